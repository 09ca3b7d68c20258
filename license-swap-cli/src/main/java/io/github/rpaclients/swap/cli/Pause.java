package io.github.rpaclients.swap.cli;

import java.time.Duration;

/** Waits between two looks at the clock. */
interface Pause {
    /** Waits; returns true, and at once, when the command was asked to end. */
    boolean orEnd(Duration length);
}
