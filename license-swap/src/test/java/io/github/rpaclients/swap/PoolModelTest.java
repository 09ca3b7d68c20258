package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random pools on every vendor's simulator, and what must hold after each command: no seat is lost, none is held twice,
 * nobody is touched who must not be, every move has ended, and the requests are bounded. A failure tells the seed and its
 * whole story; {@code -Dpool.seed=17} lives through that one alone, {@code -Dpool.seeds=1000} through many. Moves that go on at the same time may meet faults and
 * crashes in another order then.
 */
class PoolModelTest {
    private static final int SEEDS = 36;

    /** Of the vendor that takes the most requests. */
    private static final int SEEDS_OF_GROUPS = 20;

    private static final int SEEDS_OF_FILES = 6;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void keepsItsPromisesWhateverHappens(Vendor vendor, TestReporter reporter) {
        Integer only = Integer.getInteger("pool.seed");
        int seeds = Integer.getInteger("pool.seeds", vendor == Vendor.GROUP_MEMBERSHIPS ? SEEDS_OF_GROUPS : SEEDS);
        Coverage coverage = new Coverage();

        for (int seed = 0; seed < seeds; seed++) {
            if (only == null || only == seed) {
                PoolLife.live(vendor, seed, Stores.inMemory(), coverage);
            }
        }

        reporter.publishEntry(vendor.name(), coverage.toString());
        if (only == null) {
            assertThat(coverage.of("DONE")).isGreaterThan(seeds);
            assertThat(coverage.of("COMPENSATED")).isGreaterThan(seeds / 10);
            assertThat(coverage.of("commands without trouble")).isGreaterThan(2 * seeds);
            assertThat(coverage.of("crashes of a run under way")).isGreaterThan(seeds / 6);
            assertThat(coverage.of("rollbacks")).isGreaterThan(seeds / 2);
            assertThat(coverage.of("faults")).isGreaterThan(2 * seeds);
            assertThat(coverage.of("hosts that were pushed aside")).isGreaterThan(seeds / 15);
            assertThat(coverage.of("rosters that moved nothing")).isGreaterThan(seeds / 15);
            assertThat(coverage.of("runs of a wrong clock")).isGreaterThan(seeds / 6);
            assertThat(coverage.of("movers of whom others changed something")).isPositive();
            assertThat(coverage.of("ATTENTION"))
                    .as("what a person must see to is rare")
                    .isLessThan(seeds / 4);
        }
    }

    /** The same with all that is kept in files. */
    @ParameterizedTest
    @EnumSource(value = Vendor.class, names = "DEVICE_LICENSES")
    void keepsItsPromisesInFilesToo(Vendor vendor, @TempDir Path folder) {
        Coverage coverage = new Coverage();

        for (int seed = 0; seed < SEEDS_OF_FILES; seed++) {
            PoolLife.live(vendor, seed, Stores.files(folder.resolve(String.valueOf(seed))), coverage);
        }

        assertThat(coverage.of("DONE")).isGreaterThan(SEEDS_OF_FILES);
        assertThat(coverage.of("crashes")).isPositive();
    }
}
