package io.github.rpaclients.core.internal.http;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * When the calls of one kind may leave: a quarter of the allowance at once, the rest spread evenly over the window, so that
 * no stretch of time as long as the window ever sees more than the allowance, which is four fifths of what is published.
 *
 * <p>Callers stand in a line, and each place in it has a time. Nothing is used up before somebody leaves, so whoever gives up
 * makes those behind move up. A pause or a slower rate moves all who wait and keeps their order. Times are nanoseconds on the
 * ticker of the caller. Thread-safe.
 */
final class Pace {
    private final long window;
    private final long usualInterval;
    private final long usualCredit;
    private final Set<Turn> line = new LinkedHashSet<>();

    private long interval;
    /** How far a caller may be ahead of the even rate. */
    private long credit;
    /** When the first in line is due at the even rate. */
    private long due;

    private boolean slow;
    private long slowUntil;

    Pace(RateLimits.Limit limit, long now) {
        int allowance = limit.requests() * 4 / 5;
        int burst = allowance / 4;
        this.window = limit.window().toNanos();
        this.usualInterval = window / (allowance - burst) + 1;
        this.usualCredit = (burst - 1) * usualInterval;
        this.interval = usualInterval;
        this.credit = usualCredit;
        this.due = now;
    }

    /**
     * How long a caller has yet to wait. With nothing to wait for it has left; with more than it has time for it is not in
     * line, or not any more. Whoever waits asks again when its time has come or its turn has {@linkplain Turn#moved() moved}.
     */
    synchronized long ask(Turn turn, long now) {
        recover(now);
        turn.moved = false;
        long wait = Math.max(0, timeOf(placeOf(turn), now) - now);
        if (wait == 0) {
            due = later(due, now) + interval;
            giveUp(turn);
        } else if (turn.isTooLate(now + wait)) {
            giveUp(turn);
        } else {
            line.add(turn);
        }
        return wait;
    }

    /** Leaves the line, if the caller is in it. */
    synchronized void giveUp(Turn turn) {
        if (line.remove(turn) && !line.isEmpty()) {
            // the others are woken when they have become the first
            line.iterator().next().move();
        }
    }

    /** Whether another caller could leave at once; one who comes only because there is room takes it from nobody. */
    synchronized boolean hasRoom(long now) {
        recover(now);
        return line.isEmpty() && timeOf(0, now) - now <= 0;
    }

    /** The server refused a call: nobody leaves for as long as it asks, and then at half the rate for one window. */
    synchronized void refused(Optional<Duration> retryAfter, long now) {
        recover(now);
        long slower = 2 * usualInterval;
        // at once is no answer to the question when
        Optional<Long> pause = retryAfter.filter(hint -> !hint.isZero()).map(Pace::nanos);
        long resume = later(due - credit, now + pause.orElse(slower));
        interval = slower;
        credit = 0;
        due = resume;
        slowUntil = slow ? later(slowUntil, resume + window) : resume + window;
        slow = true;
        line.forEach(Turn::move);
    }

    /** The server says that nothing is left: nobody leaves before the window is over. */
    synchronized void usedUp(long now) {
        recover(now);
        due = later(due - credit, now + window) + credit;
        line.forEach(Turn::move);
    }

    /** Whether it is as it was in the beginning. */
    synchronized boolean isFresh(long now) {
        recover(now);
        return !slow && line.isEmpty() && due - now <= 0;
    }

    /** The usual rate comes back without a burst. */
    private void recover(long now) {
        if (slow && now - slowUntil >= 0) {
            slow = false;
            interval = usualInterval;
            credit = usualCredit;
            due = later(due, slowUntil) + usualCredit;
        }
    }

    private long timeOf(long place, long now) {
        long first = later(due, now);
        if (!slow) {
            return first + place * interval - credit;
        }
        long slowPlaces = Math.min(place, Math.max(0, (slowUntil - first + interval - 1) / interval));
        return first + slowPlaces * interval + (place - slowPlaces) * usualInterval;
    }

    /** From 0; the end of the line for a caller who is not in it yet. */
    private int placeOf(Turn turn) {
        int place = 0;
        if (line.contains(turn)) {
            for (Turn ahead : line) {
                if (ahead == turn) {
                    return place;
                }
                place++;
            }
        }
        return line.size();
    }

    private static long later(long a, long b) {
        return a - b > 0 ? a : b;
    }

    /** A day is longer than any wait. */
    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofDays(1)) < 0
                ? duration.toNanos()
                : Duration.ofDays(1).toNanos();
    }

    /** The wait of the thread that makes it. */
    static final class Turn {
        private final Thread thread = Thread.currentThread();
        private final long deadline;
        private volatile boolean moved;

        Turn(long deadline) {
            this.deadline = deadline;
        }

        /** Whether there is reason to ask again before the time is over. */
        boolean moved() {
            return moved;
        }

        boolean isTooLate(long time) {
            return time - deadline > 0;
        }

        private void move() {
            moved = true;
            LockSupport.unpark(thread);
        }
    }
}
