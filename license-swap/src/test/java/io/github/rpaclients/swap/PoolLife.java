package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunReport;
import io.github.rpaclients.swap.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some days of random pools: time passes, people work, administrators meddle, rosters are cut short, clocks are wrong, runs
 * succeed, fail, die and go on, here or on another host.
 */
public final class PoolLife {
    private static final int STEPS = 10;

    private static final Duration A_WHILE = Duration.ofHours(5);

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** How often time passes before a command for which nobody may wait. */
    private static final int PATIENCE = 8;

    private final RandomCompany at;
    private final Company company;
    private final Random random;
    private final Coverage coverage;
    private final List<String> story;
    private final RequestBound bound;
    private final SettableClock clock;
    private final List<PoolSide> pools = new ArrayList<>();

    private PoolLife(
            Vendor vendor, Company company, Stores stores, Random random, Coverage coverage, List<String> story) {
        this.company = company;
        this.random = random;
        this.coverage = coverage;
        this.story = story;
        at = new RandomCompany(vendor, company, random);
        bound = new RequestBound(vendor);
        clock = new SettableClock(RandomPool.FIRST_DAY
                .atStartOfDay()
                .plusMinutes(random.nextInt(24 * 60))
                .toInstant(ZoneOffset.UTC));
        List<String> staff = at.staff();
        if (random.nextInt(3) > 0) {
            pools.add(new PoolSide(new RandomPool("developers", at, staff, true, random), stores, clock));
        } else {
            // two pools of one licence, neither of which may take from the other
            int half = staff.size() / 2;
            pools.add(new PoolSide(
                    new RandomPool("developers", at, staff.subList(0, half), false, random), stores, clock));
            pools.add(new PoolSide(
                    new RandomPool("designers", at, staff.subList(half, staff.size()), false, random), stores, clock));
        }
        story.add(at.toString());
        pools.forEach(pool -> story.add(pool.toString()));
    }

    /** Tells the whole story of a seed that fails. */
    public static void live(Vendor vendor, int seed, Stores stores, Coverage coverage) {
        List<String> story = new ArrayList<>();
        try (Company company = vendor.start()) {
            PoolLife life = new PoolLife(vendor, company, stores, new Random(seed), coverage, story);
            for (int step = 1; step <= STEPS; step++) {
                story.add("step " + step);
                life.step();
            }
            life.pools.forEach(PoolSide::close);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(vendor + ", seed " + seed + ": " + e + "\n" + String.join("\n", story), e);
        }
    }

    private void step() {
        PoolSide pool = pools.get(random.nextInt(pools.size()));
        passTime(pool);
        for (int i = 0; i < PATIENCE && !pool.isSomebodyWaiting(); i++) {
            passTime(pool);
        }
        story.add("at " + clock.instant() + ", " + pool.world.name);
        if (random.nextInt(3) == 0) {
            beginOrEndWork();
        }
        if (random.nextInt(4) == 0) {
            meddle();
        }
        if (random.nextInt(12) == 0) {
            applyMisspelt(pool);
        }
        if (random.nextInt(10) == 0) {
            pool.world.cutRoster();
            story.add("the roster is cut short: " + pool.world.spelledPeople());
        }
        if (!pool.runs().isEmpty() && random.nextInt(6) == 0) {
            if (pool.hasLostTooMuch()) {
                rollbackCut(pool);
            } else {
                rollback(pool);
            }
        } else if (pool.isSomebodyWaiting() || random.nextInt(4) == 0) {
            applySomehow(pool);
        }
        pool.world.wholeRoster();
    }

    private void applySomehow(PoolSide pool) {
        if (pool.hasLostTooMuch()) {
            applyCut(pool);
            return;
        }
        int luck = random.nextInt(16);
        if (luck == 0) {
            story.add("the clock is a year ahead");
            coverage.count("runs of a wrong clock");
            clock.advance(A_YEAR);
            if (pool.hasLostTooMuch()) {
                applyCut(pool);
            } else {
                apply(pool, PoolSwap::apply);
            }
            clock.advance(A_YEAR.negated());
        } else if (luck == 1) {
            applyOnTwoHosts(pool);
        } else {
            apply(pool, PoolSwap::apply);
        }
    }

