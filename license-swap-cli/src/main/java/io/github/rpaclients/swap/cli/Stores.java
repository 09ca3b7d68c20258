package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.jdbc.JdbcPoolStores;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where the pools of a file are kept: in the database that the file names, else in files of a folder. */
final class Stores implements AutoCloseable {
    /** A command works with one pool at a time. */
    private static final int CONNECTIONS = 3;

    private final Function<String, PoolStore> pools;
    private final Runnable close;

    private Stores(Function<String, PoolStore> pools, Runnable close) {
        this.pools = pools;
        this.close = close;
    }

    /**
     * Opens them; a database is signed in to until they are closed.
     *
     * @param folder for files
     */
    static Stores of(SwapFile file, Path folder, Function<String, Optional<String>> environment) {
        if (file.store().isEmpty()) {
            return new Stores(pool -> FilePoolStore.in(folder, pool), () -> {});
        }
        PoolDatabase database = PoolDatabase.open(file.store().get(), environment, CONNECTIONS);
        return new Stores(database.stores()::pool, database::close);
    }

    /** Those of a database that others close. */
    static Stores in(JdbcPoolStores stores) {
        return new Stores(stores::pool, () -> {});
    }

    /** One of them by the pool's name. Touches nothing yet. */
    PoolStore pool(String name) {
        return pools.apply(name);
    }

    @Override
    public void close() {
        close.run();
    }
}
