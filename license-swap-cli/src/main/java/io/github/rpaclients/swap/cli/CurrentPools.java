package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.pool.Pool;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pools of the file as it is, opened for looks, and opened anew every few minutes, in case a secret has changed. They are
 * closed when the last look at them is over. Thread-safe.
 */
final class CurrentPools implements AutoCloseable {
    private final CurrentFile file;
    private final Workplace workplace;
    private final Stores stores;
    private final Surroundings surroundings;
    private final Function<Pool, Onlooker> onlookers;
    private Optional<Lent> current = Optional.empty();

    CurrentPools(
            CurrentFile file,
            Workplace workplace,
            Stores stores,
            Surroundings surroundings,
            Function<Pool, Onlooker> onlookers) {
        this.file = file;
        this.workplace = workplace;
        this.stores = stores;
        this.surroundings = surroundings;
        this.onlookers = onlookers;
    }

    /** The pools as they are now, to be closed by whoever has borrowed them. */
    synchronized Lent borrow() {
        SwapFile read = file.get();
        Instant now = surroundings.clock().instant();
        if (current.filter(lent -> lent.isUsable(read, now)).isEmpty()) {
            close();
            current = Optional.of(new Lent(read, now, workplace.open(read, stores, onlookers)));
        }
        Lent lent = current.get();
        lent.borrowers++;
        return lent;
    }

    private synchronized void giveBack(Lent lent) {
        lent.borrowers--;
        lent.closeIfUnused();
    }

    @Override
    public synchronized void close() {
        current.ifPresent(lent -> {
            lent.old = true;
            lent.closeIfUnused();
        });
        current = Optional.empty();
    }

    /** The pools for the time of a look. */
    final class Lent implements AutoCloseable {
        private final SwapFile file;
        private final Instant since;
        private final OpenPools open;
        private final Map<String, OpenPool> pools = new HashMap<>();
        private int borrowers;
        private boolean old;

        private Lent(SwapFile file, Instant since, OpenPools open) {
            this.file = file;
            this.since = since;
            this.open = open;
            for (OpenPool pool : open.pools()) {
                pools.put(pool.pool().name(), pool);
            }
        }

        private boolean isUsable(SwapFile read, Instant now) {
            return file == read && now.isBefore(since.plus(LookTimes.LONGEST_PAUSE)) && !now.isBefore(since);
        }

        /** A pool of the file by its name; empty if the file has no such pool. */
        Optional<OpenPool> pool(String name) {
            return Optional.ofNullable(pools.get(name));
        }

        private void closeIfUnused() {
            if (old && borrowers == 0) {
                open.close();
            }
        }

        @Override
        public void close() {
            giveBack(this);
        }
    }
}
