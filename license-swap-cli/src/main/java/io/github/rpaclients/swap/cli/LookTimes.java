package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** When pools are looked at next. */
final class LookTimes {
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private LookTimes() {}

    /**
     * The next change of the roster, or sooner: when notice of a change is to be given, after five minutes, and after a failure
     * in a minute, two, four. A change that came while the look was under way may have come too late for it, and so is the next one.
     *
     * @param begun when the look began
     * @param now when it is over
     * @param failures how many looks have failed one after the other
     */
    static Instant next(Roster roster, List<Pool> pools, Instant begun, Instant now, int failures) {
        Instant until = now.plus(longestPause(failures));
        Stream<Instant> changes = pools.stream().flatMap(pool -> roster.nextChange(begun, pool.name()).stream());
        return Stream.concat(changes, SeatsToGo.nextLook(roster, pools, begun).stream())
                .filter(until::isAfter)
                .min(Instant::compareTo)
                .orElse(until);
    }

    /** Up to the second, so that the time has come then. */
    static Instant roundedUp(Instant time) {
        return time.plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Duration longestPause(int failures) {
        if (failures == 0) {
            return LONGEST_PAUSE;
        }
        Duration doubled = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
