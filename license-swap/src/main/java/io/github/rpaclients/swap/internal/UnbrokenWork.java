package io.github.rpaclients.swap.internal;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Work that an interrupt of the thread must not cut off. Pools of connections, and some drivers, give up when their thread
 * is interrupted; a server may go on with a write that was cut off, and do it after everybody has read that it is not done.
 * So the work is done in another thread, which nobody knows, and which logs with the caller's {@link MDC}. The interrupt is not
 * lost.
 */
public final class UnbrokenWork {
    /** Threads that end by themselves soon after their last work, and never keep a process alive. */
    private static final ThreadPoolExecutor THREADS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(null, work, "license-swap-unbroken", 0, false);
                thread.setDaemon(true);
                return thread;
            });

    private UnbrokenWork() {}

    /** Does what may throw nothing that is checked. */
    public static void run(Runnable work) {
        try {
            call(() -> {
                work.run();
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the work returns or throws. */
    public static <T> T call(Callable<T> work) throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        Map<String, String> logged = MDC.getCopyOfContextMap();
        FutureTask<T> task = new FutureTask<>(() -> {
            MDC.setContextMap(logged == null ? Map.of() : logged);
            try {
                return work.call();
            } finally {
                MDC.clear();
                if (Thread.interrupted()) {
                    interrupted.set(true);
                }
            }
        });
        THREADS.execute(task);
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted.set(true);
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
        } finally {
            if (interrupted.get()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Exception thrown(@Nullable Throwable cause) {
        if (cause instanceof Error) {
            throw (Error) cause;
        }
        return cause instanceof Exception ? (Exception) cause : new IllegalStateException(cause);
    }
}
