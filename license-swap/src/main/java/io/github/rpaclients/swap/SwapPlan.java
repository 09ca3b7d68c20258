package io.github.rpaclients.swap;

/** Who has what before a swap, and that nothing speaks against it. Immutable. */
public final class SwapPlan {
    private final Seat seat;
    private final SeatCount count;
    private final Holding from;
    private final Holding to;

    SwapPlan(Seat seat, SeatCount count, Holding from, Holding to) {
        this.seat = seat;
        this.count = count;
        this.from = from;
        this.to = to;
    }

    public Seat seat() {
        return seat;
    }

    public SeatCount count() {
        return count;
    }

    /** What the person who gives the seat has. */
    public Holding from() {
        return from;
    }

    /** What the person who gets the seat has. */
    public Holding to() {
        return to;
    }

    /** The plan in a sentence. */
    @Override
    public String toString() {
        return seat + " (" + count + ") moves from " + from.account() + " to " + to.account();
    }
}
