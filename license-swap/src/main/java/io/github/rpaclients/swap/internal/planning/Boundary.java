package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose seats are a pool's: those of its own people, and those that it may take by its file. */
final class Boundary {
    private final Pool pool;
    private final Roster roster;
    private final SeatProvider seats;
    private final People people;

    Boundary(Pool pool, Roster roster, SeatProvider seats, People people) {
        this.pool = pool;
        this.roster = roster;
        this.seats = seats;
        this.people = people;
    }

    /** Everybody whom the file names for the pool. */
    List<Person> named() {
        List<Person> named = new ArrayList<>(pool.pinned());
        named.addAll(pool.exempt());
        named.addAll(pool.takesFrom().people());
        named.addAll(roster.people(pool.name()));
        return named;
    }

    /**
     * Those whose protection depends on their being found.
     *
     * @throws SwapRefusedException if one of them is not; a misspelt name protects nobody
     */
    void requireProtected() {
        List<String> missing = new ArrayList<>();
        pool.exempt().forEach(person -> missing(person, "exempt").ifPresent(missing::add));
        pool.pinned().forEach(person -> missing(person, "pinned").ifPresent(missing::add));
        pool.takesFrom()
                .people()
                .forEach(person -> missing(person, "takes-from").ifPresent(missing::add));
        if (!missing.isEmpty()) {
            throw new SwapRefusedException("The pool " + pool.name() + " names " + String.join("; ", missing)
                    + ". Nothing moves until all of them are found");
        }
    }

    private Optional<String> missing(Person person, String key) {
        try {
            people.account(person);
            return Optional.empty();
        } catch (SwapRefusedException e) {
            return Optional.of(person + " under " + key + ", but: " + e.getMessage());
        }
    }

    /** Those who never lose a seat, each with the reason. */
    Map<Account, String> exempt() {
        Map<Account, String> exempt = new LinkedHashMap<>();
        pool.exempt().forEach(person -> exempt.put(people.account(person), "is exempt"));
        return exempt;
    }

    /** The rule that makes everybody else's seats the pool's, too; empty if there is none. */
    Optional<String> others() {
        return pool.takesFrom().isEverybody()
                ? Optional.of("is not in the roster (takes-from = everybody)")
                : Optional.empty();
    }

    /** Whose seats are the pool's, each with the rule that says so. */
    Map<Account, String> givers() {
        Map<Account, String> givers = new LinkedHashMap<>();
        pool.pinned().forEach(person -> givers.putIfAbsent(people.account(person), "is pinned"));
        pool.exempt().forEach(person -> givers.putIfAbsent(people.account(person), "is exempt"));
        for (Person person : roster.people(pool.name())) {
            people.find(person)
                    .ifPresent(account -> givers.putIfAbsent(account, "is in the roster and does not work now"));
        }
        pool.takesFrom()
                .people()
                .forEach(person -> givers.putIfAbsent(people.account(person), "is named under takes-from"));
        for (String group : pool.takesFrom().groups()) {
            seats.members(group)
                    .forEach(account -> givers.putIfAbsent(account, "is in the group " + group + " (takes-from)"));
        }
        return givers;
    }
}
