package io.github.rpaclients.swap;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A write that no interrupt cuts off. The server may still be at one that was cut off, and do it after everybody has read
 * that it is not done: then a seat that was thought to have stayed is nobody's. So it is done in a thread that nobody knows.
 */
final class UnbrokenWrite {
    private UnbrokenWrite() {}

    /** Returns when the write has ended, and throws what it throws. An interrupt that comes meanwhile is kept. */
    static void run(Runnable write) {
        AtomicBoolean interrupted = new AtomicBoolean();
        FutureTask<?> task = new FutureTask<>(
                () -> {
                    try {
                        write.run();
                    } finally {
                        if (Thread.interrupted()) {
                            interrupted.set(true);
                        }
                    }
                },
                null);
        Thread thread = new Thread(task, "license-swap-write");
        thread.setDaemon(true);
        thread.start();
        try {
            join(task, interrupted);
        } finally {
            if (interrupted.get()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void join(FutureTask<?> task, AtomicBoolean interrupted) {
        while (true) {
            try {
                task.get();
                return;
            } catch (InterruptedException e) {
                interrupted.set(true);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error) {
                    throw (Error) e.getCause();
                }
                throw (RuntimeException) e.getCause();
            }
        }
    }
}
