package io.github.rpaclients.examples.swap;

import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Seat;

/** What came of a swap in one system. Immutable. */
final class SwapResult {
    private final String system;
    private final Seat seat;
    private final MoveReport report;
    private final int requests;

    SwapResult(String system, Seat seat, MoveReport report, int requests) {
        this.system = system;
        this.seat = seat;
        this.report = report;
        this.requests = requests;
    }

    /** What a reader calls the system. */
    String system() {
        return system;
    }

    Seat seat() {
        return seat;
    }

    MoveReport report() {
        return report;
    }

    /** How many requests it took. */
    int requests() {
        return requests;
    }
}
