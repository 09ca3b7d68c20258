package io.github.rpaclients.aa.controlroom.testing;

import io.github.rpaclients.core.http.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until told to move. */
public final class FakeClock extends Clock implements Ticker {
    private volatile Instant now = Instant.parse("2025-06-02T06:00:00Z");
    private volatile long nanos;

    public void advance(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }

    /** Somebody sets the clock by so much, forward or back; no time passes. */
    public void set(Duration difference) {
        now = now.plus(difference);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
