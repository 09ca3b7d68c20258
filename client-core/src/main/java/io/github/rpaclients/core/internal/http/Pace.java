package io.github.rpaclients.core.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * When the calls of one kind may leave: a quarter of the allowance at once, the rest spread evenly over the window, so that
 * no stretch of time as long as the window ever sees more than the allowance, which is four fifths of what is published.
 *
 * <p>Callers are numbered as they come, and each number has a place in time; a pause or a slower rate moves the places of
 * all who still wait and keeps their order. Thread-safe.
 */
final class Pace {
    private final Clock clock;
    private final Instant start;
    private final long window;
    private final long usualInterval;
    private final long usualCredit;

    // times are nanoseconds since the start
    private long interval;
    /** How far a caller may be ahead of the even rate. */
    private long credit;
    /** When the next caller is due at the even rate. */
    private long due;

    private long numbers;
    private long closedUntil;
    private long slowUntil = Long.MIN_VALUE;
    private long latest;

    Pace(Limits.Limit limit, Clock clock) {
        int allowance = limit.requests() * 4 / 5;
        int burst = allowance / 4;
        this.clock = clock;
        this.start = clock.instant();
        this.window = limit.window().toNanos();
        this.usualInterval = window / (allowance - burst) + 1;
        this.usualCredit = (burst - 1) * usualInterval;
        this.interval = usualInterval;
        this.credit = usualCredit;
    }

    /** A number; empty, and nothing is used up, if its time would come after the deadline. */
    synchronized OptionalLong number(Instant deadline) {
        long now = now();
        long from = Math.max(now, due);
        if (start.plusNanos(Math.max(closedUntil, from - credit)).isAfter(deadline)) {
            return OptionalLong.empty();
        }
        due = from + interval;
        return OptionalLong.of(++numbers);
    }

    /** When this number may leave; may come to be later than it was. */
    synchronized Instant timeOf(long number) {
        now();
        return start.plusNanos(Math.max(closedUntil, placeOf(number)));
    }

    /** When the next number could leave. */
    synchronized Instant next() {
        return start.plusNanos(Math.max(closedUntil, Math.max(now(), due) - credit));
    }

    /** The server refused a call: nobody leaves for as long as it asks, and then at half the rate for one window. */
    synchronized void refused(Duration retryAfter) {
        long now = now();
        long slower = 2 * usualInterval;
        closedUntil = Math.max(closedUntil, now + Math.max(nanos(retryAfter), slower));
        slowUntil = closedUntil + window;
        restart(now, closedUntil, slower, 0);
    }

    /** The server says that nothing is left: nobody leaves before the window is over. */
    synchronized void usedUp() {
        long now = now();
        closedUntil = Math.max(closedUntil, now + window);
        restart(now, closedUntil, interval, credit);
    }

    private long now() {
        long now = Duration.between(start, clock.instant()).toNanos();
        if (now < latest - window) {
            // the clock was set back: what we noted lies in a future that is far away
            slowUntil = Long.MIN_VALUE;
            closedUntil = now;
            restart(latest, now, usualInterval, usualCredit);
            latest = now;
        }
        latest = Math.max(latest, now);
        if (slowUntil != Long.MIN_VALUE && now >= slowUntil) {
            slowUntil = Long.MIN_VALUE;
            restart(now, Math.max(now, placeOf(numbers - waiting(now) + 1)), usualInterval, usualCredit);
        }
        return now;
    }

    private long placeOf(long number) {
        return due - credit - (numbers - number + 1) * interval;
    }

    /** How many numbers have their places in the future. */
    private long waiting(long now) {
        return Math.min(numbers, Math.max(0, (due - credit - now - 1) / interval));
    }

    /** Moves all who wait to places from {@code resume} on, nobody ahead of the even rate. */
    private void restart(long now, long resume, long newInterval, long newCredit) {
        long waiting = waiting(now);
        interval = newInterval;
        credit = newCredit;
        due = resume + newCredit + waiting * newInterval;
    }

    /** A day is longer than any wait. */
    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofDays(1)) < 0
                ? duration.toNanos()
                : Duration.ofDays(1).toNanos();
    }
}
