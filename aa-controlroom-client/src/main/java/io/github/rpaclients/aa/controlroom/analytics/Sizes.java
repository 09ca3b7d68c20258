package io.github.rpaclients.aa.controlroom.analytics;

/** How many rows may be asked for. */
final class Sizes {
    private static final int MOST = 1000;

    private Sizes() {}

    static int checked(int rows) {
        if (rows < 1 || rows > MOST) {
            throw new IllegalArgumentException("Ask for 1 to " + MOST + " rows, not for " + rows);
        }
        return rows;
    }
}
