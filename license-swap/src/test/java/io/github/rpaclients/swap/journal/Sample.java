package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entries to write and read. */
final class Sample {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final RunId RUN = RunId.of("run-1");
    static final MoveId MOVE = MoveId.of("move-1");
    static final Seat SEAT = Seat.of("RPADEVNU");
    static final Account ADA = Account.of("7", "ada@acme.example");
    static final Account GRACE = Account.of("8", "grace@acme.example");
    static final Account KEN = Account.of("9", "ken@acme.example");
    static final RunningProcess PROCESS = RunningProcess.of("build-1", 4711, "operator");

    private Sample() {}

    /** An entry that stands alone, another one for each number. */
    static PoolLooked note(int number) {
        return PoolLooked.of(NOON.plusSeconds(number));
    }

    static List<PoolLooked> notes(int count) {
        return IntStream.range(0, count).mapToObj(Sample::note).collect(Collectors.toList());
    }

    static SeatsSeen seen(Account... holders) {
        return SeatsSeen.of(NOON, SEAT, List.of(holders));
    }

    static RunStarted started() {
        return RunStarted.of(NOON, RUN, poolPlan(), PROCESS);
    }

    static PoolPlan poolPlan() {
        List<PlannedMove> moves = List.of(
                PlannedMove.grant(KEN, "ken works\nat night"),
                PlannedMove.move(GRACE, ADA, "ada works"),
                PlannedMove.release(KEN, "as before"));
        return PoolPlan.of("developers", SEAT, SeatCount.of(10, 1), moves, List.of());
    }

    static SwapPlan plan(Account giver, Account taker) {
        return SwapPlan.move(SEAT, SeatCount.of(10, 0), holding(giver, true), holding(taker, false));
    }

    static Holding holding(Account account, boolean holds) {
        return Holding.of(account, holds, holds ? "RPADEVNU" : "none", holds ? "[\"RPADEVNU\"]" : "[]");
    }

    static RunEnded ended() {
        return RunEnded.of(NOON, RUN, Map.of(SwapOutcome.DONE, 3L));
    }

    static LockOwner owner(String command) {
        return LockOwner.of(PROCESS, NOON, command);
    }
}
