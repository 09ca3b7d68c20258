package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Who was in the roster when somebody went by it, and how much they were to work in the days after. Immutable. */
public final class RosterSeen extends StandingEntry {
    static final String NAME = "RosterSeen";
    private static final String PEOPLE = "people";
    private static final String MINUTES = "minutes";
    private static final String PERSON = "name";

    private final List<String> people;
    private final Duration work;

    RosterSeen(EntryReader in) {
        super(in);
        this.people =
                in.objects(PEOPLE).stream().map(person -> person.text(PERSON)).collect(Collectors.toUnmodifiableList());
        this.work = Duration.ofMinutes(in.number(MINUTES));
    }

    /**
     * A roster.
     *
     * @param people their names, as the roster has them
     * @param work of all of them together, in whole minutes
     */
    public static RosterSeen of(Instant at, List<String> people, Duration work) {
        return new RosterSeen(EntryReader.of(writer(NAME, at)
                .number(MINUTES, work.toMinutes())
                .objects(
                        PEOPLE,
                        people.stream()
                                .map(name -> new JsonObject().text(PERSON, name))
                                .collect(Collectors.toList()))));
    }

    public List<String> people() {
        return people;
    }

    /** What all of them together were to work. */
    public Duration work() {
        return work;
    }
}
