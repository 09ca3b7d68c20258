package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.PoolIdentity;
import io.github.rpaclients.swap.journal.PoolStore;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the journal of a pool that the file has no more, beside that of one that is new and has the same seats: most likely
 * somebody has renamed the pool, and what a crash has left half done would be forgotten.
 */
final class RenamedPool {
    private final Stores stores;
    private final SwapFile file;

    RenamedPool(Stores stores, SwapFile file) {
        this.stores = stores;
        this.file = file;
    }

    /**
     * Looks beside a pool that has no journal yet.
     *
     * @throws SwapRefusedException if there is such a journal
     */
    void refuse(PoolIdentity newcomer) {
        for (String name : stores.names()) {
            if (file.pool(name).isEmpty()) {
                identity(name).filter(newcomer::hasSeatsOf).ifPresent(known -> {
                    throw new SwapRefusedException(
                            "The pool " + newcomer.pool() + " is new, and there is the journal of "
                                    + known.described() + " in " + stores
                                    + ", which the file has no more; give the pool its name back, or, if " + name
                                    + " is another one, " + stores.howToForget());
                });
            }
        }
    }

    private Optional<PoolIdentity> identity(String pool) {
        try (PoolStore store = stores.pool(pool)) {
            return JournalView.of(store.journal().readSince(Instant.MAX).entries())
                    .identity();
        }
    }
}
