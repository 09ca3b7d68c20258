package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The people of all pools, each put only into the pools that their entries are for: a roster may have a thousand pools and
 * two hundred thousand people. Immutable but for what {@link PoolHours} keeps.
 */
final class HoursByPool {
    private final Map<String, PoolHours> named;
    private final PoolHours others;

    private HoursByPool(Map<String, PoolHours> named, PoolHours others) {
        this.named = named;
        this.others = others;
    }

    /** @param people the entries of each person, at least one */
    static HoursByPool of(Collection<List<RosterEntry>> people) {
        Map<String, Map<Person, PersonHours>> named = new HashMap<>();
        Map<Person, PersonHours> others = new LinkedHashMap<>();
        // all pools must be there before those people are put into each who are in all of them
        people.forEach(
                person -> pools(person).forEach(pool -> named.computeIfAbsent(pool, some -> new LinkedHashMap<>())));
        for (List<RosterEntry> person : people) {
            add(person, named, others);
        }
        Map<String, PoolHours> pools = new HashMap<>();
        named.forEach((pool, hours) -> pools.put(pool, new PoolHours(hours)));
        return new HoursByPool(pools, new PoolHours(others));
    }

    /** The dates off of a person are those of all their entries. */
    private static void add(
            List<RosterEntry> person, Map<String, Map<Person, PersonHours>> named, Map<Person, PersonHours> others) {
        Person who = person.get(0).person();
        NavigableSet<LocalDate> off = off(person);
        for (String pool : pools(person)) {
            List<RosterEntry> here =
                    person.stream().filter(entry -> entry.isFor(pool)).collect(Collectors.toUnmodifiableList());
            named.computeIfAbsent(pool, some -> new LinkedHashMap<>()).put(who, new PersonHours(here, off));
        }
        List<RosterEntry> everywhere =
                person.stream().filter(entry -> entry.pools().isEmpty()).collect(Collectors.toUnmodifiableList());
        if (!everywhere.isEmpty()) {
            PersonHours hours = new PersonHours(everywhere, off);
            others.put(who, hours);
            named.values().forEach(pool -> pool.putIfAbsent(who, hours));
        }
    }

    private static NavigableSet<LocalDate> off(List<RosterEntry> person) {
        NavigableSet<LocalDate> off = new TreeSet<>();
        person.forEach(entry -> off.addAll(entry.off()));
        return off.isEmpty() ? Collections.emptyNavigableSet() : off;
    }

    private static Set<String> pools(List<RosterEntry> person) {
        return person.stream().flatMap(entry -> entry.pools().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The pools that entries name. */
    Set<String> pools() {
        return Set.copyOf(named.keySet());
    }

    /** The people of a pool; of one that no entry names, those who are in all pools. */
    PoolHours in(String pool) {
        return named.getOrDefault(pool, others);
    }
}
