package io.github.rpaclients.swap.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.run.PoolSwap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A host that dies before and after every entry and every call to the vendor, and another one that takes over. */
class CrashPointsTest {
    private final AtomicInteger pools = new AtomicInteger();

    @Test
    void losesAndDoublesNoSeatWhereverAHostDies(TestReporter reporter) throws Exception {
        try (DatabaseHome home = DatabaseHome.in(Kept.inTheFirstPlace())) {
            List<Callable<Integer>> deaths = new ArrayList<>();
            for (int seed = 0; deaths.size() < 1_000; seed++) {
                int concurrency = seed % 4 == 3 ? 3 : 1;
                int moments = apply(home, seed, concurrency, Life.NEVER);
                for (int moment = 0; moment < moments; moment++) {
                    int own = seed;
                    int at = moment;
                    deaths.add(() -> apply(home, own, concurrency, at));
                }
            }

            TwoThreads.run(deaths);

            reporter.publishEntry("crash points", String.valueOf(deaths.size()));
            assertThat(deaths).hasSizeGreaterThanOrEqualTo(1_000);
        }
    }

    @Test
    void endsTheRecoveryThatDiedAsWell() throws Exception {
        try (DatabaseHome home = DatabaseHome.in(Kept.inTheFirstPlace())) {
            int deaths = 0;
            int moments = apply(home, 1, 1, Life.NEVER);
            for (int first = 5; first < moments; first += 5) {
                int more = recover(home, first, Life.NEVER);
                for (int second = 0; second < more; second++) {
                    recover(home, first, second);
                    deaths++;
                }
            }
            assertThat(deaths).isGreaterThan(20);
        }
    }

    /** Returns how many moments the host had. */
    private int apply(DatabaseHome home, int seed, int concurrency, int moment) {
        World world = new World(home, "pool-" + pools.incrementAndGet(), seed, concurrency);
        Life life = moment == Life.NEVER ? Life.undisturbed() : Life.untilDeathAt(moment);
        boolean died = dies(() -> world.host("mortal", life, new ManualTimes()).apply());
        assertThat(died).isEqualTo(moment != Life.NEVER);
        world.expire();

        world.another().resume();

        world.checkNothingLostOrDoubled();
        world.checkNothingStuck();
        return life.moments();
    }

    /** Returns how many moments the recovery had. */
    private int recover(DatabaseHome home, int first, int second) {
        World world = new World(home, "pool-" + pools.incrementAndGet(), 1, 1);
        assertThat(dies(() -> world.host("first", Life.untilDeathAt(first), new ManualTimes())
                        .apply()))
                .isTrue();
        world.expire();
        Life life = second == Life.NEVER ? Life.undisturbed() : Life.untilDeathAt(second);
        PoolSwap recovering = world.host("second", life, new ManualTimes());
        assertThat(dies(recovering::resume)).isEqualTo(second != Life.NEVER);
        world.expire();

        world.another().resume();

        world.checkNothingLostOrDoubled();
        world.checkNothingStuck();
        return life.moments();
    }

    private static boolean dies(Runnable work) {
        try {
            work.run();
            return false;
        } catch (Life.Death death) {
            return true;
        }
    }
}
