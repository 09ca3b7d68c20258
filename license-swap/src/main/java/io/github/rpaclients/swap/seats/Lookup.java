package io.github.rpaclients.swap.seats;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People who are looked for, and which of the accounts that go by fit them: one rule for the search for one person and for
 * the list of everybody. An account that goes by twice counts once. For one thread.
 */
final class Lookup {
    private final Map<Person, Fits> wanted = new LinkedHashMap<>();
    private final boolean toTheLetter;

    private Lookup(Collection<Person> people, boolean toTheLetter) {
        people.forEach(person -> wanted.putIfAbsent(person, new Fits(person.name())));
        this.toTheLetter = toTheLetter;
    }

    static Lookup of(Collection<Person> people) {
        return new Lookup(people, false);
    }

    /** For a system in which names may differ by their case alone: the one that is written alike is meant then. */
    static Lookup toTheLetter(Collection<Person> people) {
        return new Lookup(people, true);
    }

    /** Those who are looked for, each once. */
    List<Person> people() {
        return List.copyOf(wanted.keySet());
    }

    /** An account goes by that has this name, if it has one. */
    void named(Account account, Optional<String> name) {
        name.flatMap(this::wanted).ifPresent(fits -> fits.add(account, name.orElseThrow()));
    }

    /** An account goes by that has this id, which means somebody unless it is somebody's name. */
    void numbered(Account account, String id) {
        wanted(id).ifPresent(fits -> fits.numbered.add(account));
    }

    /** The accounts that may be meant by a person; only one of them is one that is found. */
    Set<Account> fits(Person person) {
        return Optional.ofNullable(wanted.get(person))
                .map(fits -> toTheLetter && !fits.exactly.isEmpty() ? fits.exactly : fits.all())
                .orElse(Set.of());
    }

    private Optional<Fits> wanted(String name) {
        return name.isBlank() ? Optional.empty() : Optional.ofNullable(wanted.get(Person.of(name)));
    }

    private static final class Fits {
        private final String written;
        private final Set<Account> named = new LinkedHashSet<>();
        private final Set<Account> exactly = new LinkedHashSet<>();
        private final Set<Account> numbered = new LinkedHashSet<>();

        Fits(String written) {
            this.written = written;
        }

        void add(Account account, String name) {
            named.add(account);
            if (name.equals(written)) {
                exactly.add(account);
            }
        }

        Set<Account> all() {
            return named.isEmpty() ? numbered : named;
        }
    }
}
