package io.github.rpaclients.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes the one row that fits, or none, where the server finds more than was asked for; never one of several. */
public final class OnlyOne {
    private OnlyOne() {}

    /**
     * The only row. A row seen twice counts once: pages overlap when the list changes between them.
     *
     * @param rows read to the end, or to the second that fits
     * @param id what tells two rows apart
     * @param what what is true of the rows, for the message, for example {@code robot account has this name}
     * @throws IllegalStateException if there is another one
     */
    public static <T> Optional<T> of(Iterable<T> rows, Predicate<T> fits, Function<T, ?> id, String what) {
        Optional<T> only = Optional.empty();
        for (T row : rows) {
            if (fits.test(row)) {
                Object found = id.apply(row);
                Object before = only.<Object>map(id).orElse(found);
                if (!before.equals(found)) {
                    throw new IllegalStateException(
                            "More than one " + what + ": " + before + " and " + found + "; choose one and use its id");
                }
                only = only.isPresent() ? only : Optional.of(row);
            }
        }
        return only;
    }

    /** The same by name: the row of exactly that name, or else the only one whose name differs by case alone. */
    public static <T> Optional<T> named(
            List<T> rows, Function<T, String> name, String wanted, Function<T, ?> id, String what) {
        return of(rows, row -> name.apply(row).equals(wanted), id, what)
                .or(() -> of(rows, row -> name.apply(row).equalsIgnoreCase(wanted), id, what));
    }
}
