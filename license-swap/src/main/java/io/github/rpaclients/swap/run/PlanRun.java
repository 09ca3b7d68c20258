package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.internal.Workers;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One plan under way. Free seats are given first, so that none of them is taken for one that a move has just released;
 * then as many moves at a time as allowed; last those whose giver is at work and may be waited for. When too large a share
 * has failed, no further move begins.
 */
final class PlanRun {
    private final SeatProvider seats;
    private final RunLog log;
    private final int concurrency;
    private final int mostFailures;
    private final Function<SeatProvider, LicenseSwap> moves;
    private final BusyWait busyWait;
    private final RunListener listener;
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * A run.
     *
     * @param mostFailures how many moves may fail before no further one begins
     * @param moves moves the seats of a provider
     */
    PlanRun(
            SeatProvider seats,
            RunLog log,
            int concurrency,
            int mostFailures,
            Function<SeatProvider, LicenseSwap> moves,
            BusyWait busyWait,
            RunListener listener) {
        this.seats = seats;
        this.log = log;
        this.concurrency = concurrency;
        this.mostFailures = mostFailures;
        this.moves = moves;
        this.busyWait = busyWait;
        this.listener = listener;
    }

    /** @param refused moves of the plan that are not begun, each with the reason */
    RunReport run(PoolPlan plan, Map<PlannedMove, String> refused) {
        log.started(plan);
        listener.started(log.run(), plan);
        List<Work> free = new ArrayList<>();
        List<Work> others = new ArrayList<>();
        for (PlannedMove move : plan.moves()) {
            (move.from().isEmpty() ? free : others).add(new Work(plan, move, free.size() + others.size() + 1, refused));
        }
        Workers.run(concurrency, free);
        Workers.run(concurrency, others);
        waitForThoseAtWork(others);
        List<MoveReport> reports = new ArrayList<>();
        free.forEach(work -> reports.add(work.report()));
        others.forEach(work -> reports.add(work.report()));
        RunReport report = new RunReport(log.run(), plan, reports);
        if (report.isOver()) {
            log.ended(report.counts());
        }
        listener.ended(plan.pool(), report);
        return report;
    }

    private void waitForThoseAtWork(List<Work> works) {
        Instant end = busyWait.end();
        List<Work> waiting = waiting(works);
        waiting.forEach(work -> work.waitUntil(end));
        while (!waiting.isEmpty()) {
            if (busyWait.orStop()) {
                waiting.forEach(Work::stop);
            } else {
                waiting.forEach(Work::giveUpInTime);
                Workers.run(concurrency, waiting(waiting));
            }
            waiting = waiting(waiting);
        }
    }

    private static List<Work> waiting(List<Work> works) {
        return works.stream().filter(Work::isWaiting).collect(Collectors.toList());
    }

    private final class Work implements Runnable {
        private final PoolPlan plan;
        private final PlannedMove move;
        private final MoveId id;
        private final Optional<String> refusal;
        private Instant end = Instant.MAX;
        private volatile Optional<MoveReport> report = Optional.empty();

        Work(PoolPlan plan, PlannedMove move, int number, Map<PlannedMove, String> refused) {
            this.plan = plan;
            this.move = move;
            this.id = MoveId.of(String.valueOf(number));
            this.refusal = Optional.ofNullable(refused.get(move));
        }

        /** Moves the seat, unless its giver is at work and may be waited for; then this can run again. */
        @Override
        public void run() {
            if (refusal.isPresent()) {
                // known before the run, so it tells nothing of how the run goes
                tell(notBegun(SwapOutcome.REFUSED, refusal.get()));
                return;
            }
            if (failures.get() > mostFailures) {
                end(SwapOutcome.SKIPPED, "too many moves of this run have failed");
                return;
            }
            if (Thread.currentThread().isInterrupted()) {
                stop();
                return;
            }
            SwapPlan swap;
            try {
                if (busyWait.isAllowed() && move.from().map(seats::busy).orElse(Busy.NO) == Busy.YES) {
                    return;
                }
                swap = LicenseSwap.using(seats).plan(plan.seat(), plan.count(), move.from(), move.to());
            } catch (SwapRefusedException | ApiException | IllegalStateException e) {
                end(SwapOutcome.REFUSED, String.valueOf(e.getMessage()));
                return;
            }
            log.planned(id, swap);
            end(moves.apply(new JournaledSeats(seats, log, id)).carryOut(swap));
        }

        void stop() {
            end(SwapOutcome.SKIPPED, "the run was asked to stop");
        }

        void waitUntil(Instant longest) {
            end = longest.isBefore(move.latest()) ? longest : move.latest();
            listener.waiting(log.run(), giver(), end);
        }

        void giveUpInTime() {
            if (busyWait.isOver(end)) {
                end(SwapOutcome.REFUSED, giver() + " is still at work, and the wait is over");
            }
        }

        private void end(SwapOutcome outcome, String remark) {
            end(notBegun(outcome, remark));
        }

        private void end(MoveReport ended) {
            if (ended.outcome() != SwapOutcome.DONE && ended.outcome() != SwapOutcome.SKIPPED) {
                failures.incrementAndGet();
            }
            tell(ended);
        }

        private MoveReport notBegun(SwapOutcome outcome, String remark) {
            return MoveReport.of(move.from(), move.to(), outcome, remark);
        }

        private void tell(MoveReport ended) {
            report = Optional.of(ended);
            if (ended.outcome() != SwapOutcome.OPEN) {
                log.ended(id, ended.outcome(), ended.remark());
            }
            listener.moved(log.run(), ended);
        }

        private Account giver() {
            return move.from().orElseThrow();
        }

        boolean isWaiting() {
            return report.isEmpty();
        }

        MoveReport report() {
            return report.orElseThrow();
        }
    }
}
