package io.github.rpaclients.swap.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Coverage;
import io.github.rpaclients.swap.PoolLife;
import io.github.rpaclients.swap.Vendor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The random pools of the engine's own test, with administrators who meddle, a second pool, wrong clocks, cut rosters and
 * a second host, kept in databases. {@code -Djdbc.seeds=200} lives through more of them, {@code -Djdbc.seed=17} through that
 * one of every vendor alone.
 */
class PoolModelOnDatabasesTest {
    /** Among the first of these are those in which everything happens that is counted below. */
    private static final int FIRST = 18;

    private static final int SEEDS = Integer.getInteger("jdbc.seeds", 2);
    private static final int POOLS = SEEDS * Vendor.values().length;

    @ParameterizedTest
    @MethodSource("io.github.rpaclients.swap.jdbc.Kept#databases")
    void keepsItsPromisesWhateverHappens(Kept kept, TestReporter reporter) {
        Optional<Integer> only = Optional.ofNullable(Integer.getInteger("jdbc.seed"));
        Coverage coverage = new Coverage();

        for (Vendor vendor : Vendor.values()) {
            for (int seed = only.orElse(FIRST);
                    seed < only.map(alone -> alone + 1).orElse(FIRST + SEEDS);
                    seed++) {
                live(kept, vendor, seed, coverage);
            }
        }

        reporter.publishEntry(kept.name(), coverage.toString());
        if (only.isEmpty()) {
            assertThat(coverage.of("DONE")).isGreaterThan(POOLS);
            assertThat(coverage.of("faults")).isGreaterThan(2 * POOLS);
            assertThat(coverage.of("crashes of a run under way")).isPositive();
            assertThat(coverage.of("runs of a wrong clock")).isPositive();
            assertThat(coverage.of("rosters that moved nothing")).isPositive();
            assertThat(coverage.of("movers of whom others changed something")).isPositive();
            assertThat(coverage.of("hosts that were pushed aside")).isPositive();
        }
    }

    private static void live(Kept kept, Vendor vendor, int seed, Coverage coverage) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            PoolLife.live(vendor, seed, new HostStores(home), coverage);

            List<String> pools = JdbcPoolStores.of(home.source()).names();
            assertThat(pools).isNotEmpty();
            assertThat(pools)
                    .allSatisfy(pool -> assertThat(home.journal(pool).verify())
                            .as("whether the tables fit the entries")
                            .isNotNull());
        }
    }
}
