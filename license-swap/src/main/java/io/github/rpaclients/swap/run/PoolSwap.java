package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.internal.planning.FreshPlan;
import io.github.rpaclients.swap.internal.planning.PoolPlanning;
import io.github.rpaclients.swap.internal.planning.RosterGuard;
import io.github.rpaclients.swap.internal.planning.Turns;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MoveSettled;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolIdentity;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.journal.PoolLooked;
import io.github.rpaclients.swap.journal.PoolPause;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.journal.SeatsSeen;
import io.github.rpaclients.swap.journal.WentWithout;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The seats of one pool, which follow the working day.
 *
 * <pre>{@code
 * PoolSwap developers = PoolSwap.of(pool, roster, seats, FilePoolStore.in(folder, pool.name()), Clock.systemUTC());
 * PoolPlan plan = developers.plan();          // to look at
 * RunReport report = developers.apply();      // plans again and moves
 * }</pre>
 *
 * <p>Whatever moves, moves under the pool's lock, and is in the journal before it is sent. A run that a crash cut off
 * keeps every further one from beginning until {@link #resume} has ended its moves. Nothing moves, and a {@link
 * SwapRefusedException} says why, as long as a name that protects somebody is not found, the roster has lost more people
 * than the pool's guard allows, the system's lists and counts do not agree, the clock is wrong, or the journal is that of
 * other seats. Safe for use by several threads, of which one moves at a time.
 */
public final class PoolSwap {
    private static final int SHORTEST_HASH = 8;

    private final Pool pool;
    private final Roster roster;
    private final SeatProvider seats;
    private final PoolStore store;
    private final Clock clock;
    private final SwapOptions options;

    private PoolSwap(Pool pool, Roster roster, SeatProvider seats, PoolStore store, Clock clock, SwapOptions options) {
        this.pool = pool;
        this.roster = roster;
        this.seats = seats;
        this.store = store;
        this.clock = clock;
        this.options = options;
    }

    /**
     * The seats of a pool.
     *
     * @param store of this pool alone
     * @param clock the time that the roster and the limits go by
     */
    public static PoolSwap of(Pool pool, Roster roster, SeatProvider seats, PoolStore store, Clock clock) {
        BusyWait busyWait = new BusyWait(pool.limits().busyWait(), clock, Pause.sleeping());
        return new PoolSwap(
                pool,
                roster,
                seats,
                store,
                clock,
                new SwapOptions(
                        busyWait,
                        new Listeners(List.of()),
                        new ClockCheck(Optional::empty),
                        true,
                        LateWrites.within(LateWrites.LONGEST),
                        Optional.empty()));
    }

    private PoolSwap with(SwapOptions changed) {
        return new PoolSwap(pool, roster, seats, store, clock, changed);
    }

    /** The same with listeners in place of those it had. */
    public PoolSwap telling(RunListener... listeners) {
        return with(options.telling(new Listeners(List.of(listeners))));
    }

    /** The same with another way to wait for people at work than to sleep. */
    public PoolSwap pausing(Pause pause) {
        return with(options.waiting(options.busyWait.pausing(pause)));
    }

    /** The same, watching as long as this says for a write that gets no answer, in place of half a minute. */
    public PoolSwap watching(LateWrites late) {
        return with(options.watching(late));
    }

    /** The same for a caller who will look again anyway: people at work keep their seat, whatever the pool says. */
    public PoolSwap withoutWaiting() {
        return with(options.waiting(BusyWait.none()));
    }

    /**
     * The same, moving nothing as long as the clock is more than a minute off the system's.
     *
     * @param ahead how far the system's clock is ahead of the one here, as its last answer showed; empty if not known
     */
    public PoolSwap comparingClocks(Supplier<Optional<Duration>> ahead) {
        return with(options.checking(new ClockCheck(ahead)));
    }

    /**
     * The same under a name for where the seats are, in place of the system's address: for an address that changes while the
     * seats remain the same.
     */
    public PoolSwap knownAs(String place) {
        return with(options.at(Optional.of(place)));
    }

    /** The same, going by the roster however much of it has gone: somebody has said that it is meant so. */
    public PoolSwap acceptingRoster() {
        return with(options.believingRoster());
    }

