package io.github.rpaclients.core.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import retrofit2.Call;

/**
 * Ends a call whose thread is interrupted. A thread that waits for a socket does not notice an interrupt, so another one
 * looks; it lives while there are calls, and a little longer. Thread-safe; a call waits for no lock.
 */
final class InterruptWatch {
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LINGER = TimeUnit.SECONDS.toNanos(1);

    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watching = new AtomicBoolean();

    /** Watches a call that this thread is about to make; {@link #end} it in a {@code finally}. */
    Watched begin(Call<?> call) {
        Watched watched = new Watched(Thread.currentThread(), call);
        running.add(watched);
        if (!watching.get() && watching.compareAndSet(false, true)) {
            // inherits nothing: what the caller has there is not for a thread that serves others, too
            Thread watcher = new Thread(null, this::watch, "rpa-clients interrupts", 0, false);
            watcher.setDaemon(true);
            watcher.start();
        }
        return watched;
    }

    void end(Watched watched) {
        running.remove(watched);
    }

    private void watch() {
        long busy = System.nanoTime();
        while (System.nanoTime() - busy < LINGER || !mayGo()) {
            LockSupport.parkNanos(this, LOOK_EVERY);
            // nobody has a reason to interrupt this one, and it would not rest any more
            Thread.interrupted();
            for (Watched watched : running) {
                busy = System.nanoTime();
                if (watched.thread.isInterrupted()) {
                    watched.call.cancel();
                }
            }
        }
    }

    /** A call that begins at this moment either sees that nobody watches, or is seen here. */
    private boolean mayGo() {
        watching.set(false);
        return running.isEmpty() || !watching.compareAndSet(false, true);
    }

    /** A call and the thread that waits for it. */
    static final class Watched {
        private final Thread thread;
        private final Call<?> call;

        private Watched(Thread thread, Call<?> call) {
            this.thread = thread;
            this.call = call;
        }
    }
}
