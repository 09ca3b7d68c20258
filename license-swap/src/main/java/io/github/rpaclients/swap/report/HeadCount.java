package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many of several people at a time, over time. Immutable. */
final class HeadCount {
    private final SortedMap<Instant, Integer> since = new TreeMap<>();

    HeadCount(Collection<Intervals> people) {
        SortedMap<Instant, Integer> changes = new TreeMap<>();
        for (Intervals person : people) {
            for (Interval interval : person) {
                changes.merge(interval.from(), 1, Integer::sum);
                changes.merge(interval.until(), -1, Integer::sum);
            }
        }
        int count = 0;
        for (var change : changes.entrySet()) {
            count += change.getValue();
            since.put(change.getKey(), count);
        }
    }

    /** The count from each instant on; none before the first. */
    SortedMap<Instant, Integer> since() {
        return Collections.unmodifiableSortedMap(since);
    }

    /** The time of all of them together; of more than {@code most} at a time, only that many count. */
    Duration total(int most) {
        Duration total = Duration.ZERO;
        Instant from = Instant.MIN;
        int count = 0;
        for (var change : since.entrySet()) {
            if (count > 0) {
                total = total.plus(Duration.between(from, change.getKey()).multipliedBy(Math.min(count, most)));
            }
            from = change.getKey();
            count = change.getValue();
        }
        return total;
    }

    /** How long there were more than that many. */
    Duration above(int count) {
        return total(count + 1).minus(total(count));
    }

    /** The most at a time. */
    int peak() {
        return since.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
