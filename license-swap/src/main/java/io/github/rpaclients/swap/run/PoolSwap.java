package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.journal.SeatsSeen;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The seats of one pool, which follow the working day.
 *
 * <pre>{@code
 * PoolSwap developers = PoolSwap.of(pool, roster, seats, FileJournal.in(folder, pool.name()),
 *         FilePoolLock.in(folder, pool.name()), Clock.systemUTC());
 * PoolPlan plan = developers.plan();          // to look at
 * RunReport report = developers.apply();      // plans again and moves
 * }</pre>
 *
 * <p>Whatever moves, moves under the pool's lock, and is in the journal before it is sent. A run that a crash cut off
 * keeps every further one from beginning until {@link #resume} has ended its moves. Safe for use by several threads, of
 * which one moves at a time.
 */
public final class PoolSwap {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Pool pool;
    private final SeatProvider seats;
    private final JournalStore journal;
    private final PoolLock lock;
    private final Clock clock;
    private final PoolPlanning planning;
    private final BusyWait busyWait;
    private final RunListener listener;

    private PoolSwap(
            Pool pool,
            SeatProvider seats,
            JournalStore journal,
            PoolLock lock,
            Clock clock,
            PoolPlanning planning,
            BusyWait busyWait,
            RunListener listener) {
        this.pool = pool;
        this.seats = seats;
        this.journal = journal;
        this.lock = lock;
        this.clock = clock;
        this.planning = planning;
        this.busyWait = busyWait;
        this.listener = listener;
    }

    /**
     * The seats of a pool.
     *
     * @param journal of this pool alone
     * @param lock of this pool alone
     * @param clock the time that the roster and the limits go by
     */
    public static PoolSwap of(
            Pool pool, Roster roster, SeatProvider seats, JournalStore journal, PoolLock lock, Clock clock) {
        return new PoolSwap(
                pool,
                seats,
                journal,
                lock,
                clock,
                new PoolPlanning(pool, roster, seats),
                new BusyWait(pool.limits().busyWait(), clock, Pause.sleeping()),
                new Listeners(List.of()));
    }

    /** The same with listeners in place of those it had. */
    public PoolSwap telling(RunListener... listeners) {
        return new PoolSwap(pool, seats, journal, lock, clock, planning, busyWait, new Listeners(List.of(listeners)));
    }

    /** The same with another way to wait for people at work than to sleep. */
    public PoolSwap pausing(Pause pause) {
        return new PoolSwap(pool, seats, journal, lock, clock, planning, busyWait.pausing(pause), listener);
    }

    /** The same for a caller who will look again anyway: people at work keep their seat, whatever the pool says. */
    public PoolSwap withoutWaiting() {
        return new PoolSwap(pool, seats, journal, lock, clock, planning.withoutWaiting(), BusyWait.none(), listener);
    }

    /**
     * Who would have to give a seat to whom now. Changes nothing and needs no lock.
     *
     * @throws JournalException if the journal cannot be read
     * @throws io.github.rpaclients.core.error.ApiException if the system cannot be read
     */
    public PoolPlan plan() {
        return planning.plan(clock.instant(), recent());
    }

    /** All that the journal tells of the pool. */
    public JournalView history() {
        return view(journal.read());
    }

    /** As much as plans and limits depend on. */
    private JournalView recent() {
        return view(journal.readSince(planning.dependsOnSince(clock.instant())));
    }

    private JournalView view(JournalReading reading) {
        JournalView view = JournalView.of(reading.entries());
        if (!view.notUnderstood().isEmpty()) {
            throw new JournalException("The journal of the pool " + pool.name()
                    + " has entries of a newer version; use that version, which understands them");
        }
        return view;
    }

    /**
     * Plans anew, under the lock, and carries the plan out. A plan without moves leaves no trace in the journal.
     *
     * @throws PoolLockedException if somebody else is at it
     * @throws UnfinishedRunException if a run was cut off; {@link #resume} it first
     */
    public RunReport apply() {
        return locked("apply", history -> runAsPlanned(planning.plan(clock.instant(), history), history));
    }

    /**
     * Like {@link #apply()}, but only if the plan is still the one that somebody agreed to.
     *
     * @param hash the {@linkplain PoolPlan#hash() hash} of that plan, or the first 8 digits or more of it
     * @throws PlanChangedException with the plan that it would be now; nothing has moved
     */
    public RunReport apply(String hash) {
        if (hash.length() < 8) {
            throw new IllegalArgumentException("Give at least 8 digits of the plan's hash, not " + hash.length());
        }
        return locked("apply", history -> {
            PoolPlan plan = planning.plan(clock.instant(), history);
            if (!plan.hash().startsWith(hash)) {
                throw new PlanChangedException(plan);
            }
            return runAsPlanned(plan, history);
        });
    }

    /**
     * Ends the moves of a run that was cut off: each is {@code DONE}, {@code COMPENSATED}, {@code SKIPPED} or {@code
     * ATTENTION} afterwards. Begins no move.
     *
     * @return empty if there is nothing to resume
     * @throws PoolLockedException if somebody else is at it, who may be the one who runs it
     */
    public Optional<RunReport> resume() {
        PoolLock.Held held = acquire("resume");
        try {
            Optional<RunReport> last = Optional.empty();
            for (RunView run : recent().unfinishedRuns()) {
                last = Optional.of(new Recovery(seats, log(run.id()), pool.name(), listener).run(run));
            }
            return last;
        } finally {
            held.close();
        }
    }

    /**
     * Moves the seats of a run back, as a run of its own: what its moves did, the last one first. The rules of a move hold
     * here, too: nobody at work and nobody who is exempt loses a seat, who has lost the seat meanwhile is left alone, and
     * the pool uses no more seats than it may.
     *
     * @throws IllegalArgumentException if the journal knows no such run
     */
    public RunReport rollback(RunId run) {
        return locked("rollback " + run, history -> {
            RunView view = history().runs().stream()
                    .filter(known -> known.id().equals(run))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The journal of the pool " + pool.name() + " knows no run " + run));
            Rollback back = new Rollback(pool, seats, view);
            return run(back.plan(), back.refused(planning.exempt()), history);
        });
    }

    /** The first run of a day also writes down who had a seat, as nobody but the plan has seen it. */
    private RunReport runAsPlanned(PoolPlan plan, JournalView history) {
        Instant now = clock.instant();
        boolean seenToday = history.lastSeen()
                .filter(seen -> utcDay(seen.at()).equals(utcDay(now)))
                .isPresent();
        if (!seenToday && !plan.moves().isEmpty()) {
            journal.append(SeatsSeen.of(now, plan.seat(), plan.holders()));
        }
        return run(plan, Map.of(), history);
    }

    private static LocalDate utcDay(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private RunReport run(PoolPlan plan, Map<PlannedMove, String> refused, JournalView history) {
        RunId id = newId(history);
        if (plan.moves().isEmpty()) {
            return new RunReport(id, plan, List.of());
        }
        int mostFailures = (int) (pool.limits().abortShare() * plan.moves().size());
        return new PlanRun(seats, log(id), pool.limits().concurrency(), mostFailures, busyWait, listener)
                .run(plan, refused);
    }

    /** Two runs may begin in the same millisecond, and a clock may be put back. */
    private RunId newId(JournalView history) {
        Set<RunId> known = history.runs().stream().map(RunView::id).collect(Collectors.toSet());
        String time = RUN_ID.format(clock.instant());
        RunId id = RunId.of(time);
        for (int another = 2; known.contains(id); another++) {
            id = RunId.of(time + "-" + another);
        }
        return id;
    }

    private RunLog log(RunId run) {
        return new RunLog(journal, clock, run);
    }

    private RunReport locked(String command, Function<JournalView, RunReport> work) {
        PoolLock.Held held = acquire(command);
        try {
            JournalView history = recent();
            List<RunView> unfinished = history.unfinishedRuns();
            if (!unfinished.isEmpty()) {
                throw new UnfinishedRunException(pool.name(), unfinished.get(0).id());
            }
            return work.apply(history);
        } finally {
            held.close();
        }
    }

    private PoolLock.Held acquire(String command) {
        Instant now = clock.instant();
        return lock.tryAcquire(LockOwner.of(RunningProcess.current(), now, command))
                .heldOrThrow("The pool " + pool.name());
    }
}