    /**
     * Who would have to give a seat to whom now. Changes nothing and needs no lock.
     *
     * @throws SwapRefusedException if nothing may move
     * @throws JournalException if the journal cannot be read
     * @throws io.github.rpaclients.core.error.ApiException if the system cannot be read
     */
    public PoolPlan plan() {
        return planned(recent()).plan();
    }

    /**
     * Who would have to give a seat to whom at another time, as things stand now: a look ahead. Nobody is asked whether they
     * are at work, since nobody knows who will be. Changes nothing and needs no lock.
     *
     * @param at not before now
     * @throws SwapRefusedException if nothing may move
     * @throws JournalException if the journal cannot be read
     * @throws io.github.rpaclients.core.error.ApiException if the system cannot be read
     */
    public PoolPlan planFor(Instant at) {
        return planned(recent(), at, somebody -> Busy.NO).plan();
    }

    private FreshPlan planned(JournalView history) {
        return planned(history, clock.instant(), seats::busy);
    }

    private FreshPlan planned(JournalView history, Instant at, Function<Account, Busy> busy) {
        guard(history);
        guardRoster(history);
        FreshPlan planned = planning(history, at).plan(busy);
        // the system has told its time by now, if it does at all
        options.clockCheck.run();
        return planned;
    }

    private void guardRoster(JournalView history) {
        if (options.guardsRoster) {
            new RosterGuard(pool, roster).check(history);
        }
    }

    private PoolPlanning planning(JournalView history) {
        return planning(history, clock.instant());
    }

    private PoolPlanning planning(JournalView history, Instant at) {
        return new PoolPlanning(pool, roster, seats, store.accounts(), options.busyWait.isAllowed(), at, history);
    }

    /** All that the journal tells of the pool. */
    public JournalView history() {
        return view(store.journal().read());
    }

    /** As much as plans and limits depend on. */
    private JournalView recent() {
        return view(store.journal().readSince(PoolPlanning.dependsOnSince(pool, clock.instant())));
    }

    private JournalView view(JournalReading reading) {
        JournalView view = JournalView.of(reading.entries());
        if (!view.notUnderstood().isEmpty()) {
            throw new JournalException("The journal of the pool " + pool.name()
                    + " has entries of a newer version; use that version, which understands them");
        }
        return view;
    }

    private PoolIdentity identity() {
        return PoolIdentity.of(
                clock.instant(), pool.name(), seats.system(), options.place.orElseGet(seats::place), pool.licence());
    }

    private void guard(JournalView history) {
        history.identity().filter(known -> !known.isFor(identity())).ifPresent(known -> {
            throw new SwapRefusedException("The journal is that of " + known.described() + ", and this is "
                    + identity().described() + "; give this pool another name or another --journal folder, or, if the"
                    + " other seats are looked after no longer, move the journal's files aside");
        });
    }

    /**
     * Plans anew, under the lock, and carries the plan out. A plan without moves leaves no run in the journal.
     *
     * @throws PoolLockedException if somebody else is at it
     * @throws UnfinishedRunException if a run has not ended; {@link #resume} it first
     * @throws PoolPausedException if a person has paused the pool
     */
    public RunReport apply() {
        return moving("apply", turn -> history -> runAsPlanned(turn, history, planned(history)));
    }

    /**
     * Like {@link #apply()}, but only if the plan is still the one that somebody agreed to.
     *
     * @param hash the {@linkplain PoolPlan#hash() hash} of that plan, or the first 8 digits or more of it
     * @throws PlanChangedException with the plan that it would be now; nothing has moved
     */
    public RunReport apply(String hash) {
        requireLength(hash);
        return moving("apply", turn -> history -> {
            FreshPlan planned = planned(history);
            requireSame(planned.plan(), hash);
            return runAsPlanned(turn, history, planned);
        });
    }

    private static void requireLength(String hash) {
        if (hash.length() < SHORTEST_HASH) {
            throw new IllegalArgumentException("Give at least 8 digits of the plan's hash, not " + hash.length());
        }
    }

    private static void requireSame(PoolPlan plan, String hash) {
        if (!plan.hash().startsWith(hash)) {
            throw new PlanChangedException(plan);
        }
    }

