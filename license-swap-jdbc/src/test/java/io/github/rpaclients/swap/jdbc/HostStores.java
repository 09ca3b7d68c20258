package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.Stores;
import io.github.rpaclients.swap.journal.PoolStore;

/** The pools of a model in a database, which every process opens anew, as another host does. */
final class HostStores implements Stores {
    private final DatabaseHome home;
    private final ManualTimes times = new ManualTimes();

    HostStores(DatabaseHome home) {
        this.home = home;
    }

    @Override
    public PoolStore open(String pool) {
        return home.host(pool, times);
    }

    /** The time of a lease passes, for whoever has it and in the database. */
    @Override
    public boolean presumeDead(String pool) {
        times.pass(Lease.usual().length());
        home.expire(pool);
        return true;
    }
}
