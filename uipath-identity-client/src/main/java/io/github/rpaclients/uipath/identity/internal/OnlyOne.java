package io.github.rpaclients.uipath.identity.internal;

import io.github.rpaclients.core.json.TextId;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes the one row that fits, or none; never one of several. */
public final class OnlyOne {
    private OnlyOne() {}

    /**
     * The only row. A row seen twice counts once: pages overlap when the list changes between them.
     *
     * @param fitting the rows that fit; read to the end, or to the second of them
     * @param what what is true of the rows, for the message, for example {@code robot account has this name}
     * @throws IllegalStateException if there is another one
     */
    public static <T> Optional<T> of(Stream<T> fitting, Function<T, ? extends TextId> id, String what) {
        Iterator<T> rows = fitting.iterator();
        if (!rows.hasNext()) {
            return Optional.empty();
        }
        T only = rows.next();
        while (rows.hasNext()) {
            T other = rows.next();
            if (!id.apply(only).equals(id.apply(other))) {
                throw new IllegalStateException("More than one " + what + ": " + id.apply(only) + " and "
                        + id.apply(other) + "; choose one and use its id");
            }
        }
        return Optional.of(only);
    }
}
