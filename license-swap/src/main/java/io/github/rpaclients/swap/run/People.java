package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.AccountCache;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who the people of a pool are in the system. All are asked for at once and kept for a day; who is not found is asked for
 * again. For one plan, and one thread.
 */
final class People {
    /** Each costs a call; a list of hundreds of wrong names needs no reason for each. */
    private static final int MOST_EXPLAINED = 20;

    private static final Duration BELIEVED_FOR = Duration.ofDays(1);

    private final SeatProvider seats;
    private final AccountCache cache;
    private final Map<Person, Account> known = new HashMap<>();
    private final Map<Account, Person> persons = new HashMap<>();
    private int explained;

    People(SeatProvider seats, AccountCache cache) {
        this.seats = seats;
        this.cache = cache;
    }

    /** Learns who these people are, from what is kept, from those who have a seat, and from the system. */
    void meet(Collection<Person> people, List<Holder> holders, Instant now) {
        Map<Person, Account> kept = cache.foundSince(now.minus(BELIEVED_FOR));
        Map<String, Account> byName = new HashMap<>();
        holders.forEach(holder -> byName.put(lower(holder.account().name()), holder.account()));
        List<Person> unknown = new ArrayList<>();
        for (Person person : people) {
            Optional<Account> account = Optional.ofNullable(byName.get(lower(person.name())))
                    .or(() -> Optional.ofNullable(kept.get(person)));
            account.ifPresentOrElse(found -> learn(person, found), () -> unknown.add(person));
        }
        if (!unknown.isEmpty()) {
            Map<Person, Account> found = seats.findAll(unknown);
            found.forEach(this::learn);
            cache.keep(found, now);
        }
    }

    /** @throws SwapRefusedException if the system knows nobody, or more than one, of that name */
    Account account(Person person) {
        Account account = known.get(person);
        if (account == null) {
            if (explained == MOST_EXPLAINED) {
                throw new SwapRefusedException("No account of the system is known to be that of " + person);
            }
            explained++;
            account = seats.find(person);
            learn(person, account);
        }
        return account;
    }

    /** The account of somebody who was found. */
    Optional<Account> find(Person person) {
        return Optional.ofNullable(known.get(person));
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
