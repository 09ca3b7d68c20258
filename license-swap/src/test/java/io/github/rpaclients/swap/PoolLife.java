package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveView;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Some days of a random pool: time passes, people work, administrators meddle, runs succeed, fail, die and go on. */
final class PoolLife {
    private static final int STEPS = 10;

    private static final Duration A_WHILE = Duration.ofHours(5);

    /** How often time passes before a command for which nobody may wait. */
    private static final int PATIENCE = 8;

    private final Company company;
    private final Random random;
    private final Coverage coverage;
    private final List<String> story;
    private final RandomPool world;
    private final PoolModel model;
    private final RequestBound bound;
    private final SettableClock clock;
    private final InMemoryJournal journal = new InMemoryJournal();
    private final PoolSwap survivor;
    private final Map<RunId, List<EndedMove>> runs = new LinkedHashMap<>();

    private PoolLife(Vendor vendor, Company company, Random random, Coverage coverage, List<String> story) {
        this.company = company;
        this.random = random;
        this.coverage = coverage;
        this.story = story;
        world = new RandomPool(vendor, company, random);
        model = new PoolModel(world);
        bound = new RequestBound(vendor);
        clock = new SettableClock(RandomPool.FIRST_DAY
                .atStartOfDay()
                .plusMinutes(random.nextInt(24 * 60))
                .toInstant(ZoneOffset.UTC));
        survivor = world.swap(company.seats(), journal, new InMemoryPoolLock(), clock);
        story.add(world.toString());
    }

    /** Tells the whole story of a seed that fails. */
    static void live(Vendor vendor, int seed, Coverage coverage) {
        List<String> story = new ArrayList<>();
        try (Company company = vendor.start()) {
            PoolLife life = new PoolLife(vendor, company, new Random(seed), coverage, story);
            for (int step = 1; step <= STEPS; step++) {
                story.add("step " + step);
                life.step();
            }
        } catch (RuntimeException | Error e) {
            throw new AssertionError(vendor + ", seed " + seed + ": " + e + "\n" + String.join("\n", story), e);
        }
    }

    private void step() {
        passTime();
        for (int i = 0; i < PATIENCE && !isSomebodyWaiting(); i++) {
            passTime();
        }
        story.add("at " + clock.instant());
        if (random.nextInt(3) == 0) {
            beginOrEndWork();
        }
        if (random.nextInt(4) == 0) {
            meddle();
        }
        if (!runs.isEmpty() && random.nextInt(6) == 0) {
            StepCheck check = new StepCheck(world, model.untouchable());
            RunId run = List.copyOf(runs.keySet()).get(random.nextInt(runs.size()));
            story.add("rollback " + run + ", holders " + check.holdersBefore());
            command(swap -> swap.rollback(run), check, new RollbackOracle(model, check.holdersBefore(), runs.get(run)));
            coverage.count("rollbacks");
        } else if (isSomebodyWaiting() || random.nextInt(4) == 0) {
            Set<String> untouchable = model.untouchable();
            untouchable.addAll(model.needing(clock.instant()));
            StepCheck check = new StepCheck(world, untouchable);
            story.add("apply, holders " + check.holdersBefore());
            command(PoolSwap::apply, check, new ApplyOracle(model, check.holdersBefore(), clock.instant()));
        }
    }

    private boolean isSomebodyWaiting() {
        return !model.waiting(new TreeSet<>(company.holders()), clock.instant()).isEmpty();
    }

    private void passTime() {
        Instant now = clock.instant();
        List<Instant> edges = world.hours.stream()
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
        String person = anybody();
        boolean begins = !model.busy().contains(person);
        if (company.busy(person, begins)) {
            model.busy(person, begins);
            story.add(person + (begins ? " is at work" : " is not at work any more"));
        }
    }

    /** Somebody whose seat the plan may take begins to work before it is taken. */
    private boolean beginsToWork(StepCheck check) {
        List<String> idle = new ArrayList<>(check.holdersBefore());
        idle.removeAll(model.busy());
        if (idle.isEmpty() || random.nextInt(5) > 0) {
            return false;
        }
        String person = idle.get(random.nextInt(idle.size()));
        if (!company.busy(person, true)) {
            return false;
        }
        story.add("  " + person + " begins to work after the plan");
        coverage.count("people who begin to work after the plan");
        model.busy(person, true);
        check.mustNotLose(person);
        return true;
    }

