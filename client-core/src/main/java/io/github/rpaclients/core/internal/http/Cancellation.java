package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * Work in one thread that another thread may end. A request that is on the wire loses its socket, because a thread that
 * reads from a socket does not mind being interrupted; anything else, such as a pause or the application's own code, is
 * interrupted. A sign-in is left to its end: others may wait for its token, and a login that was cut off may count as
 * failed.
 */
public final class Cancellation {
    private static final ThreadLocal<Cancellation> CURRENT = new ThreadLocal<>();

    /** What is on the wire, the outermost first: asking for a token is a call within a call. */
    private final Deque<Runnable> running = new ArrayDeque<>();

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
        }
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
            end();
        }
    }

    private synchronized void end() {
        thread = null;
        if (requested) {
            // our own interrupt, which the thread's next work is not to see
            Thread.interrupted();
        }
    }

    /** Ends the work; does nothing if it has ended. */
    public void request() {
        List<Runnable> onTheWire;
        synchronized (this) {
            requested = true;
            onTheWire = new ArrayList<>(running);
            if (thread != null && onTheWire.isEmpty()) {
                thread.interrupt();
            }
        }
        onTheWire.forEach(Runnable::run);
    }

    /** Whether somebody wants the work of the calling thread to end. */
    static boolean isRequested() {
        Cancellation current = CURRENT.get();
        return current != null && current.requested();
    }

    /** Sends a call; ends it if somebody asks for that, unless it signs in. */
    static <T> Response<T> execute(Call<T> call, boolean signsIn) throws IOException {
        Cancellation current = CURRENT.get();
        if (current == null) {
            return call.execute();
        }
        current.enter(signsIn ? () -> {} : call::cancel);
        try {
            return call.execute();
        } finally {
            current.leave();
        }
    }

    private synchronized boolean requested() {
        return requested;
    }

    private synchronized void enter(Runnable abort) throws AttemptFailed {
        if (requested && running.isEmpty()) {
            throw new AttemptFailed(RequestOutcome.NOT_SENT, "cancelled");
        }
        running.addLast(abort);
    }

    private synchronized void leave() {
        running.removeLast();
        if (requested && running.isEmpty()) {
            // what comes after the call in this thread is to end, too
            Thread.currentThread().interrupt();
        }
    }
}
