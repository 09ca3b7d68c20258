package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several listeners as one, none of which can end a run by what it throws. */
final class Listeners implements RunListener {
    private static final Logger LOGGER = LoggerFactory.getLogger(PoolSwap.class);

    private final List<RunListener> listeners;

    Listeners(List<RunListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void started(RunId run, PoolPlan plan) {
        each(listener -> listener.started(run, plan));
    }

    @Override
    public void resumed(String pool, RunId run) {
        each(listener -> listener.resumed(pool, run));
    }

    @Override
    public void settling(RunId run, Instant until) {
        each(listener -> listener.settling(run, until));
    }

    @Override
    public void waiting(RunId run, Account giver, Instant until) {
        each(listener -> listener.waiting(run, giver, until));
    }

    @Override
    public void moved(RunId run, MoveReport move) {
        each(listener -> listener.moved(run, move));
    }

    @Override
    public void ended(String pool, RunReport report) {
        each(listener -> listener.ended(pool, report));
    }

    private void each(Consumer<RunListener> call) {
        for (RunListener listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                LOGGER.warn("A listener of the licence swap failed; the run goes on", e);
            }
        }
    }
}
