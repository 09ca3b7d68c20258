package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A lock in the pool's row, which ends by itself when its holder says nothing for 45 seconds by the clock of the database. A
 * thread says so every 10 seconds. Whoever has not got through for 25 seconds takes the lock for lost, and so well before
 * anybody else can have it.
 */
final class JdbcPoolLock implements PoolLock {
    private final LeaseTable table;
    private final Lease lease;
    private final Times times;
    private final Beats beats;

    JdbcPoolLock(Database database, String pool, Lease lease, Times times, Beats beats) {
        this.table = new LeaseTable(database, pool);
        this.lease = lease;
        this.times = times;
        this.beats = beats;
    }

    static JdbcPoolLock of(Database database, String pool, Lease lease) {
        return new JdbcPoolLock(
                database, pool, lease, Times.ofThisMachine(), Beats.inAThread("license-swap-heartbeat-" + pool));
    }

    @Override
    public LockAttempt tryAcquire(LockOwner owner) {
        Times.Moment before = times.now();
        OptionalLong token = table.take(owner, lease.length());
        return token.isPresent()
                ? LockAttempt.taken(HeldLease.begin(table, lease, times, beats, token.getAsLong(), before))
                : LockAttempt.refused(table.owner());
    }

    @Override
    public Optional<LockOwner> holder() {
        return table.owner();
    }
}
