package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapPlan;
import java.util.Optional;

/** A plan as JSON, with all that is needed to undo it. */
final class PlanJson {
    private static final String SEAT = "seat";
    private static final String TOTAL = "total";
    private static final String FREE = "free";
    private static final String GIVER = "giver";
    private static final String TAKER = "taker";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String HOLDS = "holds";
    private static final String INHERITED_FROM = "inheritedFrom";
    private static final String LICENSES = "licenses";
    private static final String STATE = "state";

    private PlanJson() {}

    static EntryWriter write(SwapPlan plan) {
        EntryWriter out = new EntryWriter().text(SEAT, plan.seat().word());
        plan.count().total().ifPresent(total -> out.number(TOTAL, total));
        plan.count().free().ifPresent(free -> out.number(FREE, free));
        plan.from().ifPresent(giver -> out.object(GIVER, write(giver)));
        plan.to().ifPresent(taker -> out.object(TAKER, write(taker)));
        return out;
    }

    static SwapPlan read(EntryReader in) {
        Seat seat = Seat.of(in.text(SEAT));
        SeatCount count = readCount(in);
        Optional<Holding> giver = in.optionalObject(GIVER).map(PlanJson::readHolding);
        if (giver.isEmpty()) {
            return SwapPlan.grant(seat, count, readHolding(in.object(TAKER)));
        }
        return in.optionalObject(TAKER)
                .map(PlanJson::readHolding)
                .map(taker -> SwapPlan.move(seat, count, giver.get(), taker))
                .orElseGet(() -> SwapPlan.release(seat, count, giver.get()));
    }

    static EntryWriter write(Account account) {
        return new EntryWriter().text(ID, account.id()).text(NAME, account.name());
    }

    static Account readAccount(EntryReader in) {
        return Account.of(in.text(ID), in.text(NAME));
    }

    private static EntryWriter write(Holding holding) {
        EntryWriter out = write(holding.account())
                .flag(HOLDS, holding.holds())
                .text(LICENSES, holding.licenses())
                .text(STATE, holding.state());
        holding.inheritedFrom().ifPresent(group -> out.text(INHERITED_FROM, group));
        return out;
    }

    private static Holding readHolding(EntryReader in) {
        Holding holding = Holding.of(readAccount(in), in.flag(HOLDS), in.text(LICENSES), in.text(STATE));
        return in.optionalText(INHERITED_FROM).map(holding::inheritedFrom).orElse(holding);
    }

    private static SeatCount readCount(EntryReader in) {
        Optional<Long> free = in.optionalNumber(FREE);
        return in.optionalNumber(TOTAL)
                .flatMap(total -> free.map(known -> SeatCount.of(total, known)))
                .orElseGet(SeatCount::unknown);
    }
}
