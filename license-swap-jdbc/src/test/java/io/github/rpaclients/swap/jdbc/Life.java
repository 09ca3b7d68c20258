package io.github.rpaclients.swap.jdbc;

/** The life of a process, to which something happens at one moment. Moments count from 0. Thread-safe. */
final class Life {
    static final int NEVER = Integer.MAX_VALUE;

    /** No work of ours catches this. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process has died", null, false, false);
        }
    }

    private final int moment;
    private final boolean dies;
    private final boolean noticesTheTime;
    private final Runnable fate;
    private int moments;
    private boolean dead;

    private Life(int moment, boolean dies, boolean noticesTheTime, Runnable fate) {
        this.moment = moment;
        this.dies = dies;
        this.noticesTheTime = noticesTheTime;
        this.fate = fate;
    }

    static Life undisturbed() {
        return new Life(NEVER, true, true, () -> {});
    }

    /** Dies then, and does nothing any more. */
    static Life untilDeathAt(int moment) {
        return new Life(moment, true, true, () -> {
            throw new Death();
        });
    }

    /**
     * Stands still then while others do something.
     *
     * @param noticesTheTime whether its clocks go on meanwhile
     */
    static Life standingStillAt(int moment, boolean noticesTheTime, Runnable meanwhile) {
        return new Life(moment, false, noticesTheTime, meanwhile);
    }

    synchronized void live() {
        if (dead) {
            throw new Death();
        }
        if (moments++ == moment) {
            try {
                fate.run();
            } catch (Death death) {
                dead = true;
                throw death;
            }
        }
    }

    /**
     * The moment when a write is on its way. Who stands still then has sent it: between the last look at the lock and the
     * network there is nothing that anybody could test.
     */
    void liveWithAWriteOnItsWay() {
        if (dies) {
            live();
        }
    }

    /**
     * The moment after an append, before the last look at the lock. Who stands still then with all clocks does not know, and
     * sends one write: that much no database can keep from happening.
     */
    void liveBeforeTheLastLook() {
        if (dies || noticesTheTime) {
            live();
        }
    }

    synchronized int moments() {
        return moments;
    }

    synchronized boolean isDead() {
        return dead;
    }
}
