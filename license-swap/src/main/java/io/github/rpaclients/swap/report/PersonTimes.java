package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When one person needed a seat and when that person held one, within the time shown. Immutable. */
final class PersonTimes {
    /** By the first thing that is drawn; those with notes only at the end. */
    static final Comparator<PersonTimes> BY_START =
            Comparator.comparing(PersonTimes::start).thenComparing(PersonTimes::name);

    private final String name;
    private final Intervals needed;
    private final Intervals held;
    private final Intervals covered;
    private final Intervals missed;
    private final Intervals unused;
    private final int starts;
    private final List<LateStart> lateStarts;

    PersonTimes(String name, Collection<Interval> planned, Collection<Interval> actual, Interval span) {
        Intervals wanted = Intervals.union(planned);
        Intervals had = Intervals.union(actual);
        this.name = name;
        this.needed = wanted.within(span);
        this.held = had.within(span);
        this.covered = needed.and(held);
        this.missed = needed.without(held);
        this.unused = held.without(needed);
        List<LateStart> late = new ArrayList<>();
        int begun = 0;
        for (Interval need : wanted) {
            if (span.contains(need.from())) {
                begun++;
                lateStart(need, had, span).ifPresent(late::add);
            }
        }
        this.starts = begun;
        this.lateStarts = List.copyOf(late);
    }

    private static Optional<LateStart> lateStart(Interval need, Intervals had, Interval span) {
        if (had.contains(need.from())) {
            return Optional.empty();
        }
        Instant end = need.until().isBefore(span.until()) ? need.until() : span.until();
        Optional<Instant> came = had.beginningAfter(need.from()).filter(from -> from.isBefore(end));
        return Optional.of(
                new LateStart(need.from(), Duration.between(need.from(), came.orElse(end)), came.isPresent()));
    }

    String name() {
        return name;
    }

    Intervals needed() {
        return needed;
    }

    Intervals held() {
        return held;
    }

    /** Needed and held. */
    Intervals covered() {
        return covered;
    }

    /** Needed and not held. */
    Intervals missed() {
        return missed;
    }

    /** Held and not needed. */
    Intervals unused() {
        return unused;
    }

    /** How many needs began in the time shown. */
    int starts() {
        return starts;
    }

    /** In order of time. */
    List<LateStart> lateStarts() {
        return lateStarts;
    }

    private Instant start() {
        return Stream.of(needed.beginning(), held.beginning())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