    private void meddle() {
        String person = anybody();
        if (world.throughGroup.contains(person)) {
            return;
        }
        if (company.holds(person)) {
            company.take(person);
            story.add("an administrator takes the seat of " + person);
        } else if (company.holders().size() < world.seatsOfTheSystem) {
            company.give(person);
            story.add("an administrator gives a seat to " + person);
        }
    }

    private String anybody() {
        return company.staff().get(random.nextInt(company.staff().size()));
    }

    private void command(Function<PoolSwap, RunReport> command, StepCheck check, Oracle oracle) {
        story.add("  " + oracle);
        Ordeal ordeal = new Ordeal(world, journal, survivor, clock, random, coverage, story, () -> beginsToWork(check));
        try {
            ordeal.undergo(command);
        } finally {
            story.add("  " + check.requests());
        }
        JournalView history = survivor.history();
        List<RunView> added = history.runs().stream()
                .filter(run -> !runs.containsKey(run.id()))
                .collect(Collectors.toList());
        List<EndedMove> moves = ordeal.report()
                .map(EndedMove::of)
                .orElseGet(() -> added.stream()
                        .flatMap(run -> EndedMove.of(run).stream())
                        .collect(Collectors.toList()));
        tell(ordeal, moves);

        check.check(moves);
        checkHistory(history, added, moves);
        checkRequests(ordeal, check, moves.size());
        if (!ordeal.cameToAPlan()) {
            assertThat(added).isEmpty();
            assertThat(company.writes()).isEmpty();
        }
        if (!ordeal.wasFaulty()) {
            assertThat(moves).noneMatch(move -> move.is(SwapOutcome.ATTENTION));
            assertThat(moves).noneMatch(ordeal::wasUndoneThoughItHadArrived);
        }
        if (ordeal.processes() == 1) {
            MoveLimits limits = world.pool.limits();
            assertThat(moves.stream().filter(EndedMove::hasFailed).count())
                    .as("failures after which no further move begins, and those that had begun")
                    .isLessThanOrEqualTo((long) (limits.abortShare() * moves.size()) + limits.concurrency());
        }
        if (ordeal.wasSmooth()) {
            oracle.check(moves);
        }
    }

    private void tell(Ordeal ordeal, List<EndedMove> moves) {
        moves.forEach(move -> story.add("  " + move));
        moves.forEach(move -> coverage.count(move.result.name()));
        coverage.count("commands");
        coverage.count(ordeal.wasSmooth() ? "commands without trouble" : "commands with trouble");
        coverage.count("runs", moves.isEmpty() ? 0 : 1);
        if (!ordeal.cameToAPlan()) {
            coverage.count("commands without a plan");
        }
    }

    private void checkHistory(JournalView history, List<RunView> added, List<EndedMove> moves) {
        assertThat(history.unfinishedRuns()).isEmpty();
        assertThat(history.unfinishedRuns()).isEmpty();
        assertThat(history.runs()).allSatisfy(run -> assertThat(run.moves()).noneMatch(MoveView::isOpen));
        assertThat(added).hasSizeLessThanOrEqualTo(1).hasSizeGreaterThanOrEqualTo(Math.min(1, moves.size()));
        for (RunView run : added) {
            runs.put(run.id(), moves);
            assertThat(EndedMove.of(run))
                    .extracting(EndedMove::inShort)
                    .containsExactlyInAnyOrderElementsOf(
                            moves.stream().map(EndedMove::inShort).collect(Collectors.toList()));
        }
        moves.forEach(move -> model.moved(move, clock.instant()));
        assertThat(model.agreesWith(history, clock.instant()))
                .as("the journal remembers the moves")
                .isTrue();
    }

    private void checkRequests(Ordeal ordeal, StepCheck check, int moves) {
        int planning = bound.planning(world.named(), check.holdersBefore().size());
        int most = Math.min(world.named(), world.pool.limits().movesPerRun());
        assertThat(check.calls())
                .as("requests")
                .isLessThanOrEqualTo(
                        ordeal.wasSmooth()
                                ? planning + bound.smoothMoves(moves)
                                : bound.troubled(planning) + ordeal.processes() * bound.troubledMoves(most));
    }
}
