package io.github.rpaclients.core.http;

import java.time.Duration;

/** Waits between attempts. Tests pass one that only takes notes. */
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;

    /** The sleeper that really waits. */
    static Sleeper real() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
