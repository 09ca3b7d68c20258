package io.github.rpaclients.swap.cli;

import java.io.PrintWriter;
import java.time.Instant;

/** Prints what happens, a line each with the time, or a JSON object each. Thread-safe. */
final class EventLines {
    private final PrintWriter out;
    private final Surroundings surroundings;
    private final CommonOptions options;

    EventLines(PrintWriter out, Surroundings surroundings, CommonOptions options) {
        this.out = out;
        this.surroundings = surroundings;
        this.options = options;
    }

    /** @param text its further lines are put on the same one */
    synchronized void add(String text) {
        Instant now = surroundings.clock().instant();
        String line = text.strip().replaceAll("\\s*\\R\\s*", "; ");
        out.println(
                options.output == CommonOptions.Output.JSON
                        ? JsonDocuments.line(JsonDocuments.event(now, line))
                        : options.shown(now) + " " + Texts.lines(line));
        out.flush();
    }
}
