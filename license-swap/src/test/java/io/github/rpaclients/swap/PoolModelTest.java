package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random pools on every vendor's simulator, and what must hold after each command: no seat is lost, none is held twice,
 * nobody is touched who must not be, every move has ended, and the requests are bounded. A failure tells the seed and its
 * whole story; {@code -Dpool.seed=17} lives through that one alone. Moves that go on at the same time may meet faults and
 * crashes in another order then.
 */
class PoolModelTest {
    private static final int SEEDS = 60;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void keepsItsPromisesWhateverHappens(Vendor vendor, TestReporter reporter) {
        Integer only = Integer.getInteger("pool.seed");
        Coverage coverage = new Coverage();

        for (int seed = 0; seed < SEEDS; seed++) {
            if (only == null || only == seed) {
                PoolLife.live(vendor, seed, Stores.inMemory(), coverage);
            }
        }

        reporter.publishEntry(vendor.name(), coverage.toString());
        if (only == null) {
            assertThat(coverage.of("DONE")).isGreaterThan(SEEDS);
            assertThat(coverage.of("COMPENSATED")).isGreaterThan(SEEDS / 10);
            assertThat(coverage.of("commands without trouble")).isGreaterThan(2 * SEEDS);
            assertThat(coverage.of("crashes of a run under way")).isGreaterThan(SEEDS / 4);
            assertThat(coverage.of("rollbacks")).isGreaterThan(SEEDS / 2);
            assertThat(coverage.of("faults")).isGreaterThan(2 * SEEDS);
            assertThat(coverage.of("ATTENTION"))
                    .as("what a person must see to is rare")
                    .isLessThan(SEEDS / 4);
        }
    }
}
