package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RosterSeen;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.run.PoolSwap;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One of the pools of a company: its rules, what should be, and what its journal must tell. */
final class PoolSide {
    final RandomPool world;
    final PoolModel model;
    final Stores stores;
    private final PoolStore store;
    private final Clock clock;
    private final Map<RunId, List<EndedMove>> runs = new LinkedHashMap<>();
    private Optional<RosterSeen> goneBy = Optional.empty();

    PoolSide(RandomPool world, Stores stores, Clock clock) {
        this.world = world;
        this.model = new PoolModel(world);
        this.stores = stores;
        this.store = stores.open(world.name);
        this.clock = clock;
    }

    /** The pool in a process that lives on. */
    PoolSwap survivor() {
        return world.swap(world.at.company.seats(), store, clock);
    }

    /** The pool in another process. */
    PoolSwap process(Life life, PoolStore opened) {
        return world.swap(new MortalSeats(world.at.company.seats(), life), new MortalPoolStore(opened, life), clock);
    }

    /** The same, one move after the other. */
    PoolSwap slowProcess(Life life, PoolStore opened) {
        return world.oneByOne(
                new MortalSeats(world.at.company.seats(), life), new MortalPoolStore(opened, life), clock);
    }

    PoolStore open() {
        return stores.open(world.name);
    }

    /** What a process that has come to its end leaves to the next one. */
    void close(PoolStore opened) {
        if (opened != store) {
            opened.close();
        }
    }

    void close() {
        store.close();
    }

    List<RunId> runs() {
        return List.copyOf(runs.keySet());
    }

    List<EndedMove> movesOf(RunId run) {
        return runs.get(run);
    }

    boolean isSomebodyWaiting() {
        return !model.waiting(world.at.holders(), clock.instant()).isEmpty();
    }

    /** Of a pool whose seats others have nothing is certain but what must hold whatever goes wrong. */
    Oracle oracle(Allotment plan) {
        return model.isPromisedTooMuch(world.at.holders()) ? moves -> {} : new ApplyOracle(plan);
    }

    Allotment allotment() {
        return new Allotment(model, world.at.holders(), clock.instant());
    }

    /** Those whose seat an apply must not take now. */
    Set<String> untouchable(Allotment plan) {
        Set<String> untouchable = new TreeSet<>(model.untouchable());
        untouchable.addAll(model.needing(clock.instant()));
        untouchable.removeAll(plan.losing);
        untouchable.addAll(model.inAShift(clock.instant()));
        return untouchable;
    }

    List<RunView> added(JournalView history) {
        return history.runs().stream()
                .filter(run -> !runs.containsKey(run.id()))
                .collect(Collectors.toList());
    }

    /** Everything has ended, and the journal tells what the reports told. */
    void checkHistory(JournalView history, List<EndedMove> moves) {
        List<RunView> added = added(history);
        assertThat(history.unfinishedRuns()).isEmpty();
        assertThat(history.runs()).allSatisfy(run -> assertThat(run.moves()).noneMatch(MoveView::isOpen));
        assertThat(added).hasSizeLessThanOrEqualTo(1).hasSizeGreaterThanOrEqualTo(Math.min(1, moves.size()));
        for (RunView run : added) {
            assertThat(EndedMove.of(run))
                    .extracting(EndedMove::inShort)
                    .containsExactlyInAnyOrderElementsOf(
                            moves.stream().map(EndedMove::inShort).collect(Collectors.toList()));
            remember(run, moves);
        }
        assertThat(model.agreesWith(history, clock.instant()))
                .as("the journal remembers the moves")
                .isTrue();
    }

    /** By the times that the journal has of its moves, which are the clock's. */
    void remember(RunView run, Collection<EndedMove> moves) {
        runs.put(run.id(), List.copyOf(moves));
        moves.forEach(move -> model.moved(move, clock.instant()));
    }

    /** After a plan of {@code apply}: what the journal keeps of it for the next one. */
    void checkMemory(JournalView history, Allotment plan, Instant at, boolean certain) {
        assertThat(model.learns(history, plan, at, certain))
                .as("the journal remembers who went without, and that somebody looked")
                .isTrue();
        Optional<RosterSeen> seen = history.roster();
        boolean isCurrent = seen.filter(roster -> Set.copyOf(roster.people()).equals(world.spelledPeople())
                        && roster.work().equals(world.weekly()))
                .isPresent();
        boolean isAsBefore = seen.map(RosterSeen::json).equals(goneBy.map(RosterSeen::json));
        assertThat(isCurrent || !certain && isAsBefore)
                .as("the journal remembers the roster")
                .isTrue();
        goneBy = seen;
    }

    /** Whether more of the roster has gone than the pool allows. */
    boolean hasLostTooMuch() {
        return goneBy.filter(before -> {
                    Set<String> gone = new TreeSet<>(before.people());
                    gone.removeAll(world.spelledPeople());
                    double people = before.people().isEmpty()
                            ? 0
                            : (double) gone.size() / before.people().size();
                    long minutes = before.work().toMinutes();
                    double work = minutes == 0
                            ? 0
                            : (double) (minutes - world.weekly().toMinutes()) / minutes;
                    return Math.max(people, work) > world.pool.limits().rosterGuard();
                })
                .isPresent();
    }

    /** A run in which nothing can go wrong. */
    List<EndedMove> applySmoothly() {
        Allotment plan = allotment();
        Instant at = clock.instant();
        Oracle oracle = oracle(plan);
        List<EndedMove> moves = EndedMove.of(survivor().apply());
        oracle.check(moves);
        JournalView history = survivor().history();
        checkHistory(history, moves);
        checkMemory(history, plan, at, true);
        return moves;
    }

    @Override
    public String toString() {
        return world.toString();
    }
}
