package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import java.io.PrintWriter;
import java.time.Instant;

/** The lines of {@link ProgressLines}, and below them a bar that grows and vanishes in the end: for a terminal. */
final class ProgressBar implements RunListener {
    private static final int WIDTH = 30;
    private static final String TO_THE_START = "\r\u001b[K";

    private final PrintWriter out;
    private final Colours colours;
    private final PassingLine passing;
    private final ProgressLines lines = new ProgressLines(this::above);
    private int ended;
    private int all;

    /** @param passing what may stand where the bar comes */
    ProgressBar(PrintWriter out, Colours colours, PassingLine passing) {
        this.out = out;
        this.passing = passing;
        this.colours = colours;
    }

    @Override
    public synchronized void started(RunId run, PoolPlan plan) {
        ended = 0;
        all = plan.moves().size();
        lines.started(run, plan);
        passing.clear();
        draw();
    }

    @Override
    public synchronized void settling(RunId run, Instant until) {
        lines.settling(run, until);
    }

    @Override
    public synchronized void waiting(RunId run, Account giver, Instant until) {
        lines.waiting(run, giver, until);
    }

    @Override
    public synchronized void moved(RunId run, MoveReport move) {
        ended++;
        lines.moved(run, move);
    }

    @Override
    public synchronized void ended(String pool, RunReport report) {
        all = 0;
        out.print(TO_THE_START);
        out.flush();
    }

    private void above(String line) {
        out.print(TO_THE_START);
        out.println(colours.in(line));
        draw();
    }

    /** A run that is resumed has no known number of moves, and no bar. */
    private void draw() {
        if (all > 0) {
            int filled = WIDTH * ended / all;
            out.print("[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + ended + " of " + all);
        }
        out.flush();
    }
}
