package io.github.rpaclients.swap;

/** One swap to look at or to run. Immutable. */
public final class SeatMove {
    private final SeatProvider provider;
    private final Seat seat;
    private final Person from;
    private final Person to;

    SeatMove(SeatProvider provider, Seat seat, Person from, Person to) {
        this.provider = provider;
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
        if (from.name().equalsIgnoreCase(to.name())) {
            throw samePerson();
        }
        SeatCount count = provider.count(seat);
        Account giver = provider.find(from);
        Account taker = provider.find(to);
        if (giver.equals(taker)) {
            throw samePerson();
        }
        SwapPlan plan = new SwapPlan(seat, count, provider.read(giver, seat), provider.read(taker, seat));
        refuseIfPointless(plan);
        return plan;
    }

    /** Plans the swap and carries it out. Does not throw what a call to the system throws; the report tells it. */
    public SwapReport run() {
        return new SwapRun(provider, this).run();
    }

    Seat seat() {
        return seat;
    }

    Person from() {
        return from;
    }

    Person to() {
        return to;
    }

    private SwapRefusedException samePerson() {
        return new SwapRefusedException(from + " and " + to + " are the same person; name two");
    }

    private static void refuseIfPointless(SwapPlan plan) {
        Holding giver = plan.from();
        Holding taker = plan.to();
        if (giver.inheritedFrom().isPresent()) {
            throw new SwapRefusedException(giver.account() + " has " + plan.seat() + " from the group "
                    + giver.inheritedFrom().get()
                    + ", which would hand it back; change the group's rule or its members");
        }
        if (!giver.holds()) {
            throw new SwapRefusedException(giver.account() + " does not hold " + plan.seat() + " but has "
                    + giver.licenses() + "; name somebody who holds it");
        }
        if (taker.holds() || taker.inheritedFrom().isPresent()) {
            throw new SwapRefusedException(taker.account() + " has " + plan.seat() + " already; nothing needs to move");
        }
    }
}
