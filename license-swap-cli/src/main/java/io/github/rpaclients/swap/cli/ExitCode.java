package io.github.rpaclients.swap.cli;

import java.util.List;

/** What the command tells its caller. */
final class ExitCode {
    static final int DONE = 0;
    static final int NOT_ALL_MOVED = 1;
    static final int BAD_INPUT = 2;
    static final int UNSERVED = 3;
    static final int PLAN_CHANGED = 4;
    static final int ATTENTION = 5;
    static final int LOCKED = 6;
    static final int UNFINISHED_RUN = 7;
    static final int NOT_REACHED = 8;
    static final int PAUSED = 9;

    private static final List<Integer> MOST_URGENT_FIRST = List.of(
            ATTENTION,
            UNFINISHED_RUN,
            NOT_REACHED,
            LOCKED,
            BAD_INPUT,
            PLAN_CHANGED,
            PAUSED,
            UNSERVED,
            NOT_ALL_MOVED,
            DONE);

    private ExitCode() {}

    /** The one of two that a person should see first. */
    static int worse(int one, int other) {
        return MOST_URGENT_FIRST.indexOf(one) < MOST_URGENT_FIRST.indexOf(other) ? one : other;
    }
}
