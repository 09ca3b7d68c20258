package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.http.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until time passes, or somebody sets it. */
final class SetClock extends Clock implements Ticker {
    private volatile Instant now = Instant.parse("2026-01-01T08:00:00Z");

    /** As that of a real machine may be. */
    private volatile long nanos = Long.MAX_VALUE - Duration.ofMinutes(30).toNanos();

    /** Time passes. */
    void forward(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }

    /** Somebody sets the clock by so much, forward or back; no time passes. */
    void set(Duration difference) {
        now = now.plus(difference);
    }

    /** The machine sleeps: the ticker stands still. */
    void sleep(Duration duration) {
        set(duration);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public ZoneOffset getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
