package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunListener;
import java.time.Instant;
import java.util.function.Supplier;

/** One pool of a file, with what is needed to work with it. */
final class PoolSession implements AutoCloseable {
    private final Pool pool;
    private final Roster roster;
    private final Supplier<Connection> connection;
    private final PoolFolder folder;
    private final Surroundings surroundings;
    private final RunListener progress;
    private final SignInRefusal refusal;

    /** @param connection connects when it is asked for the first time */
    PoolSession(
            Pool pool,
            Roster roster,
            Supplier<Connection> connection,
            PoolFolder folder,
            Surroundings surroundings,
            RunListener progress) {
        this.pool = pool;
        this.roster = roster;
        this.connection = connection;
        this.folder = folder;
        this.surroundings = surroundings;
        this.progress = progress;
        this.refusal = new SignInRefusal(folder.path(), pool.account());
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
        return surroundings.clock().instant();
    }

    /** @throws SignInRefusal.Noted if the system refused the sign-in, and it is not to be tried again */
    Connection connection() {
        refusal.stopIfNoted();
        return connection.get();
    }

    /** For a person who looks what is wrong. */
    Connection connectionInSpiteOfRefusal() {
        return connection.get();
    }

    /** Keeps in mind what was thrown, if it is a sign-in that must not be repeated. */
    void note(RuntimeException thrown) {
        if (thrown instanceof SignInException && connection.get().disablesUsers()) {
            refusal.note((SignInException) thrown, now());
        }
    }

    /** The sign-in works, whatever was refused before. */
    void signInWorks() {
        refusal.clear();
    }

    SeatProvider seats() {
        return connection().seats();
    }

    PoolSwap swap() {
        Connection connected = connection();
        PoolSwap swap = PoolSwap.of(
                        pool, roster, connected.seats(), folder.journal(), folder.lock(), surroundings.clock())
                .pausing(surroundings.pause());
        return connected
                .webhook()
                .map(webhook -> swap.telling(progress, webhook))
                .orElseGet(() -> swap.telling(progress));
    }

    @Override
    public void close() {
        folder.close();
    }
}
