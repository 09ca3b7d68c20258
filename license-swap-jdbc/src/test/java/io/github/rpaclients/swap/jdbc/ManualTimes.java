package io.github.rpaclients.swap.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The clocks and heartbeats of a host, which move when a test says so. Thread-safe. */
final class ManualTimes {
    private final List<Supplier<Duration>> beating = new ArrayList<>();
    private long nanos;
    private Instant instant = Sample.NOON;

    Times times() {
        return new Times(this::nanos, new Wall());
    }

    Beats beats() {
        return (first, beat) -> {
            add(beat);
            return () -> remove(beat);
        };
    }

    private synchronized void add(Supplier<Duration> beat) {
        beating.add(beat);
    }

    private synchronized void remove(Supplier<Duration> beat) {
        beating.remove(beat);
    }

    /** Returns the pauses before the next beats. */
    List<Duration> beat() {
        List<Duration> pauses = new ArrayList<>();
        for (Supplier<Duration> beat : snapshot()) {
            pauses.add(beat.get());
        }
        return pauses;
    }

    private synchronized List<Supplier<Duration>> snapshot() {
        return List.copyOf(beating);
    }

    /** How many locks are kept alive. */
    synchronized int beating() {
        return beating.size();
    }

    void pass(Duration length) {
        passOnTheTicker(length);
        passOnTheWall(length);
    }

    synchronized void passOnTheTicker(Duration length) {
        nanos += length.toNanos();
    }

    synchronized void passOnTheWall(Duration length) {
        instant = instant.plus(length);
    }

    private synchronized long nanos() {
        return nanos;
    }

    private synchronized Instant instant() {
        return instant;
    }

    private final class Wall extends Clock {
        @Override
        public Instant instant() {
            return ManualTimes.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new IllegalArgumentException("always UTC");
        }
    }
}
