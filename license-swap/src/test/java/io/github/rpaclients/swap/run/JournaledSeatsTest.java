package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that goes away while a seat is taken. */
class JournaledSeatsTest {
    private final FakeVendor vendor = new FakeVendor(1).person("grace", true).person("ada", false);
    private final List<Duration> waits = new ArrayList<>();
    private int appends;

    /** The intention of the release, its end, the intention of the grant. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void putsTheSeatBackAtOnceWhenNothingCanBeWrittenAnyMore(int works) {
        MoveReport report = move(works - 1, false);

        assertThat(report.outcome()).isEqualTo(works == 1 ? SwapOutcome.REFUSED : SwapOutcome.COMPENSATED);
        assertThat(report.remark()).contains("the disk is gone");
        assertThat(vendor.holders()).containsExactly("grace");
        assertThat(waits).isEmpty();
        assertThat(appends).as("waited for the journal once").isEqualTo(works);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void sendsNothingMoreOnceThePoolMayBeSomebodyElses(int works) {
        MoveReport report = move(works - 1, true);

        assertThat(report.outcome()).isEqualTo(SwapOutcome.ATTENTION);
        assertThat(vendor.holders()).isEmpty();
        assertThat(waits).isEmpty();
    }

    private MoveReport move(int works, boolean lostThen) {
        RunLog log = new RunLog(
                new Failing(works), new Lock(works, lostThen), Clock.systemUTC(), RunId.of("20260302T120000.000Z"));
        LicenseSwap planning = LicenseSwap.using(vendor);
        return LicenseSwap.using(new JournaledSeats(vendor, log, MoveId.of("1")))
                .watching(LateWrites.within(Duration.ofSeconds(30)).sleepingBy(waits::add))
                .carryOut(planning.plan(FakeVendor.SEAT, Person.of("grace"), Person.of("ada")));
    }

    private final class Lock implements PoolLock.Held {
        private final int works;
        private final boolean lostThen;

        Lock(int works, boolean lostThen) {
            this.works = works;
            this.lostThen = lostThen;
        }

        @Override
        public long token() {
            return 1;
        }

        @Override
        public boolean isLost() {
            return lostThen && appends > works;
        }

        @Override
        public void close() {}
    }

    private final class Failing implements JournalStore {
        private final int works;
        private final InMemoryJournal journal = new InMemoryJournal();

        Failing(int works) {
            this.works = works;
        }

        @Override
        public void append(long token, List<? extends JournalEntry> entries) {
            if (++appends > works) {
                throw new JournalException("the disk is gone");
            }
            journal.append(token, entries);
        }

        @Override
        public JournalReading read() {
            return journal.read();
        }
    }
}
