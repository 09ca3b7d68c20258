package io.github.rpaclients.spring;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.run.RunReport;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a look at a pool came to, in words that hold no secret and name nobody. */
record WatchLook(Instant at, Kind kind, String words) {
    enum Kind {
        /** The pool is as the roster wants it, as far as that may be. */
        WELL,
        /** Somebody else was at it. */
        LOCKED,
        /** It is not known whether the pool is as the roster wants it. */
        FAILED
    }

    static WatchLook of(Instant at, RunReport report) {
        StringBuilder words = new StringBuilder(report.moves().isEmpty() ? "nothing to move" : report.toString());
        if (report.counts().containsKey(SwapOutcome.ATTENTION)) {
            words.append("; what needs attention a person must look at");
        }
        if (!report.unserved().isEmpty()) {
            words.append("; ").append(report.unserved().size()).append(" without a seat");
        }
        return new WatchLook(at, report.isOver() ? Kind.WELL : Kind.FAILED, words.toString());
    }

    @Override
    public String toString() {
        return at.truncatedTo(ChronoUnit.SECONDS) + ": " + words;
    }
}
