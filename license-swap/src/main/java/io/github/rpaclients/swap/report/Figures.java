package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well the seats were used, over some people. Hours are seat-hours of elapsed and recorded time. Immutable. */
final class Figures {
    private final Duration available;
    private final Duration used;
    private final Duration overfull;
    private final Duration missed;
    private final Duration held;
    private final Duration needed;
    private final Duration covered;
    private final Duration unused;
    private final int starts;
    private final int lateStarts;
    private final Duration longestLate;
    private final HeadCount inUse;
    private final int mostNeeded;

    Figures(SeatTimeline timeline, List<PersonTimes> people) {
        this.available =
                timeline.recorded().map(Interval::length).orElse(Duration.ZERO).multipliedBy(timeline.seats());
        this.held = sum(people, PersonTimes::held);
        this.needed = sum(people, PersonTimes::needed);
        this.covered = sum(people, PersonTimes::covered);
        this.missed = sum(people, PersonTimes::missed);
        this.unused = sum(people, PersonTimes::unused);
        this.starts = people.stream().mapToInt(PersonTimes::starts).sum();
        this.lateStarts =
                people.stream().mapToInt(person -> person.lateStarts().size()).sum();
        this.longestLate = people.stream()
                .flatMap(person -> person.lateStarts().stream())
                .map(LateStart::late)
                .reduce(Duration.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a);
        this.inUse = new HeadCount(people.stream().map(PersonTimes::held).collect(Collectors.toList()));
        this.used = inUse.total(timeline.seats());
        this.overfull = inUse.above(timeline.seats());
        this.mostNeeded = new HeadCount(people.stream().map(PersonTimes::needed).collect(Collectors.toList())).peak();
    }

    private static Duration sum(List<PersonTimes> people, Function<PersonTimes, Intervals> times) {
        return people.stream().map(person -> times.apply(person).total()).reduce(Duration.ZERO, Duration::plus);
    }

    /** All seats all the time that is recorded. */
    Duration available() {
        return available;
    }

    /** Of {@link #available}, what was held: never more, even where more people held a seat than there are seats. */
    Duration used() {
        return used;
    }

    /** How long more people held a seat than there are seats. */
    Duration overfull() {
        return overfull;
    }

    Duration held() {
        return held;
    }

    Duration needed() {
        return needed;
    }

    /** Needed and held by the person who needed it. */
    Duration covered() {
        return covered;
    }

    /** Needed and not held by the person who needed it. */
    Duration missed() {
        return missed;
    }

    /** Held by somebody who did not need it. */
    Duration unused() {
        return unused;
    }

    /** How many needs began in the time that is recorded. */
    int starts() {
        return starts;
    }

    /** How many of them began without a seat. */
    int lateStarts() {
        return lateStarts;
    }

    /** The longest wait of all late starts; zero if there are none. */
    Duration longestLate() {
        return longestLate;
    }

    HeadCount inUse() {
        return inUse;
    }

    /** The most people who needed a seat at a time. */
    int mostNeeded() {
        return mostNeeded;
    }
}
