package io.github.rpaclients.swap.cli;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a scheduler: it takes no more pools, and looks under way finish. As long as they do, a signal does not end this
 * process; if none of them moves seats, for half a minute at most, since whoever waits for an answer may wait for long.
 */
final class LastLooks implements AutoCloseable {
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Scheduler scheduler;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread atTheEnd;

    private LastLooks(Scheduler scheduler) {
        this.scheduler = scheduler;
        this.atTheEnd = new Thread(this::awaitBriefly, "license-swap-last-looks");
    }

    static LastLooks of(Scheduler scheduler) {
        LastLooks last = new LastLooks(scheduler);
        Runtime.getRuntime().addShutdownHook(last.atTheEnd);
        return last;
    }

    /** Returns when all looks are over. An interrupt, which asked for the end, does not reach them. */
    void await() {
        Thread stopping = new Thread(scheduler::stop, "license-swap-stop");
        stopping.start();
        boolean interrupted = false;
        while (true) {
            try {
                stopping.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitBriefly() {
        try {
            over.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!scheduler.getSchedulerState().isShuttingDown()) {
            await();
        }
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook with it
        }
    }
}
