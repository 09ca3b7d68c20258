package io.github.rpaclients.core.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts as strictly as a vendor might: over every stretch of time as long as the window. */
final class VendorCounter {
    private final int requests;
    private final Duration window;
    private final Clock clock;
    private final Deque<Instant> seen = new ArrayDeque<>();
    private int allowed;
    private int refused;

    VendorCounter(int requests, Duration window, Clock clock) {
        this.requests = requests;
        this.window = window;
        this.clock = clock;
    }

    /** The status of the answer. */
    synchronized int status() {
        Instant now = clock.instant();
        while (!seen.isEmpty() && !seen.getFirst().plus(window).isAfter(now)) {
            seen.removeFirst();
        }
        if (seen.size() >= requests) {
            refused++;
            return 429;
        }
        seen.addLast(now);
        allowed++;
        return 200;
    }

    int allowed() {
        return allowed;
    }

    int refused() {
        return refused;
    }
}
