package io.github.rpaclients.swap.cli;

import java.time.Instant;
import java.util.function.IntFunction;

/** A look at a pool that did not go as it should, which was told already. Counts as a failure with all hosts. */
final class LookFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient News news;
    private final transient IntFunction<Instant> next;

    /**
     * A failed look.
     *
     * @param news what has been told by now
     * @param next when to look again, by the number of looks that have failed one after the other
     */
    LookFailedException(News news, IntFunction<Instant> next) {
        super("The look failed");
        this.news = news;
        this.next = next;
    }

    News news() {
        return news;
    }

    Instant next(int failures) {
        return next.apply(failures);
    }
}
