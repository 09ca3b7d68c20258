package io.github.rpaclients.swap.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Prints what happens, a line each with the time. Thread-safe. */
final class EventLines {
    private final PrintWriter out;
    private final Clock clock;

    EventLines(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** @param text its further lines are put on the same one */
    synchronized void add(String text) {
        out.println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " "
                + Texts.lines(text.strip().replaceAll("\\s*\\R\\s*", "; ")));
        out.flush();
    }
}
