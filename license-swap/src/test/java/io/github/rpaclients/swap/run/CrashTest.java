package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies at every moment there is, and another one that resumes. */
class CrashTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void losesAndDoublesNoSeatWhereverTheProcessDies(int concurrency, TestReporter reporter) {
        int crashes = 0;
        for (int seed = 0; seed < 12; seed++) {
            int moments = die(seed, Mortality.NEVER, concurrency, 0);
            for (int moment = 0; moment < moments; moment++) {
                die(seed, moment, concurrency, 0);
                crashes++;
            }
        }
        reporter.publishEntry("crash points", String.valueOf(crashes));
        assertThat(crashes).isGreaterThan(500);
    }

    @Test
    void losesAndDoublesNoSeatWhereverTheProcessDiesAmongFaults(TestReporter reporter) {
        int crashes = 0;
        for (int seed = 0; seed < 12; seed++) {
            int moments = die(seed, Mortality.NEVER, 1, 0.1);
            for (int moment = 0; moment < moments; moment++) {
                die(seed, moment, 1, 0.1);
                crashes++;
            }
        }
        reporter.publishEntry("crash points", String.valueOf(crashes));
        assertThat(crashes).isGreaterThan(500);
    }

    @Test
    void endsTheRecoveryThatDiedAsWell() {
        for (int first = 0; first < die(1, Mortality.NEVER, 1, 0); first++) {
            World world = World.random(1);
            world.runUntil(first, 1);
            int moments = 0;
            for (int second = 0; second <= moments; second++) {
                Mortality life = new Mortality(second);
                world.recoverUntil(life);
                moments = life.moments();
            }
            world.recoverUntil(new Mortality(Mortality.NEVER));
            world.check();
        }
    }

    /** Returns how many moments the run had. */
    private static int die(int seed, int moment, int concurrency, double faults) {
        World world = World.random(seed);
        world.vendor.faults(faults, new Random(seed));
        int moments = world.runUntil(moment, concurrency);
        // what goes wrong at the vendor's goes wrong before the crash, not for ever
        world.vendor.faults(0, new Random(0));
        world.recoverUntil(new Mortality(Mortality.NEVER));
        world.check();
        return moments;
    }
}
