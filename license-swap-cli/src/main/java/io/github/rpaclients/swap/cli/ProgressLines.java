package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.run.RunListener;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A line for each move that ends, in the order in which they end. */
final class ProgressLines implements RunListener {
    private final Consumer<String> lines;
    private final AtomicInteger ended = new AtomicInteger();
    private volatile String ofAll = "";

    /** @param lines called by any thread */
    ProgressLines(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void started(RunId run, PoolPlan plan) {
        ended.set(0);
        ofAll = "/" + plan.moves().size();
    }

    @Override
    public void settling(RunId run, Instant until) {
        lines.accept("waiting until " + until.truncatedTo(ChronoUnit.SECONDS) + " for what the run " + run
                + " may have sent last");
    }

    @Override
    public void waiting(RunId run, Account giver, Instant until) {
        lines.accept("waiting for " + Texts.name(giver) + ", who is at work, until "
                + until.truncatedTo(ChronoUnit.SECONDS) + " at the latest");
    }

    @Override
    public void moved(RunId run, MoveReport move) {
        lines.accept(ended.incrementAndGet() + ofAll + " " + Texts.name(move.from()) + " -> " + Texts.name(move.to())
                + ": " + move.outcome() + ", " + move.remark());
    }
}
