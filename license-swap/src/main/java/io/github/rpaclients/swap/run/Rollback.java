package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.Pool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run did, turned round: the last move first. What the pool does not allow is refused, each move with the reason. */
final class Rollback {
    private final PoolPlan plan;
    private final Map<PlannedMove, String> refused;
    private final Set<Account> holders;

    private Rollback(PoolPlan plan, Map<PlannedMove, String> refused, Set<Account> holders) {
        this.plan = plan;
        this.refused = refused;
        this.holders = holders;
    }

    /**
     * A rollback.
     *
     * @param holders who has the seats of the pool now
     * @param untouchable who may not lose a seat now, each with the reason
     * @param waits whether people at work are waited for
     */
    static Rollback of(
            Pool pool,
            SeatProvider seats,
            RunView run,
            Set<Account> holders,
            Map<Account, String> untouchable,
            boolean waits) {
        List<PlannedMove> moves = new ArrayList<>();
        for (MoveView move : run.moves()) {
            if (move.isDone()) {
                move.plan().map(plan -> back(plan, run.id())).ifPresent(moves::add);
            }
        }
        Collections.reverse(moves);
        Map<PlannedMove, String> refused = refused(pool, seats, moves, holders, untouchable, waits);
        List<PlannedMove> told = new ArrayList<>();
        Map<PlannedMove, String> refusedAsTold = new LinkedHashMap<>();
        for (PlannedMove move : moves) {
            PlannedMove shown = move;
            String reason = refused.get(move);
            if (reason != null) {
                shown = move.because(move.reason() + "; NOT MOVED: " + reason);
                refusedAsTold.put(shown, reason);
            }
            told.add(shown);
        }
        PoolPlan plan = PoolPlan.of(pool.name(), pool.licence(), seats.count(pool.licence()), told, List.of());
        return new Rollback(plan, refusedAsTold, holders);
    }

    private static PlannedMove back(SwapPlan plan, RunId run) {
        String reason = "as before run " + run;
        Optional<Account> giver = plan.from().map(Holding::account);
        Optional<Account> taker = plan.to().map(Holding::account);
        if (taker.isEmpty()) {
            return PlannedMove.grant(giver.orElseThrow(), reason);
        }
        return giver.map(account -> PlannedMove.move(taker.get(), account, reason))
                .orElseGet(() -> PlannedMove.release(taker.get(), reason));
    }

    private static Map<PlannedMove, String> refused(
            Pool pool,
            SeatProvider seats,
            List<PlannedMove> moves,
            Set<Account> holders,
            Map<Account, String> untouchable,
            boolean waits) {
        Map<PlannedMove, String> refused = new LinkedHashMap<>();
        List<PlannedMove> grants = new ArrayList<>();
        for (PlannedMove move : moves) {
            move.from()
                    .flatMap(giver -> whyNot(giver, pool, seats, untouchable, waits))
                    .ifPresent(reason -> refused.put(move, reason));
            if (move.from().isEmpty()) {
                grants.add(move);
            }
        }
        if (!grants.isEmpty()) {
            int free = Math.max(0, pool.seats() - holders.size());
            grants.stream()
                    .skip(free)
                    .forEach(move -> refused.put(move, "the pool has its " + pool.seats() + " seats in use"));
        }
        return refused;
    }

    private static Optional<String> whyNot(
            Account giver, Pool pool, SeatProvider seats, Map<Account, String> untouchable, boolean waits) {
        Optional<String> rule = Optional.ofNullable(untouchable.get(giver));
        if (rule.isPresent()) {
            return rule.map(reason -> giver + " " + reason + ", so the seat is not taken");
        }
        Busy busy = seats.busy(giver);
        if (busy == Busy.YES && !waits) {
            return Optional.of(giver + " is at work, so the seat is not taken");
        }
        return busy == Busy.NOT_KNOWN && !pool.takesUnknown()
                ? Optional.of("nobody who was asked knows whether " + giver + " is at work"
                        + seats.whyNotKnown(giver).map(why -> " (" + why + ")").orElse("")
                        + ", so the seat is not taken")
                : Optional.empty();
    }

    PoolPlan plan() {
        return plan;
    }

    /** Who has the seats of the pool before. */
    Set<Account> holders() {
        return holders;
    }

    /** The moves of the plan that are not made, each with the reason. */
    Map<PlannedMove, String> refused() {
        return refused;
    }
}
