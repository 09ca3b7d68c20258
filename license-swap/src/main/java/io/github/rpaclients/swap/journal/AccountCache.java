package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * Which account of the system each person of a pool is, so that not every run has to ask. What is here may be out of date;
 * nothing is lost if it is. Thread-safe.
 */
public interface AccountCache {
    /**
     * The accounts that were found from an instant on.
     *
     * @throws JournalException if they cannot be read
     */
    Map<Person, Account> foundSince(Instant since);

    /**
     * Keeps accounts in place of those that were kept of the same people.
     *
     * @throws JournalException if they cannot be kept
     */
    void keep(Map<Person, Account> found, Instant at);

    /**
     * Forgets people, because what was kept of them turned out to be wrong.
     *
     * @throws JournalException if that cannot be done
     */
    void forget(Collection<Person> people);
}
