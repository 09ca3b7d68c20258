package io.github.rpaclients.swap.pool;

import java.time.Duration;

/** How much may be moved how fast, and when to stop. Immutable. */
public final class MoveLimits {
    /** The most moves of one run. */
    public static final int MAX_MOVES = 10_000;

    /** The most moves of one person in one day. */
    public static final int MAX_MOVES_PER_PERSON = 100;

    /** The longest minimum holding time. */
    public static final Duration MAX_HOLDING = Duration.ofDays(30);

    /** The longest wait for somebody at work. */
    public static final Duration MAX_BUSY_WAIT = Duration.ofHours(8);

    /** The oldest run that is ended with nobody looking on. */
    public static final Duration MAX_RESUME_WITHIN = Duration.ofDays(30);

    /** The most moves at the same time. */
    public static final int MAX_CONCURRENCY = 16;

    private final int movesPerRun;
    private final int movesPerPersonPerDay;
    private final Duration minimumHolding;
    private final Duration busyWait;
    private final double abortShare;
    private final int concurrency;
    private final double rosterGuard;
    private final Duration resumeWithin;

    private MoveLimits(Builder builder) {
        movesPerRun = builder.movesPerRun;
        movesPerPersonPerDay = builder.movesPerPersonPerDay;
        minimumHolding = builder.minimumHolding;
        busyWait = builder.busyWait;
        abortShare = builder.abortShare;
        concurrency = builder.concurrency;
        rosterGuard = builder.rosterGuard;
        resumeWithin = builder.resumeWithin;
    }

    /** Limits that are the defaults until told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** The most seats that one run moves; 50 unless set. */
    public int movesPerRun() {
        return movesPerRun;
    }

    /** How often in a day, by the clocks of the person's zone, one person may be given a seat; 4 unless set. */
    public int movesPerPersonPerDay() {
        return movesPerPersonPerDay;
    }

    /** How long a person keeps a seat at least; 30 minutes unless set. */
    public Duration minimumHolding() {
        return minimumHolding;
    }

    /**
     * How long a run waits for people at work whose seat nobody else can give; zero unless set: then they keep it. Until
     * the wait is over the run has the pool to itself.
     */
    public Duration busyWait() {
        return busyWait;
    }

    /** The run stops when more than this share of its moves has failed, 0 to 1; 0.2 unless set. */
    public double abortShare() {
        return abortShare;
    }

    /** How many moves go on at the same time; 4 unless set. */
    public int concurrency() {
        return concurrency;
    }

    /**
     * When more than this share of the people, or of their weekly hours, has gone from the roster since seats last moved by
     * it, nothing moves until somebody says that it is meant, 0 to 1; 0.4 unless set, and 1 means never.
     */
    public double rosterGuard() {
        return rosterGuard;
    }

    /** How old a run that was cut off may be to be ended with nobody looking on; a day unless set. */
    public Duration resumeWithin() {
        return resumeWithin;
    }

    /** Refuses a number that makes no sense. */
    static int within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "A number of " + number + " for " + what + " makes no sense; write " + least + " to " + most);
        }
        return number;
    }

    /** Not for use by several threads. Each method refuses with a sentence, an {@link IllegalArgumentException}. */
    public static final class Builder {
        private int movesPerRun = 50;
        private int movesPerPersonPerDay = 4;
        private Duration minimumHolding = Duration.ofMinutes(30);
        private Duration busyWait = Duration.ZERO;
        private double abortShare = 0.2;
        private int concurrency = 4;
        private double rosterGuard = 0.4;
        private Duration resumeWithin = Duration.ofDays(1);

        private Builder() {}

        /** The most seats that one run moves, 1 to {@link #MAX_MOVES}. */
        public Builder movesPerRun(int moves) {
            movesPerRun = within("moves per run", moves, 1, MAX_MOVES);
            return this;
        }

        /** How often in a day, by the clocks of the person's zone, one person may be given a seat, 1 to {@link #MAX_MOVES_PER_PERSON}. */
        public Builder movesPerPersonPerDay(int moves) {
            movesPerPersonPerDay = within("moves per person per day", moves, 1, MAX_MOVES_PER_PERSON);
            return this;
        }

        /** How long a person keeps a seat at least, zero to {@link #MAX_HOLDING}. */
        public Builder minimumHolding(Duration holding) {
            if (holding.isNegative() || holding.compareTo(MAX_HOLDING) > 0) {
                throw new IllegalArgumentException(
                        "A minimum holding time of " + holding + " makes no sense; write one of at most 30 days");
            }
            minimumHolding = holding;
            return this;
        }

        /** How long a run waits for people at work, zero to {@link #MAX_BUSY_WAIT}. */
        public Builder busyWait(Duration wait) {
            if (wait.isNegative() || wait.compareTo(MAX_BUSY_WAIT) > 0) {
                throw new IllegalArgumentException(
                        "Waiting " + wait + " for people at work makes no sense; write a time of at most 8 hours");
            }
            busyWait = wait;
            return this;
        }

        /** The share of failed moves above which the run stops, 0 to 1. */
        public Builder abortShare(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "An abort share of " + share + " makes no sense; write a number from 0 to 1 such as 0.2");
            }
            abortShare = share;
            return this;
        }

        /** How many moves go on at the same time, 1 to {@link #MAX_CONCURRENCY}. */
        public Builder concurrency(int moves) {
            concurrency = within("concurrency", moves, 1, MAX_CONCURRENCY);
            return this;
        }

        /** The share of the roster that may be gone, 0 to 1. */
        public Builder rosterGuard(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "A roster guard of " + share + " makes no sense; write a number from 0 to 1 such as 0.4");
            }
            rosterGuard = share;
            return this;
        }

        /** How old a run may be to be ended with nobody looking on, zero to {@link #MAX_RESUME_WITHIN}. */
        public Builder resumeWithin(Duration age) {
            if (age.isNegative() || age.compareTo(MAX_RESUME_WITHIN) > 0) {
                throw new IllegalArgumentException(
                        "Resuming runs within " + age + " makes no sense; write a time of at most 30 days");
            }
            resumeWithin = age;
            return this;
        }

        public MoveLimits build() {
            return new MoveLimits(this);
        }
    }
}
