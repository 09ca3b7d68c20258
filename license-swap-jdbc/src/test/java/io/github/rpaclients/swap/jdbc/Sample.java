package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MovePlanned;
import io.github.rpaclients.swap.journal.MoveSettled;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolLooked;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunEnded;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunResumed;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.journal.SeatsSeen;
import io.github.rpaclients.swap.journal.WriteIntended;
import io.github.rpaclients.swap.journal.WriteKind;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entries and owners. Entries are dated a number of seconds after noon. */
final class Sample {
    static final String POOL = "developers";
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Seat SEAT = Seat.of("RPADEVNU");
    static final Account ADA = Account.of("7", "ada@acme.example");
    static final Account GRACE = Account.of("8", "grace@acme.example");
    static final RunningProcess PROCESS = RunningProcess.of("build-1", 4711, "operator");
    private static final MoveId MOVE = MoveId.of("1");

    private Sample() {}

    /** An entry that holds on, another one for each number. */
    static PoolLooked note(int second) {
        return PoolLooked.of(at(second));
    }

    static List<PoolLooked> notes(int count) {
        return IntStream.range(0, count).mapToObj(Sample::note).collect(Collectors.toList());
    }

    static SeatsSeen seen(int second) {
        return SeatsSeen.of(at(second), SEAT, List.of(ADA));
    }

    static RunStarted started(int second, String run) {
        List<PlannedMove> moves = List.of(PlannedMove.move(GRACE, ADA, "ada works\nat night"));
        PoolPlan plan = PoolPlan.of(POOL, SEAT, SeatCount.of(10, 0), moves, List.of());
        return RunStarted.of(at(second), RunId.of(run), plan, PROCESS);
    }

    static RunResumed resumed(int second, String run) {
        return RunResumed.of(at(second), RunId.of(run));
    }

    static RunEnded ended(int second, String run) {
        return RunEnded.of(at(second), RunId.of(run), Map.of(SwapOutcome.DONE, 1L));
    }

    static MovePlanned planned(int second, String run) {
        SwapPlan plan = SwapPlan.move(
                SEAT,
                SeatCount.of(10, 0),
                Holding.of(GRACE, true, "RPADEVNU", "[\"RPADEVNU\"]"),
                Holding.of(ADA, false, "none", "[]"));
        return MovePlanned.of(at(second), RunId.of(run), MOVE, plan);
    }

    static WriteIntended intended(int second, String run) {
        return WriteIntended.of(at(second), RunId.of(run), MOVE, WriteKind.RELEASE, GRACE);
    }

    static MoveEnded moved(int second, String run, SwapOutcome outcome) {
        return MoveEnded.of(at(second), RunId.of(run), MOVE, outcome, "as it is");
    }

    static MoveSettled settled(int second, String run) {
        return MoveSettled.of(at(second), RunId.of(run), MOVE, "somebody looked");
    }

    static Instant at(int second) {
        return NOON.plusSeconds(second);
    }

    static LockOwner owner(String command) {
        return LockOwner.of(PROCESS, NOON, command);
    }

    static PoolLock.Held take(PoolStore store) {
        return store.lock().tryAcquire(owner("test")).heldOrThrow("The pool");
    }
}
