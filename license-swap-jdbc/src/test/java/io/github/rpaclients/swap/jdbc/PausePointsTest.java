package io.github.rpaclients.swap.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.FencedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A host that stands still before or after an entry or a call to the vendor, until another one has taken over and ended what
 * was begun; then it goes on.
 */
class PausePointsTest {
    private final AtomicInteger pools = new AtomicInteger();

    @Test
    void sendsNothingMoreWhoeverStoodStillUntilAnotherHostTookOver(TestReporter reporter) throws Exception {
        try (DatabaseHome home = DatabaseHome.in(Kept.inTheFirstPlace())) {
            List<Callable<Pause>> pauses = new ArrayList<>();
            for (int seed = 0; seed < 3; seed++) {
                for (boolean clocksMove : new boolean[] {true, false}) {
                    int moments = pause(home, seed, Life.NEVER, clocksMove).moments;
                    for (int moment = 0; moment < moments; moment++) {
                        int own = seed;
                        int at = moment;
                        pauses.add(() -> pause(home, own, at, clocksMove));
                    }
                }
            }

            long fenced = TwoThreads.run(pauses).stream()
                    .filter(pause -> pause.isFenced)
                    .count();

            reporter.publishEntry("pauses", String.valueOf(pauses.size()));
            reporter.publishEntry("of which fenced", String.valueOf(fenced));
            assertThat(pauses).hasSizeGreaterThan(150);
            assertThat(fenced).isGreaterThan(pauses.size() / 2);
        }
    }

    /** What came of a pause. */
    private static final class Pause {
        private final int moments;
        private final boolean isFenced;

        Pause(int moments, boolean isFenced) {
            this.moments = moments;
            this.isFenced = isFenced;
        }
    }

    /** @param clocksMove false for a machine whose clocks stood still as well, and only the database can tell */
    private Pause pause(DatabaseHome home, int seed, int moment, boolean clocksMove) {
        World world = new World(home, "pool-" + pools.incrementAndGet(), seed, 1);
        ManualTimes times = new ManualTimes();
        AtomicInteger writesUntilThen = new AtomicInteger();
        Life life = Life.standingStillAt(moment, clocksMove, () -> {
            if (clocksMove) {
                times.pass(Duration.ofMinutes(1));
            }
            world.expire();
            world.another().resume();
            writesUntilThen.set(world.vendor().writers().size());
        });

        boolean fenced = false;
        try {
            world.host("paused", life, times).apply();
        } catch (FencedException e) {
            fenced = true;
        }

        if (moment != Life.NEVER) {
            List<String> writers = world.vendor().writers();
            assertThat(writers.subList(writesUntilThen.get(), writers.size()))
                    .as("seed %s, moment %s", seed, moment)
                    .isEmpty();
            world.checkNothingLostOrDoubled();
        }
        world.checkNothingStuck();
        return new Pause(life.moments(), fenced);
    }
}
