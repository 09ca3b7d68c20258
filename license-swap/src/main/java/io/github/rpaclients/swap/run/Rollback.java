package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.MoveResult;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.Pool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run did, turned round: the last move first. */
final class Rollback {
    private final Pool pool;
    private final SeatProvider seats;
    private final List<PlannedMove> moves = new ArrayList<>();

    Rollback(Pool pool, SeatProvider seats, RunView run) {
        this.pool = pool;
        this.seats = seats;
        for (MoveView move : run.moves()) {
            boolean done =
                    move.ended().filter(end -> end.result() == MoveResult.DONE).isPresent();
            if (done) {
                move.plan().map(plan -> back(plan, run.id())).ifPresent(moves::add);
            }
        }
        Collections.reverse(moves);
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

    PoolPlan plan() {
        return PoolPlan.of(pool.name(), pool.licence(), seats.count(pool.licence()), moves, List.of());
    }

    /**
     * The moves that the pool does not allow, each with the reason.
     *
     * @param exempt who may not lose a seat, each with the reason
     */
    Map<PlannedMove, String> refused(Map<Account, String> exempt) {
        Map<PlannedMove, String> refused = new HashMap<>();
        List<PlannedMove> grants = new ArrayList<>();
        for (PlannedMove move : moves) {
            move.from()
                    .filter(exempt::containsKey)
                    .ifPresent(
                            giver -> refused.put(move, giver + " " + exempt.get(giver) + ", so the seat is not taken"));
            if (move.from().isEmpty()) {
                grants.add(move);
            }
        }
        if (!grants.isEmpty()) {
            int free = Math.max(0, pool.seats() - seats.holders(pool.licence()).size());
            grants.stream()
                    .skip(free)
                    .forEach(move -> refused.put(move, "the pool has its " + pool.seats() + " seats in use"));
        }
        return refused;
    }
}
