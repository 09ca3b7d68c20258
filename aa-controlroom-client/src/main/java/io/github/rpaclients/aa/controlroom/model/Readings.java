package io.github.rpaclients.aa.controlroom.model;

import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Texts as what they mean. */
final class Readings {
    private Readings() {}

    /** @throws IllegalStateException if it means nothing of the kind; says nothing of the text, which may be secret */
    static <T> T of(String what, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalStateException("The value of a bot cannot be read as a " + what);
        }
    }
}
