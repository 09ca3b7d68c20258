package io.github.rpaclients.core.internal.http;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a transport that read pages ahead. Nothing waits for one of them: if none is free the work is refused, since
 * whoever needs the page can read it himself. So a thousand callers start no more threads than a few. Thread-safe.
 */
final class PageThreads {
    /** Four lists with three pages ahead and one to spare; more would only take each other's time. */
    private static final int MOST = 16;

    /** Long enough that a list does not start threads again with every page. */
    private static final long LINGER_SECONDS = 1;

    private final AtomicInteger number = new AtomicInteger();
    /** Made with the first page; guarded by this. */
    private @Nullable ThreadPoolExecutor threads;

    private boolean closed;

    /**
     * Starts work, if a thread is free.
     *
     * @param prepare makes the work in the thread of the caller, once there is a thread for it
     */
    <T> Optional<Work<T>> start(Supplier<Callable<T>> prepare) {
        Work<T> work = new Work<>();
        try {
            threads().execute(work);
        } catch (RejectedExecutionException allBusyOrClosed) {
            return Optional.empty();
        }
        work.begin(prepare);
        return Optional.of(work);
    }

    private synchronized Executor threads() {
        if (closed) {
            throw new RejectedExecutionException("Closed");
        }
        if (threads == null) {
            threads = new ThreadPoolExecutor(
                    0, MOST, LINGER_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::daemon);
        }
        return threads;
    }

    /** Lets what is under way come to its end. */
    synchronized void close() {
        closed = true;
        if (threads != null) {
            threads.shutdown();
        }
    }

    /** Inherits nothing: what the caller has there is not for a thread that serves others, too. */
    private Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "rpa-clients-pages-" + number.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /** Work under way. */
    static final class Work<T> implements Runnable {
        private final CompletableFuture<Callable<T>> prepared = new CompletableFuture<>();
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private final Cancellation cancellation = new Cancellation();

        private void begin(Supplier<Callable<T>> prepare) {
            try {
                prepared.complete(prepare.get());
            } catch (Throwable e) {
                prepared.completeExceptionally(e);
                throw e;
            }
        }

        @Override
        public void run() {
            try {
                Callable<T> call = prepared.join();
                done.complete(called(call));
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        }

        private T called(Callable<T> call) throws Exception {
            try {
                return cancellation.call(call);
            } catch (CancellationException notBegun) {
                // it is told, too, so that whoever listens hears of its end; an interrupted call sends nothing
                Thread.currentThread().interrupt();
                try {
                    return call.call();
                } finally {
                    Thread.interrupted();
                }
            }
        }

        /** Waits for the result; throws what the work has thrown. */
        T get() throws InterruptedException {
            try {
                return done.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error) {
                    throw (Error) e.getCause();
                }
                throw (RuntimeException) e.getCause();
            }
        }

        void cancel() {
            cancellation.request();
        }
    }
}
