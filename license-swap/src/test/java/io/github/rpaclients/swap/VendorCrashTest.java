package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.run.Mortality;
import io.github.rpaclients.swap.run.PoolSwap;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that dies before and after every entry and every call to the vendor, and another one that resumes. */
class VendorCrashTest {
    @ParameterizedTest
    @EnumSource(Vendor.class)
    void losesAndDoublesNoSeatWhereverTheProcessDies(Vendor vendor, TestReporter reporter) {
        int moments = die(vendor, Mortality.NEVER);
        for (int moment = 0; moment < moments; moment++) {
            die(vendor, moment);
        }
        reporter.publishEntry(vendor + ": crash points", String.valueOf(moments));
        assertThat(moments).isGreaterThanOrEqualTo(60);
    }

    /** Returns how many moments the process had. */
    private static int die(Vendor vendor, int moment) {
        Mortality life = new Mortality(moment);
        InMemoryJournal journal = new InMemoryJournal();
        try (Company company = vendor.start()) {
            TwoMoves moves = new TwoMoves(company);
            PoolSwap mortal = TwoMoves.swap(
                    vendor,
                    new MortalSeats(company.seats(), life),
                    new MortalStore(journal, life),
                    new InMemoryPoolLock());
            boolean died = false;
            try {
                assertThat(mortal.apply().allDone()).isTrue();
            } catch (Mortality.Death expected) {
                died = true;
            }
            assertThat(died).isEqualTo(moment != Mortality.NEVER);

            PoolSwap next = TwoMoves.swap(vendor, company.seats(), journal.restarted(), new InMemoryPoolLock());
            next.resume();

            moves.check(next.history());
            assertThat(next.apply().allDone()).isTrue();
            assertThat(company.holders())
                    .anyMatch(name -> name.startsWith("ada"))
                    .hasSize(2);
        }
        return life.moments();
    }
}
