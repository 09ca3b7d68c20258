package io.github.rpaclients.swap.cli;

import java.io.PrintWriter;

/** A line at the bottom of a terminal that is written anew, and gives way to all that is printed. Thread-safe. */
final class PassingLine {
    private static final String TO_THE_START = "\r\u001b[K";

    private final PrintWriter out;
    private boolean shown;

    PassingLine(PrintWriter out) {
        this.out = out;
    }

    synchronized void show(String line) {
        out.print(TO_THE_START + line);
        out.flush();
        shown = true;
    }

    /** To be called before anything else is printed. */
    synchronized void clear() {
        if (shown) {
            out.print(TO_THE_START);
            out.flush();
            shown = false;
        }
    }
}
