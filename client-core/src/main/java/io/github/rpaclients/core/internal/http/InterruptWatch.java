package io.github.rpaclients.core.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.Call;

/**
 * Ends a call whose thread is interrupted. A thread that waits for a socket does not notice an interrupt, so another one
 * looks; it lives while there are calls, and a little longer. Thread-safe.
 */
public final class InterruptWatch {
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final long LINGER_MILLIS = 1000;

    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private boolean watching;

    /** Watches a call that this thread is about to make; {@link #end} it in a {@code finally}. */
    synchronized Watched begin(Call<?> call) {
        Watched watched = new Watched(Thread.currentThread(), call);
        running.add(watched);
        if (!watching) {
            watching = true;
            Thread watcher = new Thread(this::watch, "rpa-clients interrupts");
            watcher.setDaemon(true);
            watcher.start();
        }
        return watched;
    }

    void end(Watched watched) {
        running.remove(watched);
    }

    private void watch() {
        while (rest()) {
            for (Watched watched : running) {
                if (watched.thread.isInterrupted()) {
                    watched.call.cancel();
                }
            }
        }
    }

    /** False if it is time to go home. */
    private synchronized boolean rest() {
        long idleSince = System.nanoTime();
        try {
            do {
                wait(LOOK_EVERY_MILLIS);
            } while (running.isEmpty() && System.nanoTime() - idleSince < LINGER_MILLIS * 1_000_000);
        } catch (InterruptedException e) {
            // nobody has a reason to do that; the next call starts another watch
            watching = false;
            return false;
        }
        watching = !running.isEmpty();
        return watching;
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
