package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.AccountCache;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolStore;

/** A pool in a database; see {@link JdbcPoolStores}. */
public final class JdbcPoolStore implements PoolStore {
    private final JdbcJournal journal;
    private final PoolLock lock;
    private final AccountCache accounts;

    JdbcPoolStore(JdbcJournal journal, PoolLock lock, AccountCache accounts) {
        this.journal = journal;
        this.lock = lock;
        this.accounts = accounts;
    }

    @Override
    public JdbcJournal journal() {
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

    @Override
    public void close() {
        journal.close();
    }
}
