package io.github.rpaclients.aa.controlroom.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds by name what a server found by its own idea of equality. */
public final class OnlyMatch {
    private OnlyMatch() {}

    /**
     * The row of that name; if there is none, the only one whose name differs by case alone.
     *
     * @param kind what the rows are, for the message
     * @throws IllegalStateException if there are several
     */
    public static <T> Optional<T> of(Iterable<T> rows, Function<T, String> name, String wanted, String kind) {
        List<T> exact = new ArrayList<>();
        List<T> similar = new ArrayList<>();
        for (T row : rows) {
            if (name.apply(row).equals(wanted)) {
                exact.add(row);
            } else if (name.apply(row).equalsIgnoreCase(wanted)) {
                similar.add(row);
            }
        }
        List<T> found = exact.isEmpty() ? similar : exact;
        if (found.size() > 1) {
            throw new IllegalStateException(
                    "There are " + found.size() + " " + kind + " called " + wanted + "; choose one by its id");
        }
        return found.stream().findFirst();
    }
}
