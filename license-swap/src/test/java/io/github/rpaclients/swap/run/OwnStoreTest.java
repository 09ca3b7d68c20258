package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.RunEnded;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A journal somewhere else, written with what this library's public methods offer. */
class OwnStoreTest {
    /** A table of texts. */
    private static final class Table implements JournalStore {
        private final List<String> rows = new ArrayList<>();
        private boolean full;

        @Override
        public void append(long token, List<? extends JournalEntry> entries) {
            if (full && entries.get(0) instanceof RunEnded) {
                throw new IllegalStateException("the table is full");
            }
            entries.forEach(entry -> rows.add(entry.json()));
        }

        @Override
        public JournalReading read() {
            return JournalReading.of(rows.stream().map(JournalEntry::parse).collect(Collectors.toList()));
        }
    }

    private final FakeVendor vendor = new FakeVendor(1).person("grace", true).person("ada", false);
    private final Table table = new Table();

    @Test
    void servesRunsAndWhatUndoesThem() {
        RunReport applied = swap().apply();
        assertThat(vendor.holders()).containsExactly("ada");

        RunReport back = swap(List.of()).rollback(applied.run());

        assertThat(back.allDone()).isTrue();
        assertThat(vendor.holders()).containsExactly("grace");
        assertThat(swap().history().runs()).hasSize(2);
    }

    @Test
    void servesTheProcessAfterACrash() {
        table.full = true;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> swap().apply())
                .withMessage("the table is full");
        table.full = false;

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.DONE);
        assertThat(swap().history().unfinishedRuns()).isEmpty();
    }

    private PoolSwap swap() {
        return swap(List.of(Person.of("ada")));
    }

    private PoolSwap swap(List<Person> pinned) {
        Pool pool = Pool.builder("developers", FakeVendor.SEAT, 1)
                .takesFrom(TakesFrom.everybody())
                .pinned(pinned)
                .build();
        return PoolSwap.of(
                        pool,
                        Roster.of(List.of()),
                        vendor,
                        InMemoryPoolStore.of(table, new InMemoryPoolLock()),
                        Clock.systemUTC())
                .watching(Unslept.LATE_WRITES);
    }
}
