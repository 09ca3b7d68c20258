package io.github.rpaclients.swap.journal;

/** All that is kept of one pool, on a disk or in a database. Touches nothing until it is used. Thread-safe. */
public interface PoolStore extends AutoCloseable {
    JournalStore journal();

    PoolLock lock();

    AccountCache accounts();

    /** Lets others use the pool. */
    @Override
    void close();
}
