package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pool that is forgotten with the process: for tests, and for swaps that leave no trace. Thread-safe. */
public final class InMemoryPoolStore implements PoolStore {
    private final JournalStore journal;
    private final PoolLock lock;
    private final AccountCache accounts = new InMemoryAccounts();

    public InMemoryPoolStore() {
        this(new InMemoryJournal(), new InMemoryPoolLock());
    }

    private InMemoryPoolStore(JournalStore journal, PoolLock lock) {
        this.journal = journal;
        this.lock = lock;
    }

    /** A pool with a journal and a lock of one's own. */
    public static InMemoryPoolStore of(JournalStore journal, PoolLock lock) {
        return new InMemoryPoolStore(journal, lock);
    }

    @Override
    public JournalStore journal() {
        return journal;
    }

    @Override
    public PoolLock lock() {
        return lock;
    }

    @Override
    public AccountCache accounts() {
        return accounts;
    }

    /** Does nothing. */
    @Override
    public void close() {}

    private static final class InMemoryAccounts implements AccountCache {
        private final Map<Person, Account> accounts = new LinkedHashMap<>();
        private final Map<Person, Instant> foundAt = new LinkedHashMap<>();

        @Override
        public synchronized Map<Person, Account> foundSince(Instant since) {
            Map<Person, Account> found = new LinkedHashMap<>(accounts);
            found.keySet()
                    .removeIf(
                            person -> foundAt.getOrDefault(person, Instant.MIN).isBefore(since));
            return found;
        }

        @Override
        public synchronized void keep(Map<Person, Account> found, Instant at) {
            accounts.putAll(found);
            found.keySet().forEach(person -> foundAt.put(person, at));
        }

        @Override
        public synchronized void forget(Collection<Person> people) {
            people.forEach(accounts::remove);
        }
    }
}
