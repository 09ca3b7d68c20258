package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.pool.Pool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The pools of one licence at one place by what they take from, so that a pool finds those that take from the same without
 * looking at all of them. Filled pool by pool.
 */
final class Neighbours {
    private final List<Integer> all = new ArrayList<>();
    private final List<Integer> takingFromEverybody = new ArrayList<>();
    private final Map<String, List<Integer>> byGroup = new HashMap<>();
    private final Map<Person, List<Integer>> byPerson = new HashMap<>();

    /** The numbers of those that could take a seat that the pool has, or the pool one of theirs. */
    SortedSet<Integer> of(Pool pool, Set<Person> people) {
        SortedSet<Integer> found = new TreeSet<>(pool.takesFrom().isEverybody() ? all : takingFromEverybody);
        pool.takesFrom().groups().forEach(group -> found.addAll(byGroup.getOrDefault(group, List.of())));
        people.forEach(person -> found.addAll(byPerson.getOrDefault(person, List.of())));
        return found;
    }

    void add(int number, Pool pool, Set<Person> people) {
        all.add(number);
        if (pool.takesFrom().isEverybody()) {
            takingFromEverybody.add(number);
        }
        pool.takesFrom().groups().forEach(group -> list(byGroup, group).add(number));
        people.forEach(person -> list(byPerson, person).add(number));
    }

    private static <K> List<Integer> list(Map<K, List<Integer>> lists, K key) {
        return lists.computeIfAbsent(key, some -> new ArrayList<>(1));
    }
}
