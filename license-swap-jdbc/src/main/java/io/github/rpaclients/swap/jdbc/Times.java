package io.github.rpaclients.swap.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * How much time has passed, by two clocks: one stands still while some machines sleep, the other one is set. Whichever says
 * more is believed. Thread-safe.
 */
final class Times {
    private final LongSupplier nanos;
    private final Clock clock;

    /** @param nanos as {@link System#nanoTime()} */
    Times(LongSupplier nanos, Clock clock) {
        this.nanos = nanos;
        this.clock = clock;
    }

    static Times ofThisMachine() {
        return new Times(System::nanoTime, Clock.systemUTC());
    }

    Moment now() {
        return new Moment(nanos.getAsLong(), clock.instant());
    }

    /** A moment by both clocks. Immutable. */
    final class Moment {
        private final long nano;
        private final Instant instant;

        private Moment(long nano, Instant instant) {
            this.nano = nano;
            this.instant = instant;
        }

        /** Whether so much time has passed since. */
        boolean isPast(Duration length) {
            return nanos.getAsLong() - nano >= length.toNanos()
                    || !clock.instant().isBefore(instant.plus(length));
        }
    }
}
