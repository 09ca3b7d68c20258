package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.run.Pause;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How this process ends. A signal ends what waits or reads within a second. Moves under way end first, and no other begins:
 * as long as there are any, the process lives on. Who has no time for that kills the process, and the next run resumes.
 */
final class EndOfProcess implements Pause, RunListener {
    /** Time for a command to say that it was interrupted. */
    private static final long LAST_WORDS_MILLIS = 700;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    /** By pool and run. */
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    private final Thread command;

    /** @param command the thread that the command runs in */
    EndOfProcess(Thread command) {
        this.command = command;
    }

    void watchForSignals() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::askAndWait, "license-swap-end"));
    }

    /** Where this returns, the process ends. */
    private void askAndWait() {
        if (reached.getCount() == 0) {
            return;
        }
        asked.countDown();
        command.interrupt();
        try {
            if (!underWay.isEmpty()) {
                System.err.println("asked to end: moves under way end first, and no other begins");
            }
            boolean over = reached.await(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
            while (!over && !underWay.isEmpty()) {
                over = reached.await(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has returned. Ends the process, unless a signal is doing that. */
    void reached(int exitCode) {
        reached.countDown();
        // does not return; where a signal has begun to end the process, it waits for that end
        System.exit(exitCode);
    }

    @Override
    public boolean orEnd(Duration length) {
        try {
            return asked.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void started(RunId run, PoolPlan plan) {
        underWay.add(plan.pool() + ' ' + run);
    }

    @Override
    public void resumed(String pool, RunId run) {
        underWay.add(pool + ' ' + run);
    }

    @Override
    public void ended(String pool, RunReport report) {
        underWay.remove(pool + ' ' + report.run());
    }
}
