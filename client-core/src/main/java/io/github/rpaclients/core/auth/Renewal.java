package io.github.rpaclients.core.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Renews in the background: one at a time, after a failure not before a pause that doubles. */
final class Renewal {
    /** A daemon thread for each; there is one an hour, and none that outlives its work. */
    static final Executor THREAD = work -> {
        Thread thread = new Thread(null, work, "rpa-clients token renewal", 0, false);
        thread.setDaemon(true);
        thread.start();
    };

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Executor background;
    private boolean begun;
    private boolean closed;
    private @Nullable Thread working;
    private Instant notBefore = Instant.MIN;
    private Duration nextPause = FIRST_PAUSE;

    Renewal(Executor background) {
        this.background = background;
    }

    /** Returns at once; does nothing if it is not time, or one is under way. */
    synchronized void begin(Instant now, Runnable renewal) {
        if (begun || closed || now.isBefore(notBefore)) {
            return;
        }
        background.execute(() -> run(renewal));
        begun = true;
    }

    synchronized void failed(Instant now) {
        notBefore = now.plus(nextPause);
        Duration doubled = nextPause.multipliedBy(2);
        nextPause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    synchronized void succeeded() {
        notBefore = Instant.MIN;
        nextPause = FIRST_PAUSE;
    }

    synchronized void close() {
        closed = true;
        if (working != null) {
            working.interrupt();
        }
    }

    private void run(Runnable renewal) {
        if (!started()) {
            return;
        }
        try {
            renewal.run();
        } finally {
            ended();
        }
    }

    private synchronized boolean started() {
        working = Thread.currentThread();
        return !closed;
    }

    private synchronized void ended() {
        working = null;
        begun = false;
    }
}
