package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.internal.JsonObject;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans as JSON: of a swap with all that is needed to undo it, of a pool with what a reader wants to know of its moves. */
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
    private static final String POOL = "pool";
    private static final String HASH = "hash";
    private static final String MOVES = "moves";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REASON = "reason";

    private PlanJson() {}

    static JsonObject write(SwapPlan plan) {
        JsonObject out = new JsonObject().text(SEAT, plan.seat().word());
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

    static JsonObject write(PoolPlan plan) {
        return new JsonObject()
                .text(POOL, plan.pool())
                .text(SEAT, plan.seat().word())
                .text(HASH, plan.hash())
                .objects(MOVES, plan.moves().stream().map(PlanJson::write).collect(Collectors.toList()));
    }

    private static JsonObject write(PlannedMove move) {
        return new JsonObject()
                .object(FROM, move.from().map(PlanJson::write))
                .object(TO, move.to().map(PlanJson::write))
                .text(REASON, move.reason());
    }

    /** The moves of a pool's plan; none if another version has written them in another way. */
    static List<PlannedMove> readMoves(String plan) {
        try {
            return new EntryReader(plan)
                    .objects(MOVES).stream().map(PlanJson::readMove).collect(Collectors.toUnmodifiableList());
        } catch (IllegalArgumentException otherVersion) {
            return List.of();
        }
    }

    private static PlannedMove readMove(EntryReader in) {
        Optional<Account> to = in.optionalObject(TO).map(PlanJson::readAccount);
        String reason = in.text(REASON);
        return in.optionalObject(FROM)
                .map(PlanJson::readAccount)
                .map(from -> to.map(taker -> PlannedMove.move(from, taker, reason))
                        .orElseGet(() -> PlannedMove.release(from, reason)))
                .orElseGet(() -> PlannedMove.grant(
                        to.orElseThrow(() -> new IllegalArgumentException("its move is between nobody")), reason));
    }

    static JsonObject write(Account account) {
        return new JsonObject().text(ID, account.id()).text(NAME, account.name());
    }

    static Account readAccount(EntryReader in) {
        return Account.of(in.text(ID), in.text(NAME));
    }

    private static JsonObject write(Holding holding) {
        JsonObject out = write(holding.account())
                .flag(HOLDS, holding.holds())
                .text(LICENSES, holding.licenses())
                .text(STATE, holding.state());
        holding.inheritedFrom().ifPresent(source -> out.text(INHERITED_FROM, source));
        return out;
    }

    private static Holding readHolding(EntryReader in) {
        Holding holding = Holding.of(readAccount(in), in.flag(HOLDS), in.text(LICENSES), in.text(STATE));
        return in.optionalText(INHERITED_FROM).map(holding::from).orElse(holding);
    }

    private static SeatCount readCount(EntryReader in) {
        Optional<Long> free = in.optionalNumber(FREE);
        return in.optionalNumber(TOTAL)
                .flatMap(total -> free.map(known -> SeatCount.of(total, known)))
                .orElseGet(SeatCount::unknown);
    }
}
