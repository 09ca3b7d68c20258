package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When one person needed a seat and when that person held one, within the time shown. Immutable. */
final class PersonTimes {
    /** Those who lacked a seat longest come first. */
    static final Comparator<PersonTimes> WORST_FIRST = Comparator.comparing(
                    (PersonTimes person) -> person.missed().total())
            .reversed()
            .thenComparing(PersonTimes::name);

    private final String name;
    private final Intervals planned;
    private final Intervals needed;
    private final Intervals held;
    private final Intervals covered;
    private final Intervals missed;
    private final Intervals unused;
    private final int starts;
    private final List<LateStart> lateStarts;

    PersonTimes(
            String name,
            Collection<Interval> planned,
            Collection<Interval> actual,
            Interval span,
            Optional<Interval> recorded) {
        Intervals wanted = Intervals.union(planned);
        Intervals had = Intervals.union(actual);
        this.name = name;
        this.planned = wanted.within(span);
        this.needed = recorded.map(wanted::within).orElse(Intervals.NONE);
        this.held = recorded.map(had::within).orElse(Intervals.NONE);
        this.covered = needed.and(held);
        this.missed = needed.without(held);
        this.unused = held.without(needed);
        List<LateStart> late = new ArrayList<>();
        int begun = 0;
        for (Interval need : wanted) {
            if (recorded.isPresent() && recorded.get().contains(need.from())) {
                begun++;
                lateStart(need, had, recorded.get()).ifPresent(late::add);
            }
        }
        this.starts = begun;
        this.lateStarts = List.copyOf(late);
    }

    private static Optional<LateStart> lateStart(Interval need, Intervals had, Interval recorded) {
        if (had.contains(need.from())) {
            return Optional.empty();
        }
        Instant end = need.until().isBefore(recorded.until()) ? need.until() : recorded.until();
        Optional<Instant> came = had.beginningAfter(need.from()).filter(from -> from.isBefore(end));
        return Optional.of(
                new LateStart(need.from(), Duration.between(need.from(), came.orElse(end)), came.isPresent()));
    }

    String name() {
        return name;
    }

    /** What the roster says, also of the time that is not recorded. */
    Intervals planned() {
        return planned;
    }

    /** What the roster says of the time that is recorded, which all that follows is about. */
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

    /** How many needs began in the time that is recorded. */
    int starts() {
        return starts;
    }

    /** In order of time. */
    List<LateStart> lateStarts() {
        return lateStarts;
    }
}
