package io.github.rpaclients.benchmarks.sidebyside;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Median, least and greatest of some values. */
final class Spread {
    private final double[] sorted;

    /** @param values at least one */
    Spread(DoubleStream values) {
        this.sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
    }

    double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** For example {@code 1.29 (1.10–1.40)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(), sorted[0], sorted[sorted.length - 1]);
    }

    /** The median alone. */
    String shortly() {
        return String.format(Locale.ROOT, "%.2f", median());
    }
}
