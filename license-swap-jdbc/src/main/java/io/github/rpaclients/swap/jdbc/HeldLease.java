package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.PoolLock;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock that was taken and is renewed until it is closed or lost. */
final class HeldLease implements PoolLock.Held {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcPoolLock.class);
    private static final int TRIES_IN_A_HEARTBEAT = 5;

    private final LeaseTable table;
    private final Lease lease;
    private final Times times;
    private final long token;
    private Times.Moment renewed;
    private Runnable stop = () -> {};
    private boolean lost;
    private boolean closed;

    private HeldLease(LeaseTable table, Lease lease, Times times, long token, Times.Moment taken) {
        this.table = table;
        this.lease = lease;
        this.times = times;
        this.token = token;
        this.renewed = taken;
    }

    /** @param taken a moment that was not after the one at which the lock was taken */
    static HeldLease begin(LeaseTable table, Lease lease, Times times, Beats beats, long token, Times.Moment taken) {
        HeldLease held = new HeldLease(table, lease, times, token, taken);
        held.startBeats(beats);
        return held;
    }

    private synchronized void startBeats(Beats beats) {
        Supplier<Duration> beat = this::beat;
        stop = beats.start(lease.heartbeat(), beat);
    }

    @Override
    public long token() {
        return token;
    }

    /** {@inheritDoc} Asks two clocks and nobody else. */
    @Override
    public synchronized boolean isLost() {
        if (!lost && (closed || renewed.isPast(lease.reliable()))) {
            lose();
        }
        return lost;
    }

    /** Returns the pause before the next one. */
    private Duration beat() {
        if (isLost()) {
            return lease.heartbeat();
        }
        // before it is sent: the database counts from later on
        Times.Moment now = times.now();
        try {
            if (table.renew(token, lease.length())) {
                renewed(now);
                return lease.heartbeat();
            }
            loseToSomebody();
            return lease.heartbeat();
        } catch (JournalException e) {
            LOG.warn("A heartbeat failed and is tried again: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("A heartbeat failed and is tried again", e);
        }
        return lease.heartbeat().dividedBy(TRIES_IN_A_HEARTBEAT);
    }

    private synchronized void renewed(Times.Moment now) {
        renewed = now;
    }

    private synchronized void loseToSomebody() {
        if (!closed) {
            LOG.warn("Somebody else has taken the lock with token {}; nothing more is sent from here", token);
        }
        lose();
    }

    private synchronized void lose() {
        lost = true;
        stop.run();
    }

    @Override
    public void close() {
        if (!end()) {
            return;
        }
        try {
            table.giveBack(token);
        } catch (JournalException e) {
            LOG.warn("The lock was not given back and ends by itself within {}: {}", lease.length(), e.getMessage());
        }
    }

    /** Returns whether there is something to give back. */
    private synchronized boolean end() {
        boolean held = !isLost();
        closed = true;
        lose();
        return held;
    }
}
