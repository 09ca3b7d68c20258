package io.github.rpaclients.testkit.internal;

import java.util.Random;

/** A fault that waits for its requests; guarded by the plan's lock. */
final class ArmedFault {
    private final long number;
    private final Place place;
    private final Frequency frequency;
    private final Strike strike;
    private final Random random;
    private int left;

    ArmedFault(long number, Place place, Frequency frequency, Strike strike) {
        this.number = number;
        this.place = place;
        this.frequency = frequency;
        this.strike = strike;
        this.random = new Random(frequency.seed());
        this.left = frequency.times();
    }

    long number() {
        return number;
    }

    /** Whether it strikes at this request, which then counts. */
    boolean strikes(String method, String path) {
        if (!place.fits(method, path) || random.nextDouble() >= frequency.probability()) {
            return false;
        }
        if (left < Integer.MAX_VALUE) {
            left--;
        }
        return true;
    }

    boolean isOver() {
        return left == 0;
    }

    Strike strike() {
        return strike;
    }
}
