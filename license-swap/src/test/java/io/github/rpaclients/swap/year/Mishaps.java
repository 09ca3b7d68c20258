package io.github.rpaclients.swap.year;

import java.util.Random;

/** How often somebody is still at work after the shift, and how often a move fails. */
final class Mishaps {
    private final double busy;
    private final double failing;
    private final Random luck = new Random(7);
    private int busyGivers;
    private int failedMoves;

    private Mishaps(double busy, double failing) {
        this.busy = busy;
        this.failing = failing;
    }

    static Mishaps none() {
        return new Mishaps(0, 0);
    }

    static Mishaps some() {
        return new Mishaps(0.03, 0.02);
    }

    boolean isBusy() {
        boolean is = luck.nextDouble() < busy;
        busyGivers += is ? 1 : 0;
        return is;
    }

    boolean fails() {
        boolean does = luck.nextDouble() < failing;
        failedMoves += does ? 1 : 0;
        return does;
    }

    int busyGivers() {
        return busyGivers;
    }

    int failedMoves() {
        return failedMoves;
    }
}
