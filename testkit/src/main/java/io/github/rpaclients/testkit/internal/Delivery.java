package io.github.rpaclients.testkit.internal;

import java.time.Duration;

/** How an answer gets to the client: when, how fast, and how much of it. Immutable. */
final class Delivery {
    /** How much arrives before the connection is closed. */
    enum Extent {
        WHOLE,
        HALF_THE_BODY,
        NOTHING
    }

    static final Delivery PROMPT = new Delivery(Duration.ZERO, Extent.WHOLE, Integer.MAX_VALUE, Duration.ZERO);

    private final Duration delay;
    private final Extent extent;
    private final int bytesAtOnce;
    private final Duration pause;

    private Delivery(Duration delay, Extent extent, int bytesAtOnce, Duration pause) {
        this.delay = delay;
        this.extent = extent;
        this.bytesAtOnce = bytesAtOnce;
        this.pause = pause;
    }

    Delivery delayed(Duration delay) {
        return new Delivery(delay, extent, bytesAtOnce, pause);
    }

    Delivery only(Extent extent) {
        return new Delivery(delay, extent, bytesAtOnce, pause);
    }

    Delivery throttled(int bytesAtOnce, Duration pause) {
        return new Delivery(delay, extent, bytesAtOnce, pause);
    }

    Duration delay() {
        return delay;
    }

    Extent extent() {
        return extent;
    }

    int bytesAtOnce() {
        return bytesAtOnce;
    }

    /** Zero if the body comes in one piece. */
    Duration pause() {
        return pause;
    }
}
