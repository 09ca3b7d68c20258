package io.github.rpaclients.uipath.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** When somebody was last seen: {@code never}, {@code 3 days ago} or {@code not known}. Immutable. */
public final class LastUse {
    private final Optional<Instant> time;
    private final boolean never;
    private final Instant now;

    private LastUse(Optional<Instant> time, boolean never, Instant now) {
        this.time = time;
        this.never = never;
        this.now = now;
    }

    static LastUse at(Instant time, Instant now) {
        return new LastUse(Optional.of(time), false, now);
    }

    static LastUse never(Instant now) {
        return new LastUse(Optional.empty(), true, now);
    }

    static LastUse notKnown(Instant now) {
        return new LastUse(Optional.empty(), false, now);
    }

    /** Empty for {@code never} and {@code not known}. */
    public Optional<Instant> time() {
        return time;
    }

    /** Nobody has signed in as this person yet: the invitation is open. That no time is told is not enough. */
    public boolean isNever() {
        return never;
    }

    /** Whole days of 24 hours until the moment of reading; 0 also where the other clock is ahead. */
    public OptionalLong daysAgo() {
        return time.map(then -> OptionalLong.of(days(then, now))).orElseGet(OptionalLong::empty);
    }

    @Override
    public String toString() {
        return time.map(then -> ago(then, now)).orElse(never ? "never" : "not known");
    }

    static String ago(Instant then, Instant now) {
        long days = days(then, now);
        return days == 0 ? "less than a day ago" : days + (days == 1 ? " day ago" : " days ago");
    }

    private static long days(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toDays());
    }
}
