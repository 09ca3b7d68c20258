package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.core.http.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;

/** A clock that moves when all who are at work sleep, to where the first of them wakes up. */
final class VirtualTime extends Clock implements Sleeper, Ticker {
    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final PriorityQueue<Sleep> sleeps = new PriorityQueue<>();
    private Instant now = START;
    private int awake = 1;
    private long order;

    /** One thread more is at work. */
    synchronized void join() {
        awake++;
    }

    /** The calling thread has done its work. */
    synchronized void leave() {
        awake--;
        wakeTheFirst();
    }

    synchronized void forward(Duration duration) {
        now = now.plus(duration);
    }

    synchronized Duration passed() {
        return Duration.between(START, now);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Sleep sleep;
        synchronized (this) {
            sleep = new Sleep(now.plus(duration), order++);
            sleeps.add(sleep);
            awake--;
            wakeTheFirst();
        }
        sleep.over.await();
    }

    private void wakeTheFirst() {
        Sleep first = awake == 0 ? sleeps.poll() : null;
        if (first != null) {
            now = first.until.isAfter(now) ? first.until : now;
            awake++;
            first.over.countDown();
        }
    }

    @Override
    public synchronized long nanos() {
        return passed().toNanos();
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private static final class Sleep implements Comparable<Sleep> {
        private final Instant until;
        private final long order;
        private final CountDownLatch over = new CountDownLatch(1);

        Sleep(Instant until, long order) {
            this.until = until;
            this.order = order;
        }

        @Override
        public int compareTo(Sleep other) {
            int byTime = until.compareTo(other.until);
            return byTime == 0 ? Long.compare(order, other.order) : byTime;
        }
    }
}
