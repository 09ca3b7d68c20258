package io.github.rpaclients.core.http;

import java.time.Duration;

/** Waits between attempts. Tests pass one that only takes notes. */
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;

    /** The sleeper that really waits, always the same one. A wait with it ends when the client is closed. */
    static Sleeper real() {
        return HttpOptions.RealTime.INSTANCE;
    }
}
