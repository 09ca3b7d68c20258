package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunListener;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** One pool of a file, with what is needed to work with it. */
final class PoolSession implements AutoCloseable {
    private final Pool pool;
    private final Roster roster;
    private final Supplier<Connection> connection;
    private final PoolFolder folder;
    private final Clock clock;
    private final RunListener progress;

    /** @param connection connects when it is asked for the first time */
    PoolSession(
            Pool pool,
            Roster roster,
            Supplier<Connection> connection,
            PoolFolder folder,
            Clock clock,
            RunListener progress) {
        this.pool = pool;
        this.roster = roster;
        this.connection = connection;
        this.folder = folder;
        this.clock = clock;
        this.progress = progress;
    }

    Pool pool() {
        return pool;
    }

    Roster roster() {
        return roster;
    }

    PoolFolder folder() {
        return folder;
    }

    Instant now() {
        return clock.instant();
    }

    Connection connection() {
        return connection.get();
    }

    SeatProvider seats() {
        return connection().seats();
    }

    PoolSwap swap() {
        PoolSwap swap = PoolSwap.of(pool, roster, seats(), folder.journal(), folder.lock(), clock);
        return connection()
                .webhook()
                .map(webhook -> swap.telling(progress, webhook))
                .orElseGet(() -> swap.telling(progress));
    }

    @Override
    public void close() {
        folder.close();
    }
}
