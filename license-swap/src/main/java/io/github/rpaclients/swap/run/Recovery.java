package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.journal.SeatWrite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A run that was cut off: every move that was begun ends, if it can be read, and none is begun. An interrupt of the thread
 * waits until the move that is being ended has ended, and leaves the others open.
 */
final class Recovery {
    /** How long after it was intended a write may have been sent: it waits for its turn, and reads before. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

    private final SeatProvider seats;
    private final RunLog log;
    private final String pool;
    private final int mostSeats;
    private final Supplier<Set<Account>> holders;
    private final LateWrites late;
    private final RunListener listener;
    private final Instant begin;
    private Duration waited = Duration.ZERO;
    private boolean interrupted;

    /**
     * A recovery.
     *
     * @param mostSeats how many seats the pool may have in the end
     * @param holders reads who has the seats of the pool
     */
    Recovery(
            SeatProvider seats,
            RunLog log,
            String pool,
            int mostSeats,
            Supplier<Set<Account>> holders,
            LateWrites late,
            RunListener listener) {
        this.holders = holders;
        this.late = late;
        this.seats = seats;
        this.log = log;
        this.pool = pool;
        this.mostSeats = mostSeats;
        this.listener = listener;
        this.begin = log.now();
    }

    RunReport run(RunView cutOff) {
        log.resumed();
        listener.resumed(pool, log.run());
        waitForLastWrite(cutOff);
        List<MoveReport> reports = new ArrayList<>();
        for (MoveView move : cutOff.moves()) {
            reports.add(move.ended()
                    .map(end -> report(move, end.outcome(), end.remark()))
                    .orElseGet(() -> end(move)));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        RunReport report = new RunReport(log.run(), reports);
        if (report.isOver()) {
            log.ended(report.counts());
        }
        listener.ended(pool, report);
        return report;
    }

    /** Once for all moves, and not where there is none to be looked at. */
    private void waitForLastWrite(RunView cutOff) {
        cutOff.moves().stream()
                .filter(move -> move.isOpen() && !move.writes().isEmpty())
                .map(this::sinceLastWrite)
                .min(Comparator.naturalOrder())
                .filter(since -> !late.rest(since).isZero())
                .ifPresent(since -> {
                    Duration rest = late.rest(since);
                    listener.settling(log.run(), begin.plus(rest));
                    if (late.outlast(since)) {
                        waited = rest;
                    } else {
                        holdInterrupt();
                    }
                });
    }

    /** At the least, as of the end of the wait: what was only intended may have left long after that. */
    private Duration sinceLastWrite(MoveView move) {
        SeatWrite last = move.writes().get(move.writes().size() - 1);
        Duration since = last.ended()
                .map(end -> Duration.between(end.at(), begin))
                .orElseGet(() -> Duration.between(last.intended().at(), begin).minus(LONGEST_CALL));
        return (since.isNegative() ? Duration.ZERO : since).plus(waited);
    }

    private MoveReport end(MoveView move) {
        MoveReport report;
        Optional<SwapPlan> plan = move.plan();
        holdInterrupt();
        if (interrupted) {
            report = report(move, SwapOutcome.OPEN, "the run was asked to stop before this was looked at; resume it");
        } else if (move.writes().isEmpty()) {
            report = report(move, SwapOutcome.SKIPPED, "the run was cut off before anything was written");
        } else if (plan.isEmpty()) {
            report = report(move, SwapOutcome.ATTENTION, "the journal does not tell what the people had before");
        } else if (poolIsFullWithoutBoth(plan.get())) {
            report = report(
                    move,
                    SwapOutcome.ATTENTION,
                    "neither of the two has the seat, and the pool's " + mostSeats
                            + " seats are with others, so none was given back; look who should have one");
        } else {
            report = LicenseSwap.using(new JournaledSeats(seats, log, move.id()))
                    .watching(late)
                    .recover(plan.get(), move.grantBegun(), sinceLastWrite(move));
        }
        if (report.outcome() != SwapOutcome.OPEN) {
            log.ended(move.id(), report.outcome(), report.remark());
        }
        listener.moved(log.run(), report);
        return report;
    }

    /**
     * Whether others have all of the pool's seats by now: then giving one back would add a seat to the pool, as where the
     * journal is an old one that was put back from a copy.
     */
    private boolean poolIsFullWithoutBoth(SwapPlan plan) {
        if (plan.from().isEmpty()) {
            return false;
        }
        try {
            Set<Account> held = holders.get();
            boolean neither = Stream.of(plan.from(), plan.to())
                    .flatMap(Optional::stream)
                    .noneMatch(before -> held.contains(before.account()));
            return neither && held.size() >= mostSeats;
        } catch (SwapRefusedException | ApiException | IllegalStateException unread) {
            // what follows reads again, and leaves alone what it cannot read; but what an interrupt cut off could be
            // read
            return holdInterrupt() && poolIsFullWithoutBoth(plan);
        }
    }

    /** Keeps an interrupt from what comes next, and returns whether there was one. */
    private boolean holdInterrupt() {
        boolean now = Thread.interrupted();
        interrupted |= now;
        return now;
    }

    private static MoveReport report(MoveView move, SwapOutcome outcome, String remark) {
        return MoveReport.of(move.from(), move.to(), outcome, remark);
    }
}
