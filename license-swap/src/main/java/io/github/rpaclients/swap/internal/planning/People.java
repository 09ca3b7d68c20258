package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.AccountCache;
import io.github.rpaclients.swap.journal.JournalException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who the people of a pool are in the system. All are asked for at once and kept for a day, unless something shows earlier
 * that it is true no longer; who is not found is asked for again. Where nothing can be kept, all are asked for every time.
 * For one plan, and one thread.
 */
final class People {
    /** Each costs a call; a list of hundreds of wrong names needs no reason for each. */
    private static final int MOST_EXPLAINED = 20;

    private static final Duration BELIEVED_FOR = Duration.ofDays(1);

    private final SeatProvider seats;
    private final AccountCache cache;
    private final Map<Person, Account> known = new HashMap<>();
    private final Map<Account, Person> persons = new HashMap<>();
    private final Set<Account> fromCache = new HashSet<>();
    private int explained;

    People(SeatProvider seats, AccountCache cache) {
        this.seats = seats;
        this.cache = cache;
    }

    /**
     * Learns who these people are, from what is kept and from the system.
     *
     * @param holders who has a seat, for what they tell against what is kept; a name alone is no proof of who somebody is
     */
    void meet(Collection<Person> people, List<Holder> holders, Instant now) {
        Map<Person, Account> kept = kept(now);
        Map<Person, Account> holderOfName = new HashMap<>();
        holders.forEach(holder -> named(holder.account()).ifPresent(name -> holderOfName.put(name, holder.account())));
        List<Person> unknown = new ArrayList<>();
        List<Person> outdated = new ArrayList<>();
        for (Person person : people) {
            Account account = kept.get(person);
            if (account == null) {
                unknown.add(person);
            } else if (isSomebodyElse(person, account, holderOfName)) {
                unknown.add(person);
                outdated.add(person);
            } else {
                fromCache.add(account);
                learn(person, account);
            }
        }
        if (!unknown.isEmpty()) {
            Map<Person, Account> found = seats.findAll(unknown);
            found.forEach(this::learn);
            outdated.removeAll(found.keySet());
            keep(found, now);
        }
        forget(outdated);
    }

    private static boolean isSomebodyElse(Person person, Account account, Map<Person, Account> holderOfName) {
        return Optional.ofNullable(holderOfName.get(person))
                .or(() -> named(account).map(holderOfName::get))
                .filter(holder -> !holder.equals(account))
                .isPresent();
    }

    private static Optional<Person> named(Account account) {
        return Optional.of(account.name()).filter(name -> !name.isBlank()).map(Person::of);
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

    /** Whether the system has not been asked for the account now, so that it may be gone. */
    boolean isFromCache(Account account) {
        return fromCache.contains(account);
    }

    /** The system does not know the account any more, so the next plan asks who its people are. */
    void gone(Account account) {
        List<Person> people = new ArrayList<>();
        known.forEach((person, known) -> {
            if (known.equals(account)) {
                people.add(person);
            }
        });
        forget(people);
    }

    private Map<Person, Account> kept(Instant now) {
        try {
            return cache.foundSince(now.minus(BELIEVED_FOR));
        } catch (JournalException unreadable) {
            return Map.of();
        }
    }

    private void keep(Map<Person, Account> found, Instant now) {
        try {
            cache.keep(found, now);
        } catch (JournalException unwritten) {
            // the next plan asks again, which is all that is lost
        }
    }

    private void forget(List<Person> people) {
        try {
            cache.forget(people);
        } catch (JournalException unwritten) {
            // it is not believed for longer than a day
        }
    }
}
