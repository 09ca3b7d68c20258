package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.Pause;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How this process ends. A signal ends the pauses and not the moves: the process lives on until the command has returned.
 * Who has no time for that kills the process, and the next run resumes.
 */
final class EndOfProcess implements Pause {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);

    void watchForSignals() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::askAndWait, "license-swap-end"));
    }

    private void askAndWait() {
        asked.countDown();
        try {
            reached.await();
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
}
