package io.github.rpaclients.swap.run;

import java.time.Duration;

/** Waits where a run waits for people at work. */
@FunctionalInterface
public interface Pause {
    /**
     * Waits; returns true, and at once, when the run is to end.
     *
     * @param length longer than zero
     */
    boolean orEnd(Duration length);

    /** Sleeps; an interrupt of the thread ends the run and is kept. */
    static Pause sleeping() {
        return length -> {
            try {
                Thread.sleep(length.toMillis());
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        };
    }
}
