package io.github.rpaclients.swap;

import java.util.Optional;

/** Who has what before a swap, and that nothing speaks against it. Immutable. */
public final class SwapPlan {
    private final Seat seat;
    private final SeatCount count;
    private final Optional<Holding> from;
    private final Optional<Holding> to;

    private SwapPlan(Seat seat, SeatCount count, Optional<Holding> from, Optional<Holding> to) {
        this.seat = seat;
        this.count = count;
        this.from = from;
        this.to = to;
    }

    /** One person gives the seat to another. */
    public static SwapPlan move(Seat seat, SeatCount count, Holding from, Holding to) {
        return new SwapPlan(seat, count, Optional.of(from), Optional.of(to));
    }

    /** A person gets a seat that nobody has. */
    public static SwapPlan grant(Seat seat, SeatCount count, Holding to) {
        return new SwapPlan(seat, count, Optional.empty(), Optional.of(to));
    }

    /** A person gives the seat back, and nobody gets it. */
    public static SwapPlan release(Seat seat, SeatCount count, Holding from) {
        return new SwapPlan(seat, count, Optional.of(from), Optional.empty());
    }

    public Seat seat() {
        return seat;
    }

    public SeatCount count() {
        return count;
    }

    /** What the person who gives the seat has; empty if the seat is free. */
    public Optional<Holding> from() {
        return from;
    }

    /** What the person who gets the seat has; empty if it becomes free. */
    public Optional<Holding> to() {
        return to;
    }

    /** The plan in a sentence. */
    @Override
    public String toString() {
        String giver = from.map(holding -> "moves from " + holding.account()).orElse("goes from the free ones");
        String taker = to.map(holding -> holding.account().toString()).orElse("the free ones");
        return seat + " (" + count + ") " + giver + " to " + taker;
    }
}
