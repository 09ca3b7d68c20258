package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A set of instants as intervals in order, of which no two overlap or touch. Immutable. */
final class Intervals implements Iterable<Interval> {
    static final Intervals NONE = new Intervals(List.of());

    private final List<Interval> sorted;

    private Intervals(List<Interval> sorted) {
        this.sorted = List.copyOf(sorted);
    }

    /** What any of them contains. */
    static Intervals union(Collection<Interval> parts) {
        List<Interval> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparing(Interval::from));
        List<Interval> united = new ArrayList<>();
        for (Interval next : ordered) {
            int last = united.size() - 1;
            if (last >= 0 && !next.from().isAfter(united.get(last).until())) {
                Interval before = united.get(last);
                united.set(last, Interval.of(before.from(), later(before.until(), next.until())));
            } else {
                united.add(next);
            }
        }
        return new Intervals(united);
    }

    /** What both contain. */
    Intervals and(Intervals other) {
        List<Interval> shared = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.size() && theirs < other.sorted.size()) {
            Interval a = sorted.get(mine);
            Interval b = other.sorted.get(theirs);
            add(shared, later(a.from(), b.from()), earlier(a.until(), b.until()));
            if (a.until().isBefore(b.until())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Intervals(shared);
    }

    /** What this contains and the other does not. */
    Intervals without(Intervals other) {
        List<Interval> rest = new ArrayList<>();
        int theirs = 0;
        for (Interval a : sorted) {
            Instant from = a.from();
            while (theirs < other.sorted.size()
                    && !other.sorted.get(theirs).until().isAfter(from)) {
                theirs++;
            }
            for (int i = theirs; i < other.sorted.size(); i++) {
                Interval b = other.sorted.get(i);
                if (!b.from().isBefore(a.until())) {
                    break;
                }
                add(rest, from, b.from());
                from = b.until();
            }
            add(rest, from, a.until());
        }
        return new Intervals(rest);
    }

    Intervals within(Interval span) {
        return and(new Intervals(List.of(span)));
    }

    boolean contains(Instant instant) {
        int before = firstAfter(instant) - 1;
        return before >= 0 && sorted.get(before).contains(instant);
    }

    /** The first beginning after that instant. */
    Optional<Instant> beginningAfter(Instant instant) {
        int next = firstAfter(instant);
        return next < sorted.size() ? Optional.of(sorted.get(next).from()) : Optional.empty();
    }

    /** Which interval is the first to begin after that instant; their number if none does. */
    private int firstAfter(Instant instant) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).from().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    Duration total() {
        Duration total = Duration.ZERO;
        for (Interval interval : sorted) {
            total = total.plus(interval.length());
        }
        return total;
    }

    int size() {
        return sorted.size();
    }

    @Override
    public Iterator<Interval> iterator() {
        return sorted.iterator();
    }

    private static void add(List<Interval> to, Instant from, Instant until) {
        if (from.isBefore(until)) {
            to.add(Interval.of(from, until));
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
