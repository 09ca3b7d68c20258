package io.github.rpaclients.benchmarks;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MovePlanned;
import io.github.rpaclients.swap.journal.RunEnded;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.journal.SeatsSeen;
import io.github.rpaclients.swap.journal.WriteEnded;
import io.github.rpaclients.swap.journal.WriteIntended;
import io.github.rpaclients.swap.journal.WriteKind;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A journal such as runs leave behind, without the runs. */
final class LongJournal {
    private static final int RUNS_A_DAY = 41;
    private static final int MOVES = 3;
    /** Of whoever wrote it all. */
    private static final long TOKEN = 1;

    private LongJournal() {}

    /** Days that end at an instant. */
    static void write(JournalStore journal, Seat seat, List<Holder> holders, Instant end, int days) {
        List<Account> accounts = holders.stream().map(Holder::account).collect(Collectors.toList());
        for (int day = days; day > 0; day--) {
            Instant midnight = end.minus(Duration.ofDays(day));
            journal.append(TOKEN, SeatsSeen.of(midnight, seat, accounts));
            List<JournalEntry> entries = new ArrayList<>();
            for (int run = 0; run < RUNS_A_DAY; run++) {
                run(entries, seat, accounts, midnight.plus(Duration.ofMinutes(30L * run)));
            }
            journal.append(TOKEN, entries);
        }
    }

    private static void run(List<JournalEntry> entries, Seat seat, List<Account> accounts, Instant at) {
        RunId run = RunId.of(at.toString());
        RunningProcess process = RunningProcess.of("host", 4711, "license-swap");
        PoolPlan nothing = PoolPlan.of("developers", seat, SeatCount.of(accounts.size(), 0), List.of(), List.of());
        entries.add(RunStarted.of(at, run, nothing, process));
        for (int number = 0; number < MOVES; number++) {
            MoveId move = MoveId.of(String.valueOf(number));
            Account from = accounts.get((int) Math.floorMod(at.getEpochSecond() / 60 + number, (long) accounts.size()));
            Account to = Account.of("new-" + from.id(), "new-" + from.name());
            SwapPlan plan = SwapPlan.move(
                    seat,
                    SeatCount.of(accounts.size(), 0),
                    Holding.of(from, true, seat.word(), seat.word()),
                    Holding.of(to, false, "none", ""));
            entries.add(MovePlanned.of(at, run, move, plan));
            for (WriteKind kind : List.of(WriteKind.RELEASE, WriteKind.GRANT)) {
                WriteIntended intended = WriteIntended.of(at, run, move, kind, kind == WriteKind.RELEASE ? from : to);
                entries.add(intended);
                entries.add(WriteEnded.of(at, intended, "DONE"));
            }
            entries.add(MoveEnded.of(at, run, move, SwapOutcome.DONE, "read back"));
        }
        entries.add(RunEnded.of(at, run, Map.of(SwapOutcome.DONE, (long) MOVES)));
    }
}
