package io.github.rpaclients.core.http;

import io.github.rpaclients.core.internal.http.Cancellation;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls in threads of its own, for any client:
 *
 * <pre>{@code
 * try (Async async = Async.of(8, 100)) {
 *     CompletableFuture<User> ada = async.call(() -> orchestrator.users().get(id));
 * }
 * }</pre>
 *
 * <p>Cancelling the future ends the request at once, its socket included; so does whatever else completes the future, such
 * as {@code orTimeout}. Cancelling a future that was derived from it does not. A write that was cancelled may have been done
 * or not: read before repeating it. The future says nothing of that any more, but an {@link AttemptListener} hears it.
 *
 * <p>One is enough for all clients of an application. Its threads are daemons and end after a minute without work. Safe for
 * use by several threads.
 */
public final class Async implements AutoCloseable {
    private static final int IDLE_SECONDS = 60;

    private final int concurrent;
    private final int waiting;
    private final ThreadPoolExecutor executor;
    private final Map<Cancellation, CompletableFuture<?>> unfinished = new ConcurrentHashMap<>();

    private Async(int concurrent, int waiting) {
        this.concurrent = concurrent;
        this.waiting = waiting;
        BlockingQueue<Runnable> queue = waiting == 0 ? new SynchronousQueue<>() : new LinkedBlockingQueue<>(waiting);
        this.executor =
                new ThreadPoolExecutor(concurrent, concurrent, IDLE_SECONDS, TimeUnit.SECONDS, queue, daemons());
        executor.allowCoreThreadTimeOut(true);
    }

    /**
     * Starts no thread yet.
     *
     * @param concurrent how many calls may run at a time, from 1
     * @param waiting how many more may wait, from 0
     */
    public static Async of(int concurrent, int waiting) {
        if (concurrent < 1 || waiting < 0) {
            throw new IllegalArgumentException(
                    "At least one call at a time and not fewer than none waiting, please, not " + concurrent + " and "
                            + waiting);
        }
        return new Async(concurrent, waiting);
    }

    /**
     * Makes a call as soon as a thread is free.
     *
     * @return what the call returns or throws; a {@link RejectedExecutionException} if there are too many calls already, or
     *     if this is closed
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(Callable<T> call) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Cancellation cancellation = new Cancellation();
        Runnable task = () -> complete(future, cancellation, call);
        unfinished.put(cancellation, future);
        CompletableFuture<T> unused = future.whenComplete((value, failure) -> {
            unfinished.remove(cancellation);
            executor.remove(task);
            cancellation.request();
        });
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(new RejectedExecutionException(sentence(), e));
        }
        return future;
    }

    /** Like {@link #call}, for calls that return nothing. */
    public CompletableFuture<@Nullable Void> run(Runnable call) {
        return call(() -> {
            call.run();
            return null;
        });
    }

    /** Cancels what has not ended, and refuses what comes later; does nothing the second time. Does not wait. */
    @Override
    public void close() {
        executor.shutdown();
        unfinished.values().forEach(future -> future.cancel(true));
    }

    private static <T extends @Nullable Object> void complete(
            CompletableFuture<T> future, Cancellation cancellation, Callable<T> call) {
        T value;
        try {
            value = cancellation.call(call);
        } catch (Throwable e) {
            future.completeExceptionally(e);
            return;
        }
        // what follows the future may make calls of its own, so this is not under the cancellation any more
        future.complete(value);
    }

    private String sentence() {
        return executor.isShutdown()
                ? "The call was not made: this Async is closed"
                : "The call was not made: " + concurrent + " calls are running and " + waiting
                        + " are waiting, which is all"
                        + " that this Async takes; try again when some have ended, or give it a longer queue";
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "rpa-clients-async-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
