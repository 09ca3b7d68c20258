package io.github.rpaclients.core.internal.http;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Work in one thread that another thread may end, by an interrupt that the thread's next work does not see. {@link
 * InterruptWatch} makes it reach the socket.
 */
public final class Cancellation {
    private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();

    /** Of the work that does this one in its own thread. */
    private @Nullable Cancellation around;

    private @Nullable Thread thread;
    private boolean requested;

    /**
     * Does the work in the calling thread; once only.
     *
     * @throws CancellationException if it was cancelled before
     */
    public <T extends @Nullable Object> T call(Callable<T> work) throws Exception {
        synchronized (this) {
            if (requested) {
                throw new CancellationException();
            }
            thread = Thread.currentThread();
            around = CURRENT.get();
        }
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            end();
        }
    }

    private synchronized void end() {
        thread = null;
        if (requested) {
            Thread.interrupted();
        }
        if (around == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(around);
            if (around.requested()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the work; does nothing if it has ended. */
    public synchronized void request() {
        requested = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Whether somebody wants the work of the calling thread to end. */
    static boolean isRequested() {
        Cancellation current = CURRENT.get();
        return current != null && current.requested();
    }

    private synchronized boolean requested() {
        return requested || (around != null && around.requested());
    }
}
