package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A licence server of one class, with people who have another licence besides. It notes who writes. Thread-safe. */
final class FakeVendor {
    static final Seat SEAT = Seat.of("DEV");

    private final Map<String, Set<String>> people = new TreeMap<>();
    private final List<String> writers = new ArrayList<>();
    private final int seats;
    private int most;

    FakeVendor(int seats) {
        this.seats = seats;
    }

    synchronized void person(String name, boolean holds) {
        people.put(name, new TreeSet<>(holds ? Set.of("ATT", "DEV") : Set.of("ATT")));
    }

    /** The vendor as one host sees it. */
    FakeSeats seenBy(String host, Life life) {
        return new FakeSeats(this, host, life);
    }

    synchronized Set<String> holders() {
        return people.keySet().stream().filter(this::holds).collect(Collectors.toCollection(TreeSet::new));
    }

    synchronized boolean holds(String person) {
        return people.get(person).contains("DEV");
    }

    synchronized void write(String writer, String person, boolean holds) {
        writers.add(writer);
        if (!holds) {
            people.get(person).remove("DEV");
            return;
        }
        people.get(person).add("DEV");
        most = Math.max(most, holders().size());
        if (holders().size() > seats) {
            throw new AssertionError("there are " + seats + " seats, and one more was given to " + person);
        }
    }

    /** Who wrote, the first one first. */
    synchronized List<String> writers() {
        return List.copyOf(writers);
    }

    int seats() {
        return seats;
    }

    synchronized boolean knows(String person) {
        return people.containsKey(person);
    }

    /** Whether nobody has lost anything but seats of this pool. */
    synchronized boolean othersUntouched() {
        return people.values().stream().allMatch(words -> words.contains("ATT"));
    }
}
