package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** People who are shown together, such as a team. Immutable. */
final class PeopleGroup {
    private static final Comparator<PeopleGroup> WORST_FIRST = Comparator.comparing(PeopleGroup::missed)
            .reversed()
            .thenComparing(group -> group.name().orElse(""));

    private final Optional<String> name;
    private final List<PersonTimes> people;

    private PeopleGroup(Optional<String> name, List<PersonTimes> people) {
        this.name = name;
        this.people = Collections.unmodifiableList(people);
    }

    /**
     * The groups of people: those whose people lacked a seat longest come first, and whoever is in no group comes last. One
     * of all people if nobody is in a group, and none if there are no people.
     *
     * @param groups the name of the group by person
     */
    static List<PeopleGroup> of(List<PersonTimes> people, Map<String, String> groups) {
        Map<String, List<PersonTimes>> named = new TreeMap<>();
        List<PersonTimes> others = new ArrayList<>();
        for (PersonTimes person : people) {
            String name = groups.get(person.name());
            if (name == null) {
                others.add(person);
            } else {
                named.computeIfAbsent(name, group -> new ArrayList<>()).add(person);
            }
        }
        List<PeopleGroup> all = new ArrayList<>();
        named.forEach((name, members) -> all.add(new PeopleGroup(Optional.of(name), members)));
        all.sort(WORST_FIRST);
        if (!others.isEmpty()) {
            all.add(new PeopleGroup(Optional.empty(), others));
        }
        return all;
    }

    /** Empty for those who are in no group. */
    Optional<String> name() {
        return name;
    }

    /** In their order. */
    List<PersonTimes> people() {
        return people;
    }

    private Duration missed() {
        return people.stream().map(person -> person.missed().total()).reduce(Duration.ZERO, Duration::plus);
    }
}
