package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who the people of a roster are in the system. Each is asked for once; who is not found is asked for again. Thread-safe. */
final class People {
    private final SeatProvider seats;
    private final Map<Person, Account> known = new ConcurrentHashMap<>();
    private final Map<Account, Person> persons = new ConcurrentHashMap<>();

    People(SeatProvider seats) {
        this.seats = seats;
    }

    /** Learns the accounts of those who have a seat, which saves asking for them. */
    void meet(List<Holder> holders, Iterable<Person> people) {
        Map<String, Account> byName = new ConcurrentHashMap<>();
        holders.forEach(holder -> byName.put(lower(holder.account().name()), holder.account()));
        for (Person person : people) {
            Account account = byName.get(lower(person.name()));
            if (account != null) {
                learn(person, account);
            }
        }
    }

    /** @throws SwapRefusedException if the system knows nobody, or more than one, of that name */
    Account account(Person person) {
        Account account = known.get(person);
        if (account == null) {
            account = seats.find(person);
            learn(person, account);
        }
        return account;
    }

    private void learn(Person person, Account account) {
        known.putIfAbsent(person, account);
        persons.putIfAbsent(account, person);
    }

    /** The person that an account is known as here. */
    Optional<Person> person(Account account) {
        return Optional.ofNullable(persons.get(account));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
