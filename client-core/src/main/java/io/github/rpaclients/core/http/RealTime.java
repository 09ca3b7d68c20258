package io.github.rpaclients.core.http;

import java.time.Duration;

/** This machine's time; one object, so that it can be told from a test's. */
enum RealTime implements Ticker, Sleeper {
    INSTANCE;

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }
}
