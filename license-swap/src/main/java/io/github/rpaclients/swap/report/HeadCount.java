package io.github.rpaclients.swap.report;

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

    /** The most at a time. */
    int peak() {
        return since.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
