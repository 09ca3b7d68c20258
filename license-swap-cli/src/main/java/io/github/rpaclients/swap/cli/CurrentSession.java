package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.pool.Pool;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The session that looks are taken in: one for the file as it is, and a new one every few minutes, in case a secret has
 * changed. A session is closed when the last look in it is over. Thread-safe.
 */
final class CurrentSession implements AutoCloseable {
    private final CurrentFile file;
    private final World world;
    private final Stores stores;
    private final Surroundings surroundings;
    private final Function<Pool, Onlooker> onlookers;
    private Optional<Lent> current = Optional.empty();

    CurrentSession(
            CurrentFile file,
            World world,
            Stores stores,
            Surroundings surroundings,
            Function<Pool, Onlooker> onlookers) {
        this.file = file;
        this.world = world;
        this.stores = stores;
        this.surroundings = surroundings;
        this.onlookers = onlookers;
    }

    /** The session as it is now, to be closed by whoever has borrowed it. */
    synchronized Lent borrow() {
        SwapFile read = file.get();
        Instant now = surroundings.clock().instant();
        if (current.filter(lent -> lent.isUsable(read, now)).isEmpty()) {
            close();
            current = Optional.of(new Lent(read, now, world.open(read, stores, onlookers)));
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

    /** A session for the time of a look. */
    final class Lent implements AutoCloseable {
        private final SwapFile file;
        private final Instant since;
        private final Session session;
        private final Map<String, PoolSession> pools = new HashMap<>();
        private int borrowers;
        private boolean old;

        private Lent(SwapFile file, Instant since, Session session) {
            this.file = file;
            this.since = since;
            this.session = session;
            for (PoolSession pool : session.pools()) {
                pools.put(pool.pool().name(), pool);
            }
        }

        private boolean isUsable(SwapFile read, Instant now) {
            return file == read && now.isBefore(since.plus(LookTimes.LONGEST_PAUSE)) && !now.isBefore(since);
        }

        /** A pool of the file by its name; empty if the file has no such pool. */
        Optional<PoolSession> pool(String name) {
            return Optional.ofNullable(pools.get(name));
        }

        private void closeIfUnused() {
            if (old && borrowers == 0) {
                session.close();
            }
        }

        @Override
        public void close() {
            giveBack(this);
        }
    }
}
