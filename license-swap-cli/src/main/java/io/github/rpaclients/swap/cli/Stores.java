package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.jdbc.JdbcPoolStores;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where the pools of a file are kept: in the database that the file names, else in files of a folder. */
final class Stores implements AutoCloseable {
    /** A command works with one pool at a time. */
    private static final int CONNECTIONS = 3;

    private final Function<String, PoolStore> pools;
    private final Supplier<List<String>> names;
    private final String place;
    private final String howToForget;
    private final Runnable close;

    private Stores(
            Function<String, PoolStore> pools,
            Supplier<List<String>> names,
            String place,
            String howToForget,
            Runnable close) {
        this.pools = pools;
        this.names = names;
        this.place = place;
        this.howToForget = howToForget;
        this.close = close;
    }

    /**
     * Opens them; a database is signed in to until they are closed.
     *
     * @param folder for files
     */
    static Stores of(SwapFile file, Path folder, Function<String, Optional<String>> environment) {
        if (file.store().isEmpty()) {
            return new Stores(
                    pool -> FilePoolStore.in(folder, pool),
                    () -> FilePoolStore.names(folder),
                    folder.toString(),
                    "move its files out of the folder",
                    () -> {});
        }
        PoolDatabase database = PoolDatabase.open(file.store().get(), environment, CONNECTIONS);
        return in(database.stores(), database::close);
    }

    /** Those of a database that others close. */
    static Stores in(JdbcPoolStores stores) {
        return in(stores, () -> {});
    }

    private static Stores in(JdbcPoolStores stores, Runnable close) {
        return new Stores(
                stores::pool,
                stores::names,
                stores.toString(),
                "delete its rows in all tables, or, if another file has it, keep the pools of this one in another schema",
                close);
    }

    /** One of them by the pool's name. Touches nothing yet. */
    PoolStore pool(String name) {
        return pools.apply(name);
    }

    /** The pools that have a journal there, whether the file has them or not. */
    List<String> names() {
        return names.get();
    }

    /** What a person may do so that a pool is known no more, as part of a sentence. */
    String howToForget() {
        return howToForget;
    }

    /** Where they are, without what is secret of it. */
    @Override
    public String toString() {
        return place;
    }

    @Override
    public void close() {
        close.run();
    }
}