    private void apply(PoolSide pool, Function<PoolSwap, RunReport> command) {
        Allotment plan = pool.allotment();
        StepCheck check = new StepCheck(pool.world, pool.untouchable(plan));
        Instant now = clock.instant();
        story.add("apply, holders " + check.holdersBefore());
        boolean certain = command(pool, command, check, pool.oracle(plan));
        pool.checkMemory(pool.survivor().history(), plan, now, certain);
    }

    private void rollback(PoolSide pool) {
        StepCheck check = new StepCheck(pool.world, pool.model.untouchable());
        RunId run = pool.runs().get(random.nextInt(pool.runs().size()));
        pool.model.inAShift(clock.instant()).forEach(check::mustNotLose);
        story.add("rollback " + run + ", holders " + check.holdersBefore());
        command(
                pool,
                swap -> swap.rollback(run),
                check,
                new RollbackOracle(pool.model, check.holdersBefore(), pool.movesOf(run), clock.instant()));
        coverage.count("rollbacks");
    }

    /** A roster that was cut short moves nothing, unless somebody says that it is meant so. */
    private void applyCut(PoolSide pool) {
        StepCheck check = new StepCheck(pool.world, Set.copyOf(at.staff()));
        int entries = pool.survivor().history().runs().size();
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> pool.survivor().apply())
                .withMessageContaining("has lost ");
        check.check(List.of());
        assertThat(company.writes()).isEmpty();
        assertThat(pool.survivor().history().runs()).hasSize(entries);
        coverage.count("rosters that moved nothing");
        if (random.nextBoolean()) {
            story.add("somebody accepts the roster");
            coverage.count("rosters that were accepted");
            apply(pool, swap -> swap.acceptingRoster().apply());
        }
    }

    private void rollbackCut(PoolSide pool) {
        StepCheck check = new StepCheck(pool.world, Set.copyOf(at.staff()));
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> pool.survivor().rollback(pool.runs().get(0)))
                .withMessageContaining("has lost ");
        check.check(List.of());
        coverage.count("rosters that moved nothing");
    }

    private void applyMisspelt(PoolSide pool) {
        StepCheck check = new StepCheck(pool.world, Set.copyOf(at.staff()));
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> pool.world.misspelt(pool.open(), clock).apply())
                .withMessageContaining(pool.hasLostTooMuch() ? "has lost " : at.stranger() + " under exempt");
        check.check(List.of());
        assertThat(company.writes()).isEmpty();
        coverage.count("protected people who were not found");
    }

    private void passTime(PoolSide pool) {
        Instant now = clock.instant();
        List<Instant> edges = pool.world.hours().stream()
                .map(hours -> hours.edges(now))
                .flatMap(Collection::stream)
                .filter(edge -> edge.isAfter(now) && edge.isBefore(now.plus(A_WHILE)))
                .sorted()
                .collect(Collectors.toList());
        int luck = random.nextInt(12);
        if (luck > 6 && !edges.isEmpty()) {
            clock.set(edges.get(random.nextInt(edges.size())).plusSeconds(random.nextInt(3) - 1L));
        } else if (luck == 4 && random.nextBoolean()) {
            clock.set(now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
        } else {
            clock.set(now.plus(1L + random.nextInt(luck == 5 ? 40 : 300), ChronoUnit.MINUTES));
        }
    }

    private void beginOrEndWork() {
        String person = at.anybody();
        boolean begins = !at.busy.contains(person);
        if (at.busy(person, begins)) {
            story.add(person + (begins ? " is at work" : " is not at work any more"));
        }
    }

    /** Somebody whose seat the plan may take begins to work before it is taken. */
    private boolean beginsToWork(StepCheck check) {
        List<String> idle = new ArrayList<>(check.holdersBefore());
        idle.removeAll(at.busy);
        if (idle.isEmpty() || random.nextInt(5) > 0) {
            return false;
        }
        String person = idle.get(random.nextInt(idle.size()));
        if (!at.busy(person, true)) {
            return false;
        }
        story.add("  " + person + " begins to work after the plan");
        coverage.count("people who begin to work after the plan");
        check.mustNotLose(person);
        return true;
    }

    private void meddle() {
        String person = at.anybody();
        if (at.throughGroup.contains(person)) {
            return;
        }
        if (company.holds(person)) {
            company.take(person);
            story.add("an administrator takes the seat of " + person);
        } else if (company.holders().size() < at.seats) {
            company.give(person);
            story.add("an administrator gives a seat to " + person);
        }
    }

    /** While a run is cut off, others change what its people have, and use the seat that is with nobody. */
    private void meddleWithARunThatWasCutOff(PoolSide pool, StepCheck check) {
        Set<String> movers = new TreeSet<>();
        pool.survivor()
                .history()
                .unfinishedRuns()
                .forEach(run -> run.moves()
                        .forEach(move -> move.plan().ifPresent(plan -> {
                            plan.from()
                                    .ifPresent(
                                            giver -> movers.add(giver.account().name()));
                            plan.to()
                                    .ifPresent(
                                            taker -> movers.add(taker.account().name()));
                        })));
        for (String person : movers) {
            if (random.nextInt(4) == 0) {
                company.changeSomethingElse(person);
                check.othersChanged(person);
                story.add("  an administrator changes something else of " + person);
                coverage.count("movers of whom others changed something");
            }
        }
        String person = at.anybody();
        int luck = random.nextInt(8);
        if (luck == 0 && pools.size() > 1) {
            appliesToo(pool, check);
        } else if (luck == 1 && !at.throughGroup.contains(person) && !company.holds(person)) {
            if (company.holders().size() < at.seats) {
                company.give(person);
                check.othersGave(person);
                story.add("  an administrator gives a seat to " + person);
                coverage.count("seats that others gave meanwhile");
            }
        } else if (luck == 2
                && !at.throughGroup.contains(person)
                && !movers.contains(person)
                && company.holds(person)) {
            company.take(person);
            check.othersTook(person);
            story.add("  an administrator takes the seat of " + person);
            coverage.count("seats that others took meanwhile");
        }
    }

    /** The other pool of the licence moves seats in the midst of a command of this one. */
    private void appliesToo(PoolSide busy, StepCheck check) {
        for (PoolSide other : pools) {
            if (other != busy && !other.hasLostTooMuch()) {
                List<EndedMove> moves = other.applySmoothly();
                moves.forEach(check::othersMove);
                story.add("  " + other.world.name + " meanwhile: " + moves);
                coverage.count("moves of another pool meanwhile", moves.size());
            }
        }
    }

    private boolean surprise(PoolSide pool, StepCheck check) {
        if (pools.size() > 1 && random.nextInt(4) == 0) {
            appliesToo(pool, check);
            return true;
        }
        return beginsToWork(check);
    }

    /** Returns whether nothing went wrong. */
    private boolean command(PoolSide pool, Function<PoolSwap, RunReport> command, StepCheck check, Oracle oracle) {
        story.add("  " + oracle);
        Ordeal ordeal = new Ordeal(
                pool,
                random,
                coverage,
                story,
                () -> surprise(pool, check),
                () -> meddleWithARunThatWasCutOff(pool, check));
        try {
            ordeal.undergo(command);
        } finally {
            story.add("  " + check.requests());
        }
        JournalView history = pool.survivor().history();
        List<RunView> added = pool.added(history);
        List<EndedMove> moves = ordeal.report()
                .map(EndedMove::of)
                .orElseGet(() -> added.stream()
                        .flatMap(run -> EndedMove.of(run).stream())
                        .collect(Collectors.toList()));
        tell(ordeal, moves);

        check.check(moves);
        pool.checkHistory(history, moves);
        checkRequests(pool, ordeal, check, moves.size());
        if (!ordeal.cameToAPlan()) {
            assertThat(added).isEmpty();
            assertThat(company.writes()).isEmpty();
        }
        if (!ordeal.wasFaulty() && !check.othersMovedSeats()) {
            assertThat(moves).noneMatch(move -> move.is(SwapOutcome.ATTENTION));
            assertThat(moves).noneMatch(ordeal::wasUndoneThoughItHadArrived);
        }
        if (ordeal.processes() == 1) {
            MoveLimits limits = pool.world.pool.limits();
            assertThat(moves.stream().filter(EndedMove::hasFailed).count())
                    .as("failures after which no further move begins, and those that had begun")
                    .isLessThanOrEqualTo((long) (limits.abortShare() * moves.size())
                            + limits.concurrency()
                            + ordeal.report().map(PoolLife::refusedBefore).orElse(0L));
        }
        if (ordeal.wasSmooth()) {
            oracle.check(moves);
        }
        return ordeal.wasSmooth();
    }

    /** The moves of a rollback that are refused before it begins, which tell nothing of how it goes. */
    private static long refusedBefore(RunReport report) {
        return report.plan().stream()
                .flatMap(plan -> plan.moves().stream())
                .filter(move -> move.reason().contains("NOT MOVED: "))
                .count();
    }

    private void tell(Ordeal ordeal, List<EndedMove> moves) {
        tell(moves);
        coverage.count("commands");
        coverage.count(ordeal.wasSmooth() ? "commands without trouble" : "commands with trouble");
        if (!ordeal.cameToAPlan()) {
            coverage.count("commands without a plan");
        }
    }

    private void tell(List<EndedMove> moves) {
        moves.forEach(move -> story.add("  " + move));
        moves.forEach(move -> coverage.count(move.result.name()));
        coverage.count("runs", moves.isEmpty() ? 0 : 1);
    }

    private void checkRequests(PoolSide pool, Ordeal ordeal, StepCheck check, int moves) {
        if (check.othersSentSomething()) {
            return;
        }
        int planning = bound.planning(pool.world.named(), check.holdersBefore().size());
        int most = Math.min(pool.world.named(), pool.world.pool.limits().movesPerRun());
        assertThat(check.calls())
                .as("requests")
                .isLessThanOrEqualTo(
                        ordeal.wasSmooth()
                                ? planning + bound.smoothMoves(moves)
                                : bound.troubled(planning) + ordeal.processes() * bound.troubledMoves(most));
    }

    /**
     * This host stops in the midst of a run, and another one takes over, ends the run and goes on; when this one wakes, it
     * writes nothing any more.
     */
    private void applyOnTwoHosts(PoolSide pool) {
        Allotment plan = pool.allotment();
        StepCheck check = new StepCheck(pool.world, pool.untouchable(plan));
        Instant now = clock.instant();
        story.add("apply on two hosts, holders " + check.holdersBefore() + "\n  " + plan);
        List<Snapshot> afterTheOther = new ArrayList<>();
        Stopped life = new Stopped(random.nextInt(80), () -> {
            if (pool.stores.presumeDead(pool.world.name)) {
                takeOver(pool, plan, check, now);
                afterTheOther.add(new Snapshot(company));
                company.requests().clear();
            }
        });
        List<EndedMove> moves = List.of();
        try {
            moves = EndedMove.of(pool.slowProcess(life, pool.open()).apply());
            if (afterTheOther.isEmpty()) {
                check.check(moves);
                tell(moves);
                pool.checkHistory(pool.survivor().history(), moves);
                pool.checkMemory(pool.survivor().history(), plan, now, true);
                return;
            }
        } catch (RuntimeException pushedAside) {
            story.add("  " + pushedAside);
            assertThat(afterTheOther).as("%s", pushedAside).isNotEmpty();
        }
        assertThat(company.writes()).as("what the first host wrote afterwards").isEmpty();
        assertThat(new TreeSet<>(company.holders())).isEqualTo(afterTheOther.get(0).holders);
        assertThat(pool.survivor().history().unfinishedRuns()).isEmpty();
        coverage.count("hosts that were pushed aside");
    }

    private void takeOver(PoolSide pool, Allotment plan, StepCheck check, Instant now) {
        PoolSwap other = pool.survivor();
        List<EndedMove> ended = other.resume()
                .map(EndedMove::of)
                .orElseGet(() -> pool.added(other.history()).stream()
                        .flatMap(run -> EndedMove.of(run).stream())
                        .collect(Collectors.toList()));
        tell(ended);
        check.check(ended);
        pool.checkHistory(other.history(), ended);
        pool.checkMemory(other.history(), plan, now, false);

        story.add("  the other host goes on");
        Allotment next = pool.allotment();
        StepCheck after = new StepCheck(pool.world, pool.untouchable(next));
        List<EndedMove> moves = pool.applySmoothly();
        tell(moves);
        after.check(moves);
    }
}