    /**
     * Ends the moves of a run that was cut off or could not read where a seat is: each is {@code DONE}, {@code
     * COMPENSATED}, {@code SKIPPED} or {@code ATTENTION} afterwards, or {@code OPEN} if that still cannot be read. Begins no
     * move. Of what the people have only the seat is changed. Waits before, until the last write of the run is expected no
     * longer ({@link #watching}); an interrupt of the thread meanwhile leaves all moves {@code OPEN}.
     *
     * @return empty if there is nothing to resume
     * @throws PoolLockedException if somebody else is at it, who may be the one who runs it
     */
    public Optional<RunReport> resume() {
        return resume(run -> {});
    }

    /**
     * The same with nobody looking on: a run that is older than the pool allows, or begun later than now by a clock that was
     * wrong, is left alone.
     *
     * @throws UnfinishedRunException if there is such a run; it has not been touched
     */
    public Optional<RunReport> resumeUnattended() {
        return resume(run -> {
            Instant last = run.lastEntryAt();
            if (last.isAfter(clock.instant())) {
                throw UnfinishedRunException.unattended(
                        pool.name(), run.id(), "its journal is dated later than now (" + last + ")");
            }
            if (last.plus(pool.limits().resumeWithin()).isBefore(clock.instant())) {
                throw UnfinishedRunException.unattended(pool.name(), run.id(), "that was at " + last);
            }
        });
    }

    private Optional<RunReport> resume(Consumer<RunView> check) {
        try (Turn turn = turn("resume")) {
            JournalView history = recent();
            guard(history);
            history.unfinishedRuns().forEach(check);
            Optional<RunReport> last = Optional.empty();
            for (RunView run : history.unfinishedRuns()) {
                last = Optional.of(new Recovery(
                                seats,
                                turn.log(run.id()),
                                pool.name(),
                                seatsBefore(history),
                                () -> holdersOfThePool(history),
                                options.lateWrites,
                                options.listener)
                        .run(run));
            }
            return last;
        }
    }

    private Set<Account> holdersOfThePool(JournalView history) {
        PoolPlanning planning = planning(history);
        return planning.ofThePool(planning.holders());
    }

    /** How many seats the pool may have: as many as it had when the run began, though that were too many. */
    private int seatsBefore(JournalView history) {
        int had = history.holders(pool.licence()).map(Set::size).orElse(0);
        return Math.max(pool.seats(), had);
    }

    /**
     * What {@link #rollback} would do now. Changes nothing and needs no lock.
     *
     * @throws IllegalArgumentException if the journal knows no such run
     * @throws SwapRefusedException if nothing may move
     */
    public PoolPlan rollbackPlan(RunId run) {
        JournalView history = history();
        guard(history);
        return rollback(run, history).plan();
    }

    /**
     * Moves the seats of a run back, as a run of its own: what its moves did, the last one first. The rules of a move hold
     * here, too: nobody who works by the roster, is at work or is exempt loses a seat, who has lost the seat meanwhile is left
     * alone, and the pool uses no more seats than it may.
     *
     * @throws IllegalArgumentException if the journal knows no such run
     */
    public RunReport rollback(RunId run) {
        return moving("rollback " + run, turn -> recent -> {
            Rollback back = rollback(run, history());
            return run(turn, recent, back);
        });
    }

    /**
     * Like {@link #rollback(RunId)}, but only if the plan is still the one that somebody agreed to.
     *
     * @param hash the hash of {@link #rollbackPlan}, or the first 8 digits or more of it
     * @throws IllegalArgumentException if the journal knows no such run
     * @throws PlanChangedException with the plan that it would be now; nothing has moved
     */
    public RunReport rollback(RunId run, String hash) {
        requireLength(hash);
        return moving("rollback " + run, turn -> recent -> {
            Rollback back = rollback(run, history());
            requireSame(back.plan(), hash);
            return run(turn, recent, back);
        });
    }

    private RunReport run(Turn turn, JournalView history, Rollback back) {
        seen(history, back.holders(), turn.now()).ifPresent(turn::write);
        return run(turn, history, back.plan(), back.refused());
    }

    private Rollback rollback(RunId run, JournalView history) {
        guardRoster(history);
        RunView view = history.run(run)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The journal of the pool " + pool.name() + " knows no run " + run));
        PoolPlanning planning = planning(history);
        Set<Account> holders = planning.holders();
        Set<Account> ofThePool = planning.ofThePool(holders);
        return Rollback.of(
                pool, seats, view, ofThePool, planning.untouchable(holders, ofThePool), options.busyWait.isAllowed());
    }

