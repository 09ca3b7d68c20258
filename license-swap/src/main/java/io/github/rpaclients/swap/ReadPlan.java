package io.github.rpaclients.swap;

import java.util.Optional;

/** A plan from what the people of a swap have now. */
final class ReadPlan {
    private ReadPlan() {}

    /** Reads the giver first; refuses what would be pointless. */
    static SwapPlan of(
            SeatProvider provider, Seat seat, SeatCount count, Optional<Account> from, Optional<Account> to) {
        Optional<Holding> giver = from.map(account -> provider.read(account, seat));
        Optional<Holding> taker = to.map(account -> provider.read(account, seat));
        giver.ifPresent(holding -> refuseIfItCannotGive(holding, seat));
        taker.ifPresent(holding -> refuseIfServed(holding, seat));
        if (count.isOverdrawn()) {
            throw new SwapRefusedException("Of " + seat + " there are " + count
                    + ", so one that is taken could be given to nobody; buy seats or take some away by hand");
        }
        if (giver.isEmpty()) {
            return SwapPlan.grant(
                    seat, count, taker.orElseThrow(() -> new IllegalArgumentException("A swap is between people")));
        }
        return taker.map(holding -> SwapPlan.move(seat, count, giver.get(), holding))
                .orElseGet(() -> SwapPlan.release(seat, count, giver.get()));
    }

    private static void refuseIfItCannotGive(Holding giver, Seat seat) {
        if (giver.inheritedFrom().isPresent()) {
            throw new SwapRefusedException(giver.account() + " has " + seat + " from "
                    + giver.inheritedFrom().get()
                    + ", so taking it would free nothing; take it away there first");
        }
        if (!giver.holds()) {
            throw new SwapRefusedException(giver.account() + " does not hold " + seat + " but has " + giver.licenses()
                    + "; name somebody who holds it");
        }
    }

    private static void refuseIfServed(Holding taker, Seat seat) {
        if (taker.holds() || taker.inheritedFrom().isPresent()) {
            throw new SwapRefusedException(taker.account() + " has " + seat + " already; nothing needs to move");
        }
    }
}
