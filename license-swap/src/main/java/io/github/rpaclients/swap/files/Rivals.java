package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses pools that would take the same seats from each other in turns. */
final class Rivals {
    private static final List<String> WHERE = List.of("system", "deployment", "url", "organization", "dialect");
    private static final String ROBOTS = "uipath-attended-robots";

    private final Problems problems;
    private final List<Section> sections;
    private final Map<String, AccountSettings> accounts;
    private final Roster roster;

    /** @param sections those of the pools, in their order */
    Rivals(Problems problems, List<Section> sections, Map<String, AccountSettings> accounts, Roster roster) {
        this.problems = problems;
        this.sections = sections;
        this.accounts = accounts;
        this.roster = roster;
    }

    void refuse(List<Pool> pools) {
        Map<Object, Neighbours> places = new HashMap<>();
        for (int i = 0; i < pools.size(); i++) {
            Pool pool = pools.get(i);
            Set<Person> people = people(pool);
            Neighbours neighbours =
                    places.computeIfAbsent(List.of(pool.licence().word(), where(pool)), place -> new Neighbours());
            for (int j : neighbours.of(pool, people)) {
                String reason = quarrel(pools.get(j), pool);
                problems.add(sections.get(i).line, reason(sections.get(j).line, reason));
            }
            neighbours.add(i, pool, people);
        }
    }

    private static String reason(int line, String reason) {
        return "This pool and the one in line " + line + " would take seats from each other, since " + reason
                + "; make them one pool, which may have several rosters (roster = a.csv; b.csv), or give each its own"
                + " people";
    }

    private String quarrel(Pool one, Pool other) {
        if (one.takesFrom().isEverybody() || other.takesFrom().isEverybody()) {
            return "one of them takes from everybody";
        }
        if (one.takesFrom().groups().stream().anyMatch(other.takesFrom().groups()::contains)) {
            return "both take from the same group";
        }
        Set<Person> shared = people(one);
        shared.retainAll(people(other));
        return shared.iterator().next() + " is in both";
    }

    private Set<Person> people(Pool pool) {
        Set<Person> people = new LinkedHashSet<>(roster.people(pool.name()));
        people.addAll(pool.pinned());
        people.addAll(pool.takesFrom().people());
        return people;
    }

    /** Where the seats of a pool are, as far as a file tells; user licences are the organization's, robots a tenant's. */
    private Map<String, String> where(Pool pool) {
        Map<String, String> where = new LinkedHashMap<>();
        AccountSettings account = accounts.get(pool.account());
        if (account == null) {
            where.put("account", pool.account());
            return where;
        }
        Map<String, String> values = account.values();
        WHERE.forEach(key -> where.put(key, values.getOrDefault(key, "")));
        if (ROBOTS.equals(values.get("system"))) {
            where.put("tenant", values.getOrDefault("tenant", ""));
        }
        return where;
    }
}
