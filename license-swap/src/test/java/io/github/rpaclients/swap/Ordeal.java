package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.run.Mortality;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import io.github.rpaclients.swap.run.UnfinishedRunException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** One command, during which the vendor may fail and the process may die, and all that is needed to end it. */
final class Ordeal {
    private static final int MOST_DEATHS = 3;

    private final PoolSide pool;
    private final Company company;
    private final Random random;
    private final Coverage coverage;
    private final List<String> story;
    private final BooleanSupplier surprise;
    private final Runnable meddling;
    private int processes;
    private boolean faulty;
    private boolean surprised;
    private boolean planned = true;
    private Optional<RunReport> report = Optional.empty();
    private Set<String> holdersAtDeath = new TreeSet<>();

    /**
     * A command yet to come.
     *
     * @param surprise what may happen right after the plan was made; tells whether it did
     * @param meddling what others may do while a run is cut off
     */
    Ordeal(
            PoolSide pool,
            Random random,
            Coverage coverage,
            List<String> story,
            BooleanSupplier surprise,
            Runnable meddling) {
        this.pool = pool;
        this.company = pool.world.at.company;
        this.random = random;
        this.coverage = coverage;
        this.story = story;
        this.surprise = surprise;
        this.meddling = meddling;
    }

    /** Returns when no run is under way any more. */
    void undergo(Function<PoolSwap, RunReport> command) {
        boolean alive = random.nextInt(3) > 0 ? survives(command) : survivesMortally(command);
        if (!alive) {
            coverage.count("crashes");
        }
        if (isUnfinished()) {
            coverage.count(alive ? "runs that cannot be read to their end" : "crashes of a run under way");
            assertThatThrownBy(pool.survivor()::apply).isInstanceOf(UnfinishedRunException.class);
        }
        while (!alive || isUnfinished()) {
            holdersAtDeath = new TreeSet<>(company.holders());
            if (isUnfinished()) {
                meddling.run();
            }
            boolean mayGoWrong = processes < MOST_DEATHS;
            Mortality life = new Mortality(mayGoWrong && random.nextInt(3) == 0 ? random.nextInt(25) : Mortality.NEVER);
            FaultMix faults = faults();
            if (mayGoWrong && random.nextInt(3) == 0) {
                faults.arm();
            }
            PoolStore store = pool.open();
            alive = survives(faults, () -> report = pool.process(life, store).resume());
            pool.close(store);
            coverage.count(alive ? "recoveries" : "crashes of a recovery");
        }
        assertThat(pool.survivor().resume()).as("something left to resume").isEmpty();
    }

    private boolean isUnfinished() {
        return !pool.survivor().history().unfinishedRuns().isEmpty();
    }

    private boolean survives(Function<PoolSwap, RunReport> command) {
        FaultMix faults = faults();
        return survives(faults, () -> carryOut(command, pool.survivor().telling(troubling(faults, () -> {}))));
    }

    /** In another process, which may die before it has a plan, or among the moves. */
    private boolean survivesMortally(Function<PoolSwap, RunReport> command) {
        Mortality life = new Mortality(random.nextInt(5) == 0 ? random.nextInt(25) : Mortality.NEVER);
        FaultMix faults = faults();
        RunListener killer = troubling(faults, () -> life.dieIn(random.nextInt(60)));
        PoolStore store = pool.open();
        try {
            return survives(
                    faults, () -> carryOut(command, pool.process(life, store).telling(killer)));
        } finally {
            pool.close(store);
        }
    }

    /** Now and then the vendor fails from the beginning, more often when the moves begin. */
    private RunListener troubling(FaultMix faults, Runnable more) {
        int trouble = random.nextInt(10);
        if (trouble == 0) {
            faults.arm();
        }
        return new RunListener() {
            @Override
            public void started(RunId run, PoolPlan plan) {
                if (trouble > 0) {
                    surprised = surprise.getAsBoolean();
                }
                if (trouble > 4) {
                    faults.arm();
                }
                more.run();
            }
        };
    }

    private void carryOut(Function<PoolSwap, RunReport> command, PoolSwap swap) {
        try {
            report = Optional.of(command.apply(swap));
        } catch (ApiException e) {
            planned = false;
            story.add("no plan: " + e.getMessage());
        }
    }

    private boolean survives(FaultMix faults, Runnable work) {
        processes++;
        try (faults) {
            work.run();
            return true;
        } catch (Mortality.Death e) {
            story.add("  the process dies");
            return false;
        } finally {
            faulty |= faults.struck() > 0;
            coverage.count("faults", faults.struck());
            story.add("  " + faults);
        }
    }

    private FaultMix faults() {
        return new FaultMix(company, pool.world.at.vendor.refusals(), random);
    }

    /** What the last process said; empty if it died before that, or had nothing to do. */
    Optional<RunReport> report() {
        return report;
    }

    int processes() {
        return processes;
    }

    /** Whether the vendor failed at least once. */
    boolean wasFaulty() {
        return faulty;
    }

    /** A move between two people that a crash only kept from being written down must not be undone. */
    boolean wasUndoneThoughItHadArrived(EndedMove move) {
        boolean between = move.from.isPresent() && move.to.isPresent();
        return processes == 2
                && between
                && move.is(SwapOutcome.COMPENSATED)
                && holdersAtDeath.contains(move.to.orElseThrow().name())
                && !holdersAtDeath.contains(move.from.orElseThrow().name());
    }

    /** False if it failed so badly that no move was begun. */
    boolean cameToAPlan() {
        return planned;
    }

    /** Whether nothing went wrong at all. */
    boolean wasSmooth() {
        return !faulty && !surprised && processes == 1;
    }
}