    /**
     * Says that no seat of the pool moves from now on; a run that is under way ends first.
     *
     * @param until when seats move again by themselves; empty if somebody has to say so
     */
    public void pause(Optional<Instant> until) {
        try (Turn turn = turn("pause")) {
            remember(turn, recent());
            turn.write(PoolPause.begin(turn.now(), until, RunningProcess.current()));
        }
    }

    /** Says that seats move again. */
    public void goOn() {
        try (Turn turn = turn("continue")) {
            turn.write(PoolPause.end(turn.now(), RunningProcess.current()));
        }
    }

    /**
     * Says that a move that needed attention has had it.
     *
     * @param remark who says so, or what was done; holds no secret
     * @throws IllegalArgumentException if no such move needs attention
     */
    public void settle(RunId run, MoveId move, String remark) {
        try (Turn turn = turn("settle")) {
            MoveView found = recent().movesThatNeedAttention().stream()
                    .filter(open -> open.run().equals(run) && open.id().equals(move))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("No move " + move + " of the run " + run + " of the pool "
                                    + pool.name() + " needs attention; license-swap status lists those that do"));
            turn.write(MoveSettled.of(turn.now(), found.run(), found.id(), remark));
        }
    }

    private RunReport runAsPlanned(Turn turn, JournalView history, FreshPlan planned) {
        remember(turn, history);
        Instant now = turn.now();
        new RosterGuard(pool, roster).news(history, now).ifPresent(turn::write);
        seen(history, planned.plan().holders(), now).ifPresent(turn::write);
        if (planned.hasNewNeeds()) {
            turn.write(PoolLooked.of(now));
        }
        if (!planned.turns().times().equals(Turns.of(history, now).times())) {
            turn.write(WentWithout.of(now, planned.turns().times()));
        }
        return run(turn, history, planned.plan(), Map.of());
    }

    private void remember(Turn turn, JournalView history) {
        guard(history);
        if (history.identity().isEmpty()) {
            turn.write(identity());
        }
    }

    /** Who of the pool has the seats, where the journal knows it otherwise: what others give and take is part of the history, too. */
    private Optional<SeatsSeen> seen(JournalView history, Collection<Account> holders, Instant now) {
        Set<String> listed = holders.stream().map(Account::id).collect(Collectors.toSet());
        return history.holders(pool.licence()).filter(listed::equals).isPresent()
                ? Optional.empty()
                : Optional.of(SeatsSeen.of(now, pool.licence(), List.copyOf(holders)));
    }

    private RunReport run(Turn turn, JournalView history, PoolPlan plan, Map<PlannedMove, String> refused) {
        RunLog log = turn.newRun(history);
        if (plan.moves().isEmpty()) {
            return new RunReport(log.run(), plan, List.of());
        }
        int mostFailures = (int) (pool.limits().abortShare() * plan.moves().size());
        return new PlanRun(
                        seats,
                        log,
                        pool.limits().concurrency(),
                        mostFailures,
                        this::moves,
                        options.busyWait,
                        options.listener)
                .run(plan, refused);
    }

    private LicenseSwap moves(SeatProvider journaled) {
        LicenseSwap swap = LicenseSwap.using(journaled).watching(options.lateWrites);
        return pool.takesUnknown() ? swap.takingUnknown() : swap;
    }

    private Turn turn(String command) {
        return Turn.begin(pool.name(), store, clock, command);
    }

    private RunReport moving(String command, Function<Turn, Function<JournalView, RunReport>> work) {
        try (Turn turn = turn(command)) {
            JournalView history = recent();
            guard(history);
            List<RunView> unfinished = history.unfinishedRuns();
            if (!unfinished.isEmpty()) {
                throw new UnfinishedRunException(pool.name(), unfinished.get(0).id());
            }
            history.pause().filter(pause -> pause.isOn(clock.instant())).ifPresent(pause -> {
                throw new PoolPausedException(pool.name(), pause.until());
            });
            new Attention(seats, turn).settleByReading(history);
            return work.apply(turn).apply(history);
        }
    }
}
