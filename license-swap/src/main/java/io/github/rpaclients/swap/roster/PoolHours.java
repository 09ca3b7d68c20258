package io.github.rpaclients.swap.roster;

import io.github.rpaclients.swap.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of one pool. Immutable but for the needs that were found last; any number of threads may ask. */
final class PoolHours {
    private static final Comparator<Need> BY_PRIORITY = Comparator.comparingInt(Need::priority)
            .thenComparing(Need::from)
            .thenComparing(need -> need.person().name());
    private static final Comparator<Shift> BY_START = Comparator.comparing(Shift::start)
            .thenComparing(Shift::end)
            .thenComparing(shift -> shift.person().name());

    private final Map<Person, PersonHours> people;
    private volatile @Nullable Needs last;

    /** @param people in the order of the roster; not to be changed any more */
    PoolHours(Map<Person, PersonHours> people) {
        this.people = people;
    }

    List<Person> people() {
        return List.copyOf(people.keySet());
    }

    Duration weeklyWork() {
        Duration work = Duration.ZERO;
        for (PersonHours hours : people.values()) {
            work = work.plus(hours.weeklyWork());
        }
        return work;
    }

    List<Need> needs(Instant at) {
        return at(at).needs;
    }

    Optional<Instant> nextChange(Instant after) {
        Instant change = at(after).until;
        return change.equals(Need.FOREVER) ? Optional.empty() : Optional.of(change);
    }

    Optional<Need> nextNeed(Person person, Instant after) {
        PersonHours hours = people.get(person);
        return hours == null ? Optional.empty() : Optional.ofNullable(hours.next(after));
    }

    List<Shift> shifts(Instant from, Instant to) {
        List<Shift> shifts = new ArrayList<>();
        for (PersonHours hours : people.values()) {
            Need need = hours.next(from);
            while (need != null && need.shift().start().isBefore(to)) {
                shifts.add(need.shift());
                need = need.until().equals(Need.FOREVER) ? null : hours.next(need.until());
            }
        }
        shifts.sort(BY_START);
        return List.copyOf(shifts);
    }

    private Needs at(Instant at) {
        Needs known = last;
        if (known == null || at.isBefore(known.since) || !at.isBefore(known.until)) {
            known = find(at);
            last = known;
        }
        return known;
    }

    private Needs find(Instant at) {
        List<Need> needs = new ArrayList<>();
        Instant change = Need.FOREVER;
        for (PersonHours hours : people.values()) {
            Need next = hours.next(at);
            if (next != null) {
                boolean now = next.at(at);
                if (now) {
                    needs.add(next);
                }
                Instant here = now ? next.until() : next.from();
                change = here.isBefore(change) ? here : change;
            }
        }
        needs.sort(BY_PRIORITY);
        return new Needs(at, change, List.copyOf(needs));
    }

    /** Who needs a seat from some instant on, until the next change. */
    private static final class Needs {
        private final Instant since;
        private final Instant until;
        private final List<Need> needs;

        Needs(Instant since, Instant until, List<Need> needs) {
            this.since = since;
            this.until = until;
            this.needs = needs;
        }
    }
}
