package io.github.rpaclients.swap.pool;

import io.github.rpaclients.swap.Person;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * From whom a pool may take seats besides its own people, who are those of its roster, the pinned and the exempt. Immutable.
 */
public final class TakesFrom {
    private static final TakesFrom NOBODY_ELSE = new TakesFrom(false, Set.of(), Set.of());
    private static final TakesFrom EVERYBODY = new TakesFrom(true, Set.of(), Set.of());

    private final boolean everybody;
    private final Set<Person> people;
    private final Set<String> groups;

    private TakesFrom(boolean everybody, Collection<Person> people, Collection<String> groups) {
        this.everybody = everybody;
        this.people = Set.copyOf(new LinkedHashSet<>(people));
        this.groups = Set.copyOf(new LinkedHashSet<>(groups));
    }

    public static TakesFrom nobodyElse() {
        return NOBODY_ELSE;
    }

    /** Everybody who has a seat of the licence, whoever gave it to them. */
    public static TakesFrom everybody() {
        return EVERYBODY;
    }

    /** These people, and the members of these groups of the system's directory. */
    public static TakesFrom of(Collection<Person> people, Collection<String> groups) {
        return new TakesFrom(false, people, groups);
    }

    public boolean isEverybody() {
        return everybody;
    }

    public Set<Person> people() {
        return people;
    }

    /** Names of groups, in the system's spelling. */
    public Set<String> groups() {
        return groups;
    }
}
