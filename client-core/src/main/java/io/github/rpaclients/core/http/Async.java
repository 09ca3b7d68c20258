package io.github.rpaclients.core.http;

import io.github.rpaclients.core.internal.http.Cancellation;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls in other threads, for any client:
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
 * <p>One is enough for all clients of an application. Safe for use by several threads.
 */
public final class Async implements AutoCloseable {
    private static final int IDLE_SECONDS = 60;

    private final Executor executor;
    private final Optional<ExecutorService> own;
    private final int concurrent;
    private final int waiting;
    private final Set<Work<?>> unfinished = ConcurrentHashMap.newKeySet();

    /** Who waits, in order; guards what follows. */
    private final Set<Work<?>> line = new LinkedHashSet<>();

    private int running;
    private boolean closed;

    private Async(Executor executor, Optional<ExecutorService> own, int concurrent, int waiting) {
        this.executor = executor;
        this.own = own;
        this.concurrent = concurrent;
        this.waiting = waiting;
    }

    /**
     * Makes calls in threads of its own, which are daemons, inherit nothing and end after a minute without work. Starts none
     * yet.
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
        // who waits does so in line, so that a place there can be given back; in the queue is what is about to run
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                concurrent, concurrent, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons());
        threads.allowCoreThreadTimeOut(true);
        return new Async(threads, Optional.of(threads), concurrent, waiting);
    }

    /**
     * Has each call run by an executor of the application, which decides how many run and wait: one with virtual threads,
     * say, or one that carries a context to them.
     *
     * @param executor is left open
     */
    public static Async on(Executor executor) {
        return new Async(executor, Optional.empty(), Integer.MAX_VALUE, 0);
    }

    /**
     * Makes a call as soon as a thread is free.
     *
     * @return what the call returns or throws; a {@link RejectedExecutionException} if there are too many calls already, or
     *     if this is closed
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(Callable<T> call) {
        Work<T> work = new Work<>(call);
        unfinished.add(work);
        CompletableFuture<T> unused = work.future.whenComplete((value, failure) -> {
            unfinished.remove(work);
            synchronized (line) {
                line.remove(work);
            }
            work.cancellation.request();
        });
        boolean starts = false;
        String refusal = "";
        synchronized (line) {
            if (closed) {
                refusal = "this Async is closed";
            } else if (running < concurrent) {
                running++;
                starts = true;
            } else if (line.size() < waiting) {
                line.add(work);
            } else {
                refusal =
                        concurrent + " calls are running and " + waiting + " are waiting, which is all that this Async"
                                + " takes; try again when some have ended, or give it a longer queue";
            }
        }
        if (starts) {
            start(work);
        } else if (!refusal.isEmpty()) {
            work.future.completeExceptionally(rejected(refusal, null));
        }
        return work.future;
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
        synchronized (line) {
            closed = true;
        }
        unfinished.forEach(work -> work.future.cancel(true));
        own.ifPresent(ExecutorService::shutdown);
    }

    private void start(Work<?> work) {
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    startNext();
                }
            });
        } catch (RejectedExecutionException e) {
            work.future.completeExceptionally(
                    rejected("the executor that this Async was given takes no more calls", e));
            startNext();
        } catch (RuntimeException | Error e) {
            work.future.completeExceptionally(e);
            startNext();
        }
    }

    /** The place of a call that has ended is free for another one. */
    private void startNext() {
        Work<?> next = null;
        synchronized (line) {
            Iterator<Work<?>> first = line.iterator();
            if (!closed && first.hasNext()) {
                next = first.next();
                first.remove();
            } else {
                running--;
            }
        }
        if (next != null) {
            start(next);
        }
    }

    private static RejectedExecutionException rejected(String why, @Nullable Throwable cause) {
        return new RejectedExecutionException("The call was not made: " + why, cause);
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(null, work, "rpa-clients-async-" + number.incrementAndGet(), 0, false);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** A call and what becomes of it. */
    private static final class Work<T extends @Nullable Object> {
        private final Callable<T> call;
        private final CompletableFuture<T> future = new CompletableFuture<>();
        private final Cancellation cancellation = new Cancellation();

        Work(Callable<T> call) {
            this.call = call;
        }

        void run() {
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
    }
}
