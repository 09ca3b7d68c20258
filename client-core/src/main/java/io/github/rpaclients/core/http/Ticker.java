package io.github.rpaclients.core.http;

/**
 * Time that only goes forward: for deadlines, pauses and durations, which a clock that is set must not stretch or cut. Tests
 * pass one that stands still.
 */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since some moment; only the difference of two readings means something. */
    long nanos();

    /** The ticker of this machine, always the same one. */
    static Ticker real() {
        return HttpOptions.RealTime.INSTANCE;
    }
}
