package io.github.rpaclients.swap.report;

import io.github.rpaclients.swap.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who held a seat of a pool when, and who needed one. Spans of one person that overlap or touch are one; what lies
 * outside the time that the timeline covers is left out. Immutable.
 */
public final class SeatTimeline {
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final String pool;
    private final Seat seat;
    private final int seats;
    private final Interval span;
    private final ZoneId zone;
    private final Optional<Instant> generatedAt;
    private final Map<String, List<Interval>> planned;
    private final Map<String, List<Interval>> actual;
    private final List<TimelineNote> notes;

    private SeatTimeline(Builder builder, Interval span) {
        this.pool = builder.pool;
        this.seat = builder.seat;
        this.seats = builder.seats;
        this.span = span;
        this.zone = builder.zone;
        this.generatedAt = Optional.ofNullable(builder.generatedAt);
        this.planned = copy(builder.planned);
        this.actual = copy(builder.actual);
        this.notes = List.copyOf(builder.notes);
    }

    /**
     * A pool, its seat and how many there are.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Builder of(String pool, Seat seat, int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("A pool of " + seats + " seats has nothing to show");
        }
        return new Builder(pool, seat, seats);
    }

    String pool() {
        return pool;
    }

    Seat seat() {
        return seat;
    }

    int seats() {
        return seats;
    }

    Interval span() {
        return span;
    }

    ZoneId zone() {
        return zone;
    }

    Optional<Instant> generatedAt() {
        return generatedAt;
    }

    /** By person, in no order, as they were added. */
    Map<String, List<Interval>> planned() {
        return planned;
    }

    /** By person, in no order, as they were added. */
    Map<String, List<Interval>> actual() {
        return actual;
    }

    List<TimelineNote> notes() {
        return notes;
    }

    private static Map<String, List<Interval>> copy(Map<String, List<Interval>> spans) {
        Map<String, List<Interval>> copy = new TreeMap<>();
        spans.forEach((person, parts) -> copy.put(person, List.copyOf(parts)));
        return copy;
    }

    /** Collects what is known, in any order. Not safe for use by several threads. */
    public static final class Builder {
        private final String pool;
        private final Seat seat;
        private final int seats;
        private @Nullable Interval span;
        private ZoneId zone = ZoneOffset.UTC;
        private @Nullable Instant generatedAt;
        private final Map<String, List<Interval>> planned = new TreeMap<>();
        private final Map<String, List<Interval>> actual = new TreeMap<>();
        private final List<TimelineNote> notes = new ArrayList<>();

        private Builder(String pool, Seat seat, int seats) {
            this.pool = pool;
            this.seat = seat;
            this.seats = seats;
        }

        /**
         * The time to show, at most ten years. Required.
         *
         * @throws IllegalArgumentException if it is empty or longer
         */
        public Builder between(Instant from, Instant until) {
            Interval wanted = Interval.of(from, until);
            if (wanted.length().compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(wanted + " is more than ten years");
            }
            this.span = wanted;
            return this;
        }

        /** Whose clock and days the page shows; UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** When the page was made, which it says at its end; it does not say it unless set. */
        public Builder generatedAt(Instant instant) {
            this.generatedAt = instant;
            return this;
        }

        /**
         * The person needs a seat: {@code from <= t < until}.
         *
         * @param person what a reader recognizes; the same text is the same person
         * @throws IllegalArgumentException if the span is empty
         */
        public Builder planned(String person, Instant from, Instant until) {
            planned.computeIfAbsent(person, name -> new ArrayList<>()).add(Interval.of(from, until));
            return this;
        }

        /**
         * The person held a seat: {@code from <= t < until}. {@link Instant#MAX} stands for a seat that is still held.
         *
         * @param person what a reader recognizes; the same text is the same person
         * @throws IllegalArgumentException if the span is empty
         */
        public Builder actual(String person, Instant from, Instant until) {
            actual.computeIfAbsent(person, name -> new ArrayList<>()).add(Interval.of(from, until));
            return this;
        }

        /** Something to know about a person at an instant, such as a move that somebody must look at. */
        public Builder note(Instant at, String person, String text) {
            notes.add(new TimelineNote(at, person, text));
            return this;
        }

        /** @throws IllegalStateException if {@link #between} was not called */
        public SeatTimeline build() {
            Interval wanted = span;
            if (wanted == null) {
                throw new IllegalStateException("Which time the timeline covers is missing; call between(from, until)");
            }
            return new SeatTimeline(this, wanted);
        }
    }
}
