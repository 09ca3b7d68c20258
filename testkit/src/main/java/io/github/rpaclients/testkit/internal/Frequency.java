package io.github.rpaclients.testkit.internal;

import java.util.OptionalInt;

/** How often a fault strikes: once, unless more was said. Immutable. */
final class Frequency {
    static final Frequency ONCE = new Frequency(OptionalInt.empty(), 1, 0);

    private final OptionalInt times;
    private final double probability;
    private final long seed;

    private Frequency(OptionalInt times, double probability, long seed) {
        this.times = times;
        this.probability = probability;
        this.seed = seed;
    }

    Frequency times(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A fault strikes at least once, not " + number + " times");
        }
        return new Frequency(OptionalInt.of(number), probability, seed);
    }

    Frequency always() {
        return times(Integer.MAX_VALUE);
    }

    Frequency withProbability(double probability, long seed) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is from 0 to 1, not " + probability);
        }
        return new Frequency(times.isPresent() ? times : OptionalInt.of(Integer.MAX_VALUE), probability, seed);
    }

    /** {@link Integer#MAX_VALUE} stands for no end. */
    int times() {
        return times.orElse(1);
    }

    double probability() {
        return probability;
    }

    long seed() {
        return seed;
    }
}
