package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Life;

/** The life of a process that dies at one moment, and from then on does nothing any more. Moments count from 0. */
public final class Mortality implements Life {
    /** No work of ours catches this. */
    public static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process has died", null, false, false);
        }
    }

    public static final int NEVER = Integer.MAX_VALUE;

    private int deadline;
    private int moments;

    public Mortality(int deadline) {
        this.deadline = deadline;
    }

    @Override
    public synchronized void live() {
        if (moments++ >= deadline) {
            throw new Death();
        }
    }

    /** Dies so many moments from now. */
    public synchronized void dieIn(int more) {
        deadline = moments + more;
    }

    public synchronized int moments() {
        return moments;
    }
}
