package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.AccountCache;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of a process to which something may happen right before and right after each append. */
final class LivingStore implements PoolStore {
    private final PoolStore store;
    private final Life life;

    LivingStore(PoolStore store, Life life) {
        this.store = store;
        this.life = life;
    }

    @Override
    public JournalStore journal() {
        return new JournalStore() {
            @Override
            public void append(long token, List<? extends JournalEntry> entries) {
                life.live();
                store.journal().append(token, entries);
                life.liveBeforeTheLastLook();
            }

            @Override
            public JournalReading read() {
                return store.journal().read();
            }

            @Override
            public JournalReading readSince(Instant since) {
                return store.journal().readSince(since);
            }
        };
    }

    @Override
    public PoolLock lock() {
        return new PoolLock() {
            @Override
            public LockAttempt tryAcquire(LockOwner owner) {
                LockAttempt attempt = store.lock().tryAcquire(owner);
                return attempt.held()
                        .map(held -> LockAttempt.taken(new LivingLock(held, life)))
                        .orElse(attempt);
            }

            @Override
            public Optional<LockOwner> holder() {
                return store.lock().holder();
            }
        };
    }

    @Override
    public AccountCache accounts() {
        return store.accounts();
    }

    @Override
    public void close() {
        store.close();
    }

    /** A lock that a dead process does not give back. */
    private static final class LivingLock implements PoolLock.Held {
        private final PoolLock.Held held;
        private final Life life;

        LivingLock(PoolLock.Held held, Life life) {
            this.held = held;
            this.life = life;
        }

        @Override
        public long token() {
            return held.token();
        }

        @Override
        public boolean isLost() {
            return held.isLost();
        }

        @Override
        public void close() {
            if (!life.isDead()) {
                held.close();
            }
        }
    }
}
