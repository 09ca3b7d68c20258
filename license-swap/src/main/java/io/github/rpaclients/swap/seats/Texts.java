package io.github.rpaclients.swap.seats;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for reports. */
final class Texts {
    private Texts() {}

    /** {@code ATTUNU, RPADEVPRONU}, or {@code none}. */
    static String list(Stream<String> words) {
        String list = words.collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }
}
