package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.PoolIdentity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the journal of a pool that the file has no more, in the folder of one that is new and has the same seats: most
 * likely somebody has renamed the pool, and what a crash has left half done would be forgotten.
 */
final class RenamedPool {
    private final Path folder;
    private final SwapFile file;

    RenamedPool(Path folder, SwapFile file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Looks beside a pool that has no journal yet.
     *
     * @throws SwapRefusedException if there is such a journal
     */
    void refuse(PoolIdentity newcomer) {
        for (String name : FilePoolStore.names(folder)) {
            if (file.pool(name).isEmpty()) {
                identity(name).filter(newcomer::hasSeatsOf).ifPresent(known -> {
                    throw new SwapRefusedException("The pool " + newcomer.pool() + " is new, and " + folder
                            + " has the journal of " + known.described()
                            + ", which the file has no more; give the pool its"
                            + " name back, or move the files of " + name + " out of the folder if it is another one");
                });
            }
        }
    }

    private Optional<PoolIdentity> identity(String pool) {
        try (FilePoolStore store = FilePoolStore.in(folder, pool)) {
            return JournalView.of(store.journal().readSince(Instant.MAX).entries())
                    .identity();
        }
    }
}
