package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.WriteKind;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.testing.SettableClock;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put back after a crash and by a rollback, next to people whose seats are none of the pool's or too many. */
class PutBackTest {
    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final FakeVendor vendor =
            new FakeVendor(5).person("bob", true).person("cy", true).person("ada", false);
    private final InMemoryPoolLock lock = new InMemoryPoolLock();
    private final SettableClock clock = new SettableClock(MONDAY_NOON);
    private final List<RosterEntry> entries = new ArrayList<>();
    private InMemoryJournal journal = new InMemoryJournal();
    private int seats = 2;

    /** After its answer, a write is expected for a second; what was only intended may have left five minutes later. */
    @ParameterizedTest
    @CsvSource({
        "true, PT0S, 2026-03-02T12:00:01Z",
        "true, PT1S, ",
        "false, PT1S, 2026-03-02T12:00:02Z",
        "false, PT5M, 2026-03-02T12:05:01Z",
        "false, PT5M1S, "
    })
    void waitsForWhatTheRunMayHaveSentLastAndTellsOf(boolean answered, Duration later, @Nullable String until) {
        entries.add(entry("ada", "09:00-17:00"));
        entries.add(entry("bob", "20:00-23:00"));
        entries.add(entry("cy", "09:00-17:00"));
        if (answered) {
            cutOffAfterTheRelease();
        } else {
            cutOffAfterAllReleases();
        }
        clock.set(MONDAY_NOON.plus(later));
        List<String> told = new ArrayList<>();
        PoolSwap next = swap().telling(new RunListener() {
            @Override
            public void settling(RunId run, Instant until) {
                told.add(until.toString());
            }
        });

        next.resume();
        next.resume();

        assertThat(told).isEqualTo(until == null ? List.of() : List.of(until));
    }

    @Test
    void givesASeatBackThoughThePoolHasMoreThanItsNumber() {
        seats = 1;
        entries.add(entry("ada", "09:00-17:00"));
        entries.add(entry("bob", "20:00-23:00"));
        entries.add(entry("cy", "09:00-17:00"));
        cutOffAfterTheRelease();

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
        assertThat(vendor.holders()).containsExactly("bob", "cy");
    }

