package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.RunEnded;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRunTest {
    /** Plan 2 reads, release and read back, grant, verify 2; undoing and looking again within bounds. */
    private static final int MOST_REQUESTS_OF_A_MOVE = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void losesAndDoublesNothingAmongRandomFaults(int concurrency) {
        int done = 0;
        int attention = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            World world = World.random(seed);
            world.vendor.faults(0.15, new Random(seed));

            RunReport report = world.run(concurrency, Integer.MAX_VALUE);

            assertThat(report.moves()).hasSameSizeAs(world.plan.moves());
            assertThat(world.vendor.holders()).hasSizeLessThanOrEqualTo(world.seats);
            assertThat(world.vendor.requests())
                    .isLessThanOrEqualTo(world.plan.moves().size() * MOST_REQUESTS_OF_A_MOVE);
            if (report.counts().containsKey(SwapOutcome.ATTENTION)) {
                attention++;
            } else {
                world.check();
            }
            done += report.counts().getOrDefault(SwapOutcome.DONE, 0L).intValue();
        }
        assertThat(done).isGreaterThan(500);
        assertThat(attention).as("what cannot be seen is told, and rare").isLessThan(50);
    }

    @Test
    void beginsNoFurtherMoveWhenTooManyHaveFailed() {
        World world = World.full(6);
        world.vendor.faults(1, new Random(0));

        RunReport report = world.run(1, 2);

        assertThat(report.counts()).containsEntry(SwapOutcome.REFUSED, 3L).containsEntry(SwapOutcome.SKIPPED, 3L);
        assertThat(report.moves().get(3).remark()).isEqualTo("too many moves of this run have failed");
    }

    @Test
    void leavesTheSeatOfSomebodyAtWork() {
        World world = World.full(6);
        world.vendor.busy("p0");

        RunReport report = world.run(2, 6);

        assertThat(report.counts()).containsEntry(SwapOutcome.REFUSED, 1L).containsEntry(SwapOutcome.DONE, 5L);
        assertThat(world.vendor.holders()).contains("p0");
        world.check();
    }

    @Test
    void stopsAtAnInterruptAndKeepsIt() throws Exception {
        World world = World.full(6);
        AtomicReference<RunReport> report = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            report.set(world.run(1, 6));
            flag.set(Thread.currentThread().isInterrupted());
        });

        caller.start();
        caller.join();

        assertThat(report.get().counts()).containsKey(SwapOutcome.SKIPPED);
        assertThat(flag).hasValue(true);
        world.check();
    }

    @Test
    void writesDownHowTheRunEnded() {
        World world = World.full(6);

        RunReport report = world.run(1, 6);

        assertThat(report).hasToString("run run-1: 6 DONE");
        assertThat(world.entries().get(world.entries().size() - 1))
                .isInstanceOfSatisfying(
                        RunEnded.class, end -> assertThat(end.counts()).containsEntry(SwapOutcome.DONE, 6L));
    }
}
