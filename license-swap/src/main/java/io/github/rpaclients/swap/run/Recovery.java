package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.SwapReport;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveResult;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run that was cut off: every move that was begun ends, and none is begun. */
final class Recovery {
    private final SeatProvider seats;
    private final RunLog log;
    private final String pool;
    private final RunListener listener;

    Recovery(SeatProvider seats, RunLog log, String pool, RunListener listener) {
        this.seats = seats;
        this.log = log;
        this.pool = pool;
        this.listener = listener;
    }

    RunReport run(RunView cutOff) {
        log.resumed();
        List<MoveReport> reports = new ArrayList<>();
        for (MoveView move : cutOff.moves()) {
            reports.add(move.ended().map(end -> known(move, end)).orElseGet(() -> end(move)));
        }
        RunReport report = new RunReport(log.run(), reports);
        log.ended(report.counts());
        listener.ended(pool, report);
        return report;
    }

    private MoveReport end(MoveView move) {
        MoveReport report;
        Optional<SwapPlan> plan = move.plan();
        if (move.writes().isEmpty()) {
            report = report(plan, MoveResult.SKIPPED, "the run was cut off before anything was written");
        } else if (plan.isEmpty()) {
            report = report(plan, MoveResult.ATTENTION, "the journal does not tell what the people had before");
        } else {
            SwapReport done =
                    LicenseSwap.using(new JournaledSeats(seats, log, move.id())).recover(plan.get(), move.grantBegun());
            report = report(plan, MoveResult.valueOf(done.outcome().name()), done.remark());
        }
        log.ended(move.id(), report.result(), report.remark());
        listener.moved(log.run(), report);
        return report;
    }

    private static MoveReport known(MoveView move, MoveEnded end) {
        return report(move.plan(), end.result(), end.remark());
    }

    private static MoveReport report(Optional<SwapPlan> plan, MoveResult result, String remark) {
        return new MoveReport(
                plan.flatMap(SwapPlan::from).map(Holding::account),
                plan.flatMap(SwapPlan::to).map(Holding::account),
                result,
                remark);
    }
}
