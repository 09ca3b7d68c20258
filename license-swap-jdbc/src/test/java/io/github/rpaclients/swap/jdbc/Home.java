package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;

/** A place for pools, empty at first. */
interface Home extends AutoCloseable {
    /** A pool as another host finds it. */
    PoolStore host(String pool);

    /** What another process opens it with, as the arguments of {@link #at}. */
    String address();

    @Override
    void close();

    /** The pool of an address. */
    static PoolStore at(String address, String pool) {
        return address.startsWith("jdbc:")
                ? JdbcPoolStores.of(DatabaseHome.source(address)).pool(pool)
                : FilePoolStore.in(Path.of(address), pool);
    }
}
