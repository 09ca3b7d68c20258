package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a plan depends on. Immutable. */
public final class Situation {
    private final String pool;
    private final Seat seat;
    private final int seats;
    private final SeatCount count;
    private final List<Holder> holders;
    private final List<Holder> unlistedHolders;
    private final List<Claim> claims;
    private final Map<Account, String> kept;
    private final Map<Account, String> withheld;
    private final Set<Account> atWork;
    private final Map<Account, Instant> neededNext;
    private final int mostMoves;
    private final Map<Account, String> givers;
    private final Optional<String> othersGive;

    private Situation(Builder builder) {
        this.pool = builder.pool;
        this.seat = builder.seat;
        this.seats = builder.seats;
        this.count = builder.count;
        this.holders = builder.holders;
        this.unlistedHolders = List.copyOf(builder.unlistedHolders);
        this.claims = builder.claims;
        this.kept = Map.copyOf(builder.kept);
        this.withheld = Map.copyOf(builder.withheld);
        this.atWork = Set.copyOf(builder.atWork);
        this.neededNext = Map.copyOf(builder.neededNext);
        this.mostMoves = builder.mostMoves;
        this.givers = Map.copyOf(builder.givers);
        this.othersGive = builder.othersGive;
    }

    /**
     * A pool and its seat.
     *
     * @param seats how many seats the pool may use, from 1
     */
    public static Builder of(String pool, Seat seat, int seats) {
        return new Builder(pool, seat, seats);
    }

    String pool() {
        return pool;
    }

    Seat seat() {
        return seat;
    }

    int seats() {
        return seats;
    }

    SeatCount count() {
        return count;
    }

    List<Holder> holders() {
        return holders;
    }

    List<Holder> unlistedHolders() {
        return unlistedHolders;
    }

    List<Claim> claims() {
        return claims;
    }

    Optional<String> kept(Account account) {
        return Optional.ofNullable(kept.get(account));
    }

    Optional<String> withheld(Account account) {
        return Optional.ofNullable(withheld.get(account));
    }

    boolean isAtWork(Account account) {
        return atWork.contains(account);
    }

    Instant neededNext(Account account) {
        return neededNext.getOrDefault(account, Instant.MAX);
    }

    /** Why a seat may be taken from somebody, or counts to the pool; empty if neither. */
    Optional<String> givesBy(Account account) {
        return Optional.ofNullable(givers.get(account)).or(() -> othersGive);
    }

    int mostMoves() {
        return mostMoves;
    }

    /** Collects what is known. Not safe for use by several threads. */
    public static final class Builder {
        private final String pool;
        private final Seat seat;
        private final int seats;
        private SeatCount count = SeatCount.unknown();
        private List<Holder> holders = List.of();
        private final List<Holder> unlistedHolders = new ArrayList<>();
        private List<Claim> claims = List.of();
        private final Map<Account, String> kept = new LinkedHashMap<>();
        private final Map<Account, String> withheld = new LinkedHashMap<>();
        private final Set<Account> atWork = new LinkedHashSet<>();
        private final Map<Account, Instant> neededNext = new LinkedHashMap<>();
        private int mostMoves = Integer.MAX_VALUE;
        private Map<Account, String> givers = Map.of();
        private Optional<String> othersGive = Optional.of("does not need it now");

        private Builder(String pool, Seat seat, int seats) {
            this.pool = pool;
            this.seat = seat;
            this.seats = seats;
        }

        /** What the system says of its seats; not counted unless set. */
        public Builder count(SeatCount count) {
            this.count = count;
            return this;
        }

        /** Everybody who has a seat, in any order. */
        public Builder holders(List<Holder> holders) {
            this.holders = List.copyOf(holders);
            return this;
        }

        /** Somebody who has a seat from elsewhere, which is none of the pool's and not in the list. */
        public Builder unlisted(Holder holder) {
            unlistedHolders.add(holder);
            return this;
        }

        /** Everybody who is to have one, those who come first at the front. */
        public Builder claims(List<Claim> claims) {
            this.claims = List.copyOf(claims);
            return this;
        }

        /**
         * A seat that is not taken although its holder does not claim it.
         *
         * @param reason a clause that goes on after the name, such as {@code is exempt}
         */
        public Builder keep(Account holder, String reason) {
            kept.putIfAbsent(holder, reason);
            return this;
        }

        /**
         * A seat that is not given although it is claimed.
         *
         * @param reason a clause such as {@code nobody is called so}
         */
        public Builder withhold(Account claimant, String reason) {
            withheld.putIfAbsent(claimant, reason);
            return this;
        }

        /** A seat that is taken only if no other can be, because its holder is at work and is to be waited for. */
        public Builder atWork(Account holder) {
            atWork.add(holder);
            return this;
        }

        /** When a holder who has no claim now will have one again; never unless set. */
        public Builder neededNext(Account holder, Instant next) {
            neededNext.put(holder, next);
            return this;
        }

        /**
         * Whose seats are the pool's, each with the rule that says so: a clause that goes on after the name, such as {@code is
         * in the roster}. Everybody's unless set.
         *
         * @param others the rule for everybody else; empty if their seats are not the pool's
         */
        public Builder givers(Map<Account, String> rules, Optional<String> others) {
            this.givers = rules;
            this.othersGive = others;
            return this;
        }

        /** How many moves a run may make; any number unless set. */
        public Builder mostMoves(int moves) {
            this.mostMoves = moves;
            return this;
        }

        public Situation build() {
            return new Situation(this);
        }
    }
}
