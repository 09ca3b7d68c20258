package io.github.rpaclients.swap.pool;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Some seats of one licence, and the rules under which people share them. Immutable. */
public final class Pool {
    /** The account of a pool that names none. */
    public static final String DEFAULT_ACCOUNT = "default";

    /** The most seats of a pool. */
    public static final int MAX_SEATS = 100_000;

    private static final Duration LONGEST_NOTICE = Duration.ofHours(8);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final String name;
    private final Seat licence;
    private final int seats;
    private final String account;
    private final Claims claims;
    private final TakesFrom takesFrom;
    private final boolean takesUnknown;
    private final Optional<Duration> notice;
    private final MoveLimits limits;

    private Pool(Builder builder) {
        name = builder.name;
        licence = builder.licence;
        seats = builder.seats;
        account = builder.account;
        claims = new Claims(builder.exempt, builder.pinned);
        takesFrom = builder.takesFrom;
        takesUnknown = builder.takesUnknown;
        notice = builder.notice;
        limits = builder.limits;
    }

    /**
     * A pool with nobody exempt or pinned and the default limits until told otherwise.
     *
     * @param name letters A to Z, digits, hyphens and underscores
     * @param seats how many seats of the licence the pool may use, 1 to {@link #MAX_SEATS}
     * @throws IllegalArgumentException with a sentence that says what to write
     */
    public static Builder builder(String name, Seat licence, int seats) {
        return new Builder(named("pool", name), licence, MoveLimits.within("seats", seats, 1, MAX_SEATS));
    }

    private static String named(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of the " + what
                    + " is not usable; write letters A to Z, digits, hyphens and underscores, at most 64");
        }
        return name;
    }

    public String name() {
        return name;
    }

    /** The licence that a seat of this pool is. */
    public Seat licence() {
        return licence;
    }

    /** How many seats the pool may use. Those of people who are none of the pool's do not count. */
    public int seats() {
        return seats;
    }

    /** The name under which the caller knows where the seats are and how to sign in. */
    public String account() {
        return account;
    }

    /** Who may never lose a seat. */
    public Set<Person> exempt() {
        return claims.exempt;
    }

    /** Who always has a seat. */
    public Set<Person> pinned() {
        return claims.pinned;
    }

    /** From whom else than its own people the pool may take seats. */
    public TakesFrom takesFrom() {
        return takesFrom;
    }

    /** Whether a seat is taken from somebody of whom nobody who is asked knows whether they are at work. */
    public boolean takesUnknown() {
        return takesUnknown;
    }

    /**
     * How long before a planned move whoever gives the seat is told, by a program that tells people; empty if people are told
     * nothing. Who has got a seat is told as well then.
     */
    public Optional<Duration> notice() {
        return notice;
    }

    public MoveLimits limits() {
        return limits;
    }

    @Override
    public String toString() {
        return name + " (" + seats + " of " + licence + ")";
    }

    /** Who is not like the others. */
    private static final class Claims {
        private final Set<Person> exempt;
        private final Set<Person> pinned;

        Claims(Set<Person> exempt, Set<Person> pinned) {
            this.exempt = Collections.unmodifiableSet(new LinkedHashSet<>(exempt));
            this.pinned = Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
        }
    }

    /** Not for use by several threads. Methods refuse with a sentence, an {@link IllegalArgumentException}. */
    public static final class Builder {
        private final String name;
        private final Seat licence;
        private final int seats;
        private final Set<Person> exempt = new LinkedHashSet<>();
        private final Set<Person> pinned = new LinkedHashSet<>();
        private String account = DEFAULT_ACCOUNT;
        private TakesFrom takesFrom = TakesFrom.nobodyElse();
        private boolean takesUnknown;
        private Optional<Duration> notice = Optional.empty();
        private MoveLimits limits = MoveLimits.builder().build();

        private Builder(String name, Seat licence, int seats) {
            this.name = name;
            this.licence = licence;
            this.seats = seats;
        }

        /** Where the seats are, in the caller's own word, spelled like a pool's name. */
        public Builder account(String name) {
            account = named("account", name);
            return this;
        }

        /** Adds people who may never lose a seat; nobody who is pinned, who has one anyway. */
        public Builder exempt(Collection<Person> people) {
            refuseBoth(people, pinned);
            exempt.addAll(people);
            return this;
        }

        /** Adds people who always have a seat; no more than there are seats, and nobody who is exempt. */
        public Builder pinned(Collection<Person> people) {
            refuseBoth(people, exempt);
            Set<Person> all = new LinkedHashSet<>(pinned);
            all.addAll(people);
            if (all.size() > seats) {
                throw new IllegalArgumentException("The pool " + name + " has fewer seats (" + seats
                        + ") than pinned people (" + all.size() + "); pin fewer or add seats");
            }
            pinned.addAll(people);
            return this;
        }

        /** From whom else seats may be taken; nobody but the people of the pool unless set. */
        public Builder takesFrom(TakesFrom others) {
            takesFrom = others;
            return this;
        }

        /** Takes seats as well from people of whom nobody who is asked knows whether they are at work. */
        public Builder takesUnknown(boolean takes) {
            takesUnknown = takes;
            return this;
        }

        /** Has people told about their seats, and so long before one goes: 0 to 8 hours. Nobody is told unless set. */
        public Builder notice(Duration time) {
            if (time.isNegative() || time.compareTo(LONGEST_NOTICE) > 0) {
                throw new IllegalArgumentException("notice is to be 0m to 8h; write one such as notice = 10m");
            }
            notice = Optional.of(time);
            return this;
        }

        public Builder limits(MoveLimits limits) {
            this.limits = limits;
            return this;
        }

        public Pool build() {
            return new Pool(this);
        }

        private static void refuseBoth(Collection<Person> people, Set<Person> others) {
            for (Person person : people) {
                if (others.contains(person)) {
                    throw new IllegalArgumentException(
                            person + " is exempt and pinned; pinned people keep their seat anyway, so drop exempt");
                }
            }
        }
    }
}
