package io.github.rpaclients.swap;

import java.util.Optional;

/** One swap to look at or to run. Immutable. */
public final class SeatMove {
    private final SeatProvider provider;
    private final boolean takesUnknown;
    private final Seat seat;
    private final Person from;
    private final Person to;

    SeatMove(SeatProvider provider, boolean takesUnknown, Seat seat, Person from, Person to) {
        this.provider = provider;
        this.takesUnknown = takesUnknown;
        this.seat = seat;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads who has what. Changes nothing.
     *
     * @throws SwapRefusedException if something speaks against the swap
     * @throws io.github.rpaclients.core.error.ApiException if something cannot be read
     */
    public SwapPlan plan() {
        if (from.equals(to)) {
            throw samePerson();
        }
        SeatCount count = provider.count(seat);
        Account giver = provider.find(from);
        Account taker = provider.find(to);
        if (giver.equals(taker)) {
            throw samePerson();
        }
        return ReadPlan.of(provider, seat, count, Optional.of(giver), Optional.of(taker));
    }

    /** Plans the swap and carries it out. Does not throw what a call to the system throws; the report tells it. */
    public SwapReport run() {
        return new SwapRun(provider, takesUnknown, seat, Optional.of(from), Optional.of(to)).run(this::plan);
    }

    private SwapRefusedException samePerson() {
        return new SwapRefusedException(from + " and " + to + " are the same person; name two");
    }
}
