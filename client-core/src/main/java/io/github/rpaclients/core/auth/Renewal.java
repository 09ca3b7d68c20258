package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.http.Ticker;
import java.time.Duration;
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

    private final Ticker ticker;
    private final Executor background;
    private boolean begun;
    private boolean closed;
    private @Nullable Thread working;
    private long failedAt;
    private Duration pause = Duration.ZERO;

    Renewal(Ticker ticker, Executor background) {
        this.ticker = ticker;
        this.background = background;
    }

    /** Returns at once; does nothing if it is not time, or one is under way. */
    synchronized void begin(Runnable renewal) {
        if (begun || closed || isTooEarly()) {
            return;
        }
        background.execute(() -> run(renewal));
        begun = true;
    }

    private boolean isTooEarly() {
        return !pause.isZero() && ticker.nanos() - failedAt < pause.toNanos();
    }

    synchronized void failed() {
        failedAt = ticker.nanos();
        Duration doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    synchronized void succeeded() {
        pause = Duration.ZERO;
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
