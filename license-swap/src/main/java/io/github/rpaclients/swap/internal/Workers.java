package io.github.rpaclients.swap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A few threads that do a list of works, and end with it. */
public final class Workers {
    private Workers() {}

    /**
     * Does all works and returns when they have ended. An interrupt of the calling thread reaches the workers and is kept.
     * What a work throws keeps the others from beginning another one and is thrown here.
     */
    public static void run(int concurrency, List<? extends Runnable> works) {
        Queue<Runnable> waiting = new ConcurrentLinkedQueue<>(works);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        boolean interruptedBefore = Thread.currentThread().isInterrupted();
        Runnable worker = () -> {
            if (interruptedBefore) {
                Thread.currentThread().interrupt();
            }
            Runnable work = waiting.poll();
            while (work != null) {
                try {
                    work.run();
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                    waiting.clear();
                }
                work = waiting.poll();
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(concurrency, works.size()); i++) {
            Thread thread = new Thread(worker, "license-swap-" + (i + 1));
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        if (join(threads)) {
            Thread.currentThread().interrupt();
        }
        rethrow(failure.get());
    }

    /** True if the calling thread was interrupted meanwhile. */
    private static boolean join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        return interrupted;
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof Error) {
            throw (Error) failure;
        }
        if (failure instanceof RuntimeException) {
            throw (RuntimeException) failure;
        }
    }
}
