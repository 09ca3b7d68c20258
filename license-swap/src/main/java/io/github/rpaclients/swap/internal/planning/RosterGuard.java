package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.RosterSeen;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a roster with the one that was last gone by: a file that was cut short is no reason to take seats. */
public final class RosterGuard {
    private final Pool pool;
    private final List<String> people;
    private final Duration work;

    public RosterGuard(Pool pool, Roster roster) {
        this.pool = pool;
        this.people = roster.people(pool.name()).stream().map(Person::name).collect(Collectors.toList());
        this.work = roster.weeklyWork(pool.name());
    }

    /** @throws SwapRefusedException if too much of the roster has gone since */
    public void check(JournalView history) {
        history.roster().flatMap(this::whatHasGone).ifPresent(gone -> {
            throw new SwapRefusedException("The roster of the pool " + pool.name() + " has lost " + gone
                    + " since seats last moved by it, so nothing moves; put it right, or if it is meant so, say it once"
                    + " with --accept-roster, as in license-swap apply --accept-roster");
        });
    }

    private Optional<String> whatHasGone(RosterSeen before) {
        Set<String> gone = new HashSet<>(before.people());
        people.forEach(gone::remove);
        int all = before.people().size();
        if (isTooMuch(gone.size(), all)) {
            return Optional.of(gone.size() + " of its " + all + " people");
        }
        long lost = before.work().minus(work).toMinutes();
        return isTooMuch(lost, before.work().toMinutes())
                ? Optional.of("weekly hours: there are " + hours(work) + " of " + hours(before.work()))
                : Optional.empty();
    }

    private boolean isTooMuch(long gone, long all) {
        return gone > 0 && gone > pool.limits().rosterGuard() * all;
    }

    private static String hours(Duration work) {
        return String.valueOf(work.toHours());
    }

    /** What to write down of the roster; empty if that stands there already. */
    public Optional<RosterSeen> news(JournalView history, Instant now) {
        boolean same = history.roster()
                .filter(before ->
                        before.people().equals(people) && before.work().equals(work))
                .isPresent();
        return same ? Optional.empty() : Optional.of(RosterSeen.of(now, people, work));
    }
}
