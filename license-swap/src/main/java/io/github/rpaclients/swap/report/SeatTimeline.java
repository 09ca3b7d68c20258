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
    private final Instant recordedFrom;
    private final Instant recordedUntil;
    private final ZoneId zone;
    private final Optional<Instant> generatedAt;
    private final Map<String, List<Interval>> planned;
    private final Map<String, List<Interval>> actual;
    private final Map<String, String> groups;
    private final List<TimelineNote> notes;
    private final List<TimelineMove> moves;

    private SeatTimeline(Builder builder, Interval span) {
        ShownNames people = new ShownNames();
        builder.planned.keySet().forEach(people::add);
        builder.actual.keySet().forEach(people::add);
        builder.groups.keySet().forEach(people::add);
        builder.notes.forEach(note -> people.add(note.person()));
        this.pool = builder.pool;
        this.seat = builder.seat;
        this.seats = builder.seats;
        this.span = span;
        this.recordedFrom = builder.recordedFrom;
        this.recordedUntil = builder.recordedUntil;
        this.zone = builder.zone;
        this.generatedAt = Optional.ofNullable(builder.generatedAt);
        this.planned = copy(builder.planned, people);
        this.actual = copy(builder.actual, people);
        this.groups = new TreeMap<>();
        builder.groups.forEach((person, group) -> groups.put(people.shown(person), group));
        this.notes = new ArrayList<>();
        builder.notes.forEach(note -> notes.add(note.about(people.shown(note.person()))));
        this.moves = List.copyOf(builder.moves);
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

    /** The part of the time shown of which it is known who had a seat; empty if none is. */
    Optional<Interval> recorded() {
        Instant from = recordedFrom.isAfter(span.from()) ? recordedFrom : span.from();
        Instant until = recordedUntil.isBefore(span.until()) ? recordedUntil : span.until();
        return from.isBefore(until) ? Optional.of(Interval.of(from, until)) : Optional.empty();
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

    /** The group of each person that is in one. */
    Map<String, String> groups() {
        return groups;
    }

    List<TimelineNote> notes() {
        return notes;
    }

    /** In no order, as they were added. */
    List<TimelineMove> moves() {
        return moves;
    }

    private static Map<String, List<Interval>> copy(Map<String, List<Interval>> spans, ShownNames people) {
        Map<String, List<Interval>> copy = new TreeMap<>();
        spans.forEach((person, parts) -> copy.computeIfAbsent(people.shown(person), name -> new ArrayList<>())
                .addAll(parts));
        return copy;
    }

    /** Collects what is known, in any order. Not safe for use by several threads. */
    public static final class Builder {
        private final String pool;
        private final Seat seat;
        private final int seats;
        private @Nullable Interval span;
        private Instant recordedFrom = Instant.MIN;
        private Instant recordedUntil = Instant.MAX;
        private ZoneId zone = ZoneOffset.UTC;
        private @Nullable Instant generatedAt;
        private final Map<String, List<Interval>> planned = new TreeMap<>();
        private final Map<String, List<Interval>> actual = new TreeMap<>();
        private final Map<String, String> groups = new TreeMap<>();
        private final List<TimelineNote> notes = new ArrayList<>();
        private final List<TimelineMove> moves = new ArrayList<>();

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

        /**
         * From when on it is known who had a seat. What lies before is shown as not known, and no figure counts it. All
         * is known unless set; {@link Instant#MAX} if nothing is.
         */
        public Builder recordedFrom(Instant from) {
            this.recordedFrom = from;
            return this;
        }

        /** Until when it is known who had a seat, such as now where the time shown goes on; all is known unless set. */
        public Builder recordedUntil(Instant until) {
            this.recordedUntil = until;
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
         * @param person what a reader recognizes; the same text is the same person, upper or lower case
         * @throws IllegalArgumentException if the span is empty
         */
        public Builder planned(String person, Instant from, Instant until) {
            planned.computeIfAbsent(person, name -> new ArrayList<>()).add(Interval.of(from, until));
            return this;
        }

        /**
         * The person held a seat: {@code from <= t < until}. {@link Instant#MAX} stands for a seat that is still held.
         *
         * @param person what a reader recognizes; the same text is the same person, upper or lower case
         * @throws IllegalArgumentException if the span is empty
         */
        public Builder actual(String person, Instant from, Instant until) {
            actual.computeIfAbsent(person, name -> new ArrayList<>()).add(Interval.of(from, until));
            return this;
        }

        /**
         * The person belongs to a group, such as a team. Each group has a part of the page, and a page of its own on
         * paper. Of several groups of one person the last one counts.
         */
        public Builder group(String person, String name) {
            groups.put(person, name);
            return this;
        }

        /** Something to know about a person at an instant, such as a move that somebody must look at. */
        public Builder note(Instant at, String person, String text) {
            notes.add(new TimelineNote(at, person, text));
            return this;
        }

        /**
         * A seat was to go from one to another.
         *
         * @param at when it went, or when it was known that it would not
         * @param from empty if it was free
         * @param to empty if it was to become free
         * @param result a word, such as {@code DONE}
         * @param why the reason, for a reader; may be empty
         */
        public Builder move(Instant at, Optional<String> from, Optional<String> to, String result, String why) {
            moves.add(new TimelineMove(at, from, to, result, why));
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
