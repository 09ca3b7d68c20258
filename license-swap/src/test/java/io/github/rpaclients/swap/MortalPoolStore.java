package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.AccountCache;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolStore;

/** What a process that may die has opened of a pool. */
final class MortalPoolStore implements PoolStore {
    private final PoolStore store;
    private final Life life;

    MortalPoolStore(PoolStore store, Life life) {
        this.store = store;
        this.life = life;
    }

    @Override
    public JournalStore journal() {
        return new MortalStore(store.journal(), life);
    }

    @Override
    public PoolLock lock() {
        return store.lock();
    }

    @Override
    public AccountCache accounts() {
        return store.accounts();
    }

    @Override
    public void close() {
        store.close();
    }
}