    @Test
    void givesASeatBackThatARollbackTookFromAPoolWithMoreThanItsNumber() {
        entries.add(entry("ada", "09:00-17:00"));
        entries.add(entry("bob", "20:00-23:00"));
        entries.add(entry("cy", "09:00-17:00"));
        RunReport run = swap().apply();
        assertThat(vendor.holders()).containsExactly("ada", "cy");
        vendor.person("dan", true);
        entries.add(entry("dan", "09:00-17:00"));
        clock.advance(Duration.ofHours(6));
        // seen, started, planned, about to release, released
        journal.crashAfter(journal.appends() + 5);
        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> swap().rollback(run.run()));
        journal = journal.restarted();
        assertThat(vendor.holders()).containsExactly("cy", "dan");

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
        assertThat(vendor.holders()).containsExactly("ada", "cy", "dan");
    }

    @Test
    void rollsAReleaseBackThoughOthersHaveSeats() {
        vendor.person("dan", true).person("eve", true);
        entries.add(entry("ada", "09:00-17:00"));
        RunReport given = swap().apply();
        clock.advance(Duration.ofHours(6));
        RunReport taken = swap().rollback(given.run());
        assertThat(vendor.holders()).doesNotContain("ada");

        RunReport back = swap().rollback(taken.run());

        assertThat(back.moves()).extracting(MoveReport::toString).containsExactly("(free) -> ada: DONE, ada has DEV");
    }

    @Test
    void rollsNothingBackByARosterThatWasCutShort() {
        RunReport run = adaGetsTheSeatOfBob();
        entries.clear();
        entries.add(entry("bob", "20:00-23:00"));

        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> swap().rollback(run.run()))
                .withMessageStartingWith("The roster of the pool developers has lost 2 of its 3 people");
        assertThatExceptionOfType(SwapRefusedException.class).isThrownBy(() -> swap().rollbackPlan(run.run()));
        assertThat(vendor.holders()).containsExactly("ada", "cy");
    }

    @Test
    void rollsNoSeatBackFromSomebodyWhoIsNoneOfThePoolsAnyMore() {
        RunReport run = adaGetsTheSeatOfBob();
        entries.set(0, entry("eve", "09:00-17:00"));

        RunReport back = swap().rollback(run.run());

        assertThat(back.moves())
                .extracting(MoveReport::toString)
                .containsExactly(
                        "ada -> bob: REFUSED, ada is none of those from whom the pool takes seats, so the seat is"
                                + " not taken");
        assertThat(vendor.holders()).containsExactly("ada", "cy");
    }

    @Test
    void anInterruptWaitsForTheMoveThatIsEndedAndLeavesTheOthersOpen() {
        entries.add(entry("ada", "09:00-17:00"));
        entries.add(entry("bob", "20:00-23:00"));
        entries.add(entry("cy", "20:00-23:00"));
        entries.add(entry("eve", "09:00-17:00"));
        vendor.person("eve", false);
        cutOffAfterAllReleases();
        vendor.afterWrite(1, () -> Thread.currentThread().interrupt());

        RunReport first = swap().resume().orElseThrow();

        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThat(first.moves())
                .extracting(MoveReport::outcome)
                .containsExactly(SwapOutcome.COMPENSATED, SwapOutcome.OPEN);
        assertThat(vendor.holders()).hasSize(1);

        RunReport second = swap().resume().orElseThrow();

        assertThat(second.counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
        assertThat(vendor.holders()).containsExactly("bob", "cy");
    }

    @Test
    void anInterruptDoesNotHideThatThePoolIsFullWithoutTheTwo() {
        entries.add(entry("ada", "09:00-17:00"));
        entries.add(entry("bob", "20:00-23:00"));
        entries.add(entry("cy", "09:00-17:00"));
        cutOffAfterTheRelease();
        vendor.person("dan", true);
        entries.add(entry("dan", "09:00-17:00"));
        vendor.interruptsNextList();

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.ATTENTION);
        assertThat(vendor.holders()).containsExactly("cy", "dan");
    }

    private void cutOffAfterAllReleases() {
        PoolPlan plan = swap().plan();
        try (Turn turn = Turn.begin("developers", InMemoryPoolStore.of(journal, lock), clock, "test")) {
            RunLog log = turn.log(RunId.of("cut-off"));
            log.started(plan);
            for (PlannedMove move : plan.moves()) {
                MoveId id = MoveId.of(String.valueOf(plan.moves().indexOf(move) + 1));
                log.planned(id, LicenseSwap.using(vendor).plan(plan.seat(), plan.count(), move.from(), move.to()));
                log.intended(id, WriteKind.RELEASE, move.from().orElseThrow());
            }
        }
        plan.moves().forEach(move -> vendor.release(move.from().orElseThrow(), plan.seat()));
        assertThat(vendor.holders()).hasSize(2 - plan.moves().size());
    }

    private RunReport adaGetsTheSeatOfBob() {
        entries.add(entry("ada", "09:00-17:00"));
        entries.add(entry("bob", "20:00-23:00"));
        entries.add(entry("cy", "09:00-17:00"));
        RunReport run = swap().apply();
        assertThat(vendor.holders()).containsExactly("ada", "cy");
        clock.advance(Duration.ofHours(6));
        return run;
    }

    private void cutOffAfterTheRelease() {
        int before = 0;
        while (!vendorHasReleased()) {
            before++;
            journal = new InMemoryJournal().crashAfter(before);
            assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> swap().apply());
            journal = journal.restarted();
        }
    }

    private boolean vendorHasReleased() {
        return !vendor.holders().contains("bob");
    }

    private PoolSwap swap() {
        Pool pool = Pool.builder("developers", FakeVendor.SEAT, seats)
                .limits(MoveLimits.builder().build())
                .build();
        return PoolSwap.of(pool, Roster.of(entries), vendor, InMemoryPoolStore.of(journal, lock), clock)
                .watching(Unslept.LATE_WRITES);
    }

    private static RosterEntry entry(String person, String hours) {
        return RosterEntry.builder(Person.of(person), ZoneOffset.UTC)
                .works(EnumSet.allOf(DayOfWeek.class), Span.parse(hours))
                .build();
    }
}
