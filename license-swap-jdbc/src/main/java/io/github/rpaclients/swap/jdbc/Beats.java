package io.github.rpaclients.swap.jdbc;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets something happen again and again. */
interface Beats {
    /**
     * Begins.
     *
     * @param first the pause before the first beat
     * @param beat what happens; returns the pause before the next one
     * @return stops it; a beat that is under way ends by itself
     */
    Runnable start(Duration first, Supplier<Duration> beat);

    /** In a thread of its own, which ends when it is stopped and never keeps a process alive. */
    static Beats inAThread(String name) {
        return (first, beat) -> {
            CountDownLatch stopped = new CountDownLatch(1);
            Runnable work = () -> {
                try {
                    Duration pause = first;
                    while (!stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                        pause = beat.get();
                    }
                } catch (InterruptedException e) {
                    // nobody knows the thread, so this is the end of the process
                    Thread.currentThread().interrupt();
                }
            };
            Thread thread = new Thread(null, work, name, 0, false);
            thread.setDaemon(true);
            thread.start();
            return stopped::countDown;
        };
    }
}
