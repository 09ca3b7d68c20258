package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.PoolIdentity;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunListener;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/** One pool of a file, with what is needed to work with it. */
final class OpenPool implements AutoCloseable {
    private final Pool pool;
    private final SwapFile file;
    private final Supplier<AccountConnection> connection;
    private final Stores stores;
    private final PoolStore store;
    private final Path folder;
    private final Surroundings surroundings;
    private final Onlooker onlooker;
    private final Supplier<NoticeBoard> notices;
    private final SignInRefusal refusal;
    private boolean known;

    /**
     * A pool.
     *
     * @param connection connects when it is asked for the first time
     * @param stores which keep the pool, and others
     * @param folder where this machine keeps what concerns the pool
     * @param notices where news of the pool go; asked when there are some
     */
    OpenPool(
            Pool pool,
            SwapFile file,
            Supplier<AccountConnection> connection,
            Stores stores,
            Path folder,
            Surroundings surroundings,
            Onlooker onlooker,
            Supplier<NoticeBoard> notices) {
        this.pool = pool;
        this.file = file;
        this.connection = connection;
        this.stores = stores;
        this.store = stores.pool(pool.name());
        this.folder = folder;
        this.surroundings = surroundings;
        this.onlooker = onlooker;
        this.notices = notices;
        this.refusal = new SignInRefusal(folder, pool.account());
    }

    Pool pool() {
        return pool;
    }

    Roster roster() {
        return file.roster();
    }

    /** The file that the pool is from. */
    SwapFile file() {
        return file;
    }

    PoolStore store() {
        return store;
    }

    /** Where its journal is, without what is secret of it. */
    String place() {
        return stores.toString();
    }

    /** Where this machine keeps what concerns the pool. */
    Path folder() {
        return folder;
    }

    /** All that the journal tells. */
    JournalView history() {
        return JournalView.of(store.journal().read().entries());
    }

    /** What happened from then on, and what it takes to understand that. */
    JournalView historySince(Instant since) {
        return JournalView.of(store.journal().readSince(since).entries());
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    /** @throws SignInRefusal.Noted if the system refused the sign-in, and it is not to be tried again */
    AccountConnection connection() {
        refusal.stopIfNoted();
        return connection.get();
    }

    /** For a person who looks what is wrong. */
    AccountConnection connectionInSpiteOfRefusal() {
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
        return connection().seats().telling(onlooker.reads());
    }

    /** Where news of the pool go. */
    NoticeBoard notices() {
        return notices.get();
    }

    PoolSwap swap() {
        return swap(notices());
    }

    /** @param notices hears of the runs in place of {@link #notices()} */
    PoolSwap swap(RunListener notices) {
        AccountConnection connected = connection();
        refuseRenamed(connected);
        PoolSwap swap = PoolSwap.of(pool, file.roster(), seats(), store, surroundings.clock());
        return connected
                .knownAs()
                .map(swap::knownAs)
                .orElse(swap)
                .pausing(surroundings.pause())
                .comparingClocks(connected::clockAhead)
                // the process may end once the last one has heard that a run is over
                .telling(onlooker.runs(), notices, surroundings.listener());
    }

    private synchronized void refuseRenamed(AccountConnection connected) {
        known = known || historySince(now()).identity().isPresent();
        if (!known) {
            SeatProvider seats = connected.seats();
            String place = connected.knownAs().orElseGet(seats::place);
            new RenamedPool(stores, file)
                    .refuse(PoolIdentity.of(now(), pool.name(), seats.system(), place, pool.licence()));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
