package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.NewerVersion;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.journal.SeatsSeen;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PoolSwapTest {
    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RunId FIRST_RUN = RunId.of("20260302T120000.000Z");

    private final FakeVendor vendor = new FakeVendor(2)
            .person("grace", true)
            .person("linus", true)
            .person("ada", false)
            .person("margaret", false);
    private final InMemoryPoolLock lock = new InMemoryPoolLock();
    private final List<RosterEntry> entries = new ArrayList<>();
    private Pool.Builder pool = newPool();
    private InMemoryJournal journal = new InMemoryJournal();

    @Test
    void plansForThePinnedAndForThoseAtWork() {
        pool.pinned(List.of(Person.of("margaret")));
        works("ada", "09:00-17:00");

        PoolPlan plan = swap().plan();

        assertThat(plan.moves())
                .extracting(Object::toString)
                .containsExactly(
                        "grace -> margaret: is pinned; grace is not in the roster (takes-from = everybody)",
                        "linus -> ada: works until 2026-03-02T17:00:00Z; linus is not in the roster (takes-from = everybody)");
        assertThat(plan.stays()).isEmpty();
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    @Test
    void takesTheSeatThatIsNeededLastFirst() {
        works("ada", "09:00-17:00");
        works("grace", "13:00-20:00");

        assertThat(moves())
                .containsExactly(
                        "linus -> ada: works until 2026-03-02T17:00:00Z; linus is not in the roster (takes-from = everybody)");
        assertThat(stays()).containsExactly("grace keeps the seat: nobody else needs it now");
    }

    @Test
    void looksAheadAtWhoWillGiveWhomASeatWhoeverIsAtWorkNow() {
        works("ada", "13:00-17:00");
        works("linus", "10:00-20:00");
        vendor.busy("grace");

        assertThat(moves()).isEmpty();
        assertThat(swap().planFor(MONDAY_NOON.plus(Duration.ofHours(1))).moves())
                .extracting(Object::toString)
                .containsExactly(
                        "grace -> ada: works until 2026-03-02T17:00:00Z; grace is not in the roster (takes-from = everybody)");
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    @Test
    void takesNoSeatOfTheExemptOrOfThoseAtWork() {
        pool.exempt(List.of(Person.of("grace")));
        works("linus", "10:00-18:00");
        works("ada", "09:00-17:00");

        assertThat(moves()).isEmpty();
        assertThat(stays())
                .containsExactly(
                        "ada gets no seat: works until 2026-03-02T17:00:00Z, but all 2 seats are with people who keep"
                                + " them",
                        "grace keeps the seat: is exempt",
                        "linus keeps the seat: works until 2026-03-02T18:00:00Z");
    }

    @Test
    void saysWhoIsNotKnown() {
        works("hedy", "09:00-17:00");

        assertThat(moves()).isEmpty();
        assertThat(stays())
                .contains(
                        "hedy gets no seat: works until 2026-03-02T17:00:00Z, but cannot be found: Nobody is called hedy");
    }

    @Test
    void choosesAnotherGiverForOneAtWork() {
        vendor.busy("grace");
        works("ada", "09:00-17:00");

        assertThat(moves())
                .containsExactly(
                        "linus -> ada: works until 2026-03-02T17:00:00Z; linus is not in the roster (takes-from = everybody)");
        assertThat(stays())
                .containsExactly("grace keeps the seat: is at work: a job of theirs runs, or a session is open");
    }

    @Test
    void choosesAnotherGiverForOneWhoseGroupWouldHandTheSeatBack() {
        vendor.group("grace");
        works("ada", "09:00-17:00");

        assertThat(moves())
                .containsExactly(
                        "linus -> ada: works until 2026-03-02T17:00:00Z; linus is not in the roster (takes-from = everybody)");
        assertThat(stays())
                .containsExactly(
                        "grace keeps the seat: has it from the group Developers, too, so taking it would free nothing");
    }

    @Test
    void takesNoSeatForSomebodyWhoHasOneFromAGroup() {
        vendor.group("ada");
        works("ada", "09:00-17:00");
        works("margaret", "10:00-17:00");

        assertThat(moves())
                .containsExactly(
                        "grace -> margaret: works until 2026-03-02T17:00:00Z; grace is not in the roster (takes-from = everybody)");
        assertThat(stays()).contains("ada keeps the seat: works until 2026-03-02T17:00:00Z");
    }

    @Test
    void movesNothingWhenEveryGiverIsAtWork() {
        vendor.busy("grace").busy("linus");
        works("ada", "09:00-17:00");

        assertThat(moves()).isEmpty();
        assertThat(stays())
                .hasSize(3)
                .contains(
                        "ada gets no seat: works until 2026-03-02T17:00:00Z, but all 2 seats are with people who keep them");
    }

    @Test
    void leavesASeatWithWhoHasJustGotIt() {
        pool.exempt(List.of(Person.of("linus")));
        works("ada", "09:00-12:05");
        works("margaret", "12:20-17:00");
        swap().apply();

        assertThat(stays("2026-03-02T12:29:00Z"))
                .contains("ada keeps the seat: has had it for less than 30 minutes")
                .anyMatch(stay -> stay.startsWith("margaret gets no seat: "));
        assertThat(moves("2026-03-02T12:30:00Z"))
                .containsExactly(
                        "ada -> margaret: works until 2026-03-02T17:00:00Z; ada is in the roster and does not work now");
    }

    @Test
    void takesASeatHoweverOftenItsHolderWasGivenOneToday() {
        pool.exempt(List.of(Person.of("linus")))
                .limits(MoveLimits.builder().movesPerPersonPerDay(1).build());
        works("ada", "09:00-12:05");
        works("margaret", "12:20-17:00");
        swap().apply();

        assertThat(moves("2026-03-02T14:00:00Z"))
                .containsExactly("ada -> margaret: works until 2026-03-02T17:00:00Z; ada is in the roster and does not"
                        + " work now");
    }

    @Test
    void givesNothingToWhoHasBeenGivenASeatTooOftenToday() {
        pool.exempt(List.of(Person.of("linus")))
                .limits(MoveLimits.builder()
                        .movesPerPersonPerDay(1)
                        .minimumHolding(Duration.ZERO)
                        .build());
        works("ada", "09:00-12:05");
        works("ada", "16:00-17:00");
        works("grace", "13:00-15:00");
        swap().apply();
        swap("2026-03-02T14:00:00Z").apply();

        assertThat(vendor.holders()).containsExactly("grace", "linus");
        assertThat(stays("2026-03-02T16:30:00Z"))
                .contains("ada gets no seat: works until 2026-03-02T17:00:00Z, but has been given a seat 1 times today"
                        + " (Z), which is the limit");
    }

    @Test
    void makesNoMoreMovesInARunThanAllowed() {
        pool.pinned(List.of(Person.of("ada"), Person.of("margaret")))
                .limits(MoveLimits.builder().movesPerRun(1).build());

        assertThat(moves())
                .containsExactly("grace -> ada: is pinned; grace is not in the roster (takes-from = everybody)");
        assertThat(stays()).contains("margaret gets no seat: is pinned, but a run makes no more than 1 moves");
    }

    @Test
    void appliesAndWritesItDown() {
        pool.pinned(List.of(Person.of("ada")));

        RunReport report = swap().apply();

        assertThat(report).hasToString("run 20260302T120000.000Z: 1 DONE");
        assertThat(vendor.holders()).containsExactly("ada", "linus");
        assertThat(swap().history().runs()).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(FIRST_RUN);
            assertThat(run.ended()).isPresent();
        });
    }

    @Test
    void writesDownWhoHasASeatWhereverTheJournalDoesNotKnow() {
        pool.exempt(List.of(Person.of("linus")))
                .limits(MoveLimits.builder().minimumHolding(Duration.ZERO).build());
        works("ada", "09:00-12:20");
        works("margaret", "12:50-17:00");

        swap().apply();
        swap("2026-03-02T13:00:00Z").apply();
        vendor.person("margaret", false).person("grace", true);
        swap("2026-03-02T13:05:00Z").apply();

        assertThat(journal.read().entries().stream().filter(SeatsSeen.class::isInstance))
                .extracting(seen -> seen.at() + " " + names(((SeatsSeen) seen).holders()))
                .containsExactly("2026-03-02T12:00:00Z [grace, linus]", "2026-03-02T13:05:00Z [grace, linus]");
        assertThat(swap().history().tenures())
                .extracting(Object::toString)
                .contains(vendor.find(Person.of("linus")) + ": DEV from before to now");
    }

    @Test
    void writesDownNobodyWhomTheSystemDoesNotList() {
        vendor.group("ada");
        works("ada", "09:00-17:00");
        works("margaret", "09:00-17:00");

        RunReport report = swap().apply();

        assertThat(report.allDone()).isTrue();
        assertThat(swap().history().lastSeen())
                .hasValueSatisfying(seen -> assertThat(names(seen.holders())).containsExactly("grace", "linus"));
    }

    @Test
    void tellsThePlanThatItCarriedOut() {
        works("hedy", "09:00-17:00");

        RunReport report = swap().apply();

        assertThat(report.plan())
                .hasValueSatisfying(
                        plan -> assertThat(plan.stays())
                                .extracting(Object::toString)
                                .contains(
                                        "hedy gets no seat: works until 2026-03-02T17:00:00Z, but cannot be found: Nobody is called hedy"));
    }

    @Test
    void leavesNoRunWhereThereIsNothingToDo() {
        RunReport report = swap().apply();
        int appends = journal.appends();
        swap().apply();

        assertThat(report.moves()).isEmpty();
        assertThat(journal.read().entries())
                .extracting(JournalEntry::kind)
                .containsExactly("PoolIdentity", "RosterSeen", "SeatsSeen");
        assertThat(journal.appends()).as("nothing new to write down").isEqualTo(appends);
        assertThat(lock.tryAcquire(somebody()).held()).isPresent();
    }

    @Test
    void appliesThePlanThatWasAgreedTo() {
        pool.pinned(List.of(Person.of("ada")));

        RunReport report = swap().apply(swap().plan().hash().substring(0, 8));

        assertThat(report.allDone()).isTrue();
        assertThat(vendor.holders()).contains("ada");
    }

    @Test
    void appliesNoPlanButTheOneThatWasAgreedTo() {
        pool.pinned(List.of(Person.of("ada")));
        String agreed = swap().plan().hash();
        vendor.busy("grace");

        assertThatExceptionOfType(PlanChangedException.class)
                .isThrownBy(() -> swap().apply(agreed))
                .withMessageContaining("Nothing has moved")
                .satisfies(e -> assertThat(e.plan().moves())
                        .hasToString("[linus -> ada: is pinned; linus is not in the roster (takes-from = everybody)]"));
        assertThat(vendor.holders()).containsExactly("grace", "linus");
        assertThat(journal.appends()).isZero();
        assertThat(lock.tryAcquire(somebody()).held()).isPresent();
    }

    @Test
    void wantsEnoughOfTheHash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> swap().apply("1234567"))
                .withMessage("Give at least 8 digits of the plan's hash, not 7");
    }

    @Test
    void resumesNothingWhereNothingWasCutOff() {
        pool.pinned(List.of(Person.of("ada")));
        swap().apply();

        assertThat(swap().resume()).isEmpty();
    }

    @Test
    void appliesAndRollsBackNothingWhileARunIsUnfinished() {
        cutOffAfter(5);

        assertThatExceptionOfType(UnfinishedRunException.class)
                .isThrownBy(() -> swap().apply())
                .withMessage("The run 20260302T120000.000Z of the pool developers has not ended; resume it first")
                .satisfies(e -> assertThat(e.run()).isEqualTo(FIRST_RUN));
        assertThatExceptionOfType(UnfinishedRunException.class).isThrownBy(() -> swap().rollback(FIRST_RUN));
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    @Test
    void resumesWhatWasCutOffAndGoesOn() {
        // identity, roster, seen, started, planned, about to release
        cutOffAfter(6);

        RunReport resumed = swap().resume().orElseThrow();
        RunReport applied = swap("2026-03-02T13:00:00Z").apply();

        assertThat(resumed.moves()).extracting(MoveReport::outcome).containsExactly(SwapOutcome.COMPENSATED);
        assertThat(applied.counts()).containsOnlyKeys(SwapOutcome.DONE);
        assertThat(vendor.holders()).containsExactly("ada", "linus");
    }

    @Test
    void resumesAMoveThatWasNotBegunByLeavingIt() {
        cutOffAfter(5);

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.moves()).extracting(MoveReport::outcome).containsExactly(SwapOutcome.SKIPPED);
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    @Test
    void rollsMovesBack() {
        pool.pinned(List.of(Person.of("ada"), Person.of("margaret")));
        RunReport applied = swap().apply();
        pool = newPool();

        RunReport back = swap("2026-03-02T12:01:00Z").rollback(applied.run());

        assertThat(back.moves()).hasSize(2).allMatch(move -> move.outcome() == SwapOutcome.DONE);
        assertThat(vendor.holders()).containsExactly("grace", "linus");
        assertThat(vendor.othersUntouched()).isTrue();
    }

    @Test
    void rollsARollbackBackThoughAllBeganInOneMillisecond() {
        pool.pinned(List.of(Person.of("ada")));
        RunReport applied = swap().apply();
        pool = newPool();
        RunReport back = swap().rollback(applied.run());

        RunReport again = swap().rollback(back.run());

        assertThat(List.of(applied.run(), back.run(), again.run())).doesNotHaveDuplicates();
        assertThat(again.allDone()).isTrue();
        assertThat(vendor.holders()).containsExactly("ada", "linus");
    }

    @Test
    void rollsTheGrantOfAFreeSeatBack() {
        FakeVendor free = new FakeVendor(2).person("grace", true).person("ada", false);
        pool.pinned(List.of(Person.of("ada")));
        RunReport applied = swap(free, MONDAY_NOON).apply();
        pool = newPool();
        assertThat(free.holders()).containsExactly("ada", "grace");

        RunReport back = swap(free, MONDAY_NOON.plusSeconds(60)).rollback(applied.run());

        assertThat(back.allDone()).isTrue();
        assertThat(back.moves())
                .extracting(MoveReport::toString)
                .first()
                .asString()
                .startsWith("ada -> (free): DONE");
        assertThat(free.holders()).containsExactly("grace");
    }

    @Test
    void rollsNoSeatBackFromSomebodyOfWhomNobodyKnows() {
        pool.pinned(List.of(Person.of("ada"), Person.of("margaret")))
                .limits(MoveLimits.builder().abortShare(1).build());
        RunReport applied = swap().apply();
        pool = newPool();
        vendor.unknown("ada").because("the system does not tell");

        RunReport back = swap("2026-03-02T12:01:00Z").rollback(applied.run());

        assertThat(back.moves())
                .extracting(MoveReport::remark)
                .contains("nobody who was asked knows whether ada is at work (the system does not tell), so the seat is"
                        + " not taken");
        assertThat(vendor.holders()).containsExactly("ada", "linus");
    }

    @Test
    void rollsNoSeatBackFromSomebodyAtWork() {
        pool.pinned(List.of(Person.of("ada"), Person.of("margaret")))
                .limits(MoveLimits.builder().abortShare(1).build());
        RunReport applied = swap().apply();
        pool = newPool();
        pool.limits(MoveLimits.builder().abortShare(1).build());
        vendor.busy("ada");

        RunReport back = swap("2026-03-02T12:01:00Z").rollback(applied.run());

        assertThat(back.counts()).containsEntry(SwapOutcome.REFUSED, 1L).containsEntry(SwapOutcome.DONE, 1L);
        assertThat(vendor.holders()).containsExactly("ada", "linus");
    }

    @Test
    void rollsNoSeatBackFromSomebodyWhoIsExemptOrWorks() {
        pool.exempt(List.of(Person.of("ada")))
                .limits(MoveLimits.builder().abortShare(1).build());
        works("ada", "09:00-17:00");
        works("margaret", "09:00-17:00");
        RunReport applied = swap().apply();

        RunReport back = swap("2026-03-02T12:01:00Z").rollback(applied.run());

        assertThat(back.moves())
                .extracting(MoveReport::toString)
                .anyMatch(move -> move.endsWith(": REFUSED, ada is exempt, so the seat is not taken"))
                .anyMatch(move -> move.endsWith(
                        ": REFUSED, margaret works until 2026-03-02T17:00:00Z, so the seat is not taken"));
        assertThat(vendor.holders()).containsExactly("ada", "margaret");
    }

    @Test
    void rollsTheOthersBackHoweverManyAreRefused() {
        pool.pinned(List.of(Person.of("ada"), Person.of("margaret")));
        RunReport applied = swap().apply();
        pool = newPool().pinned(List.of(Person.of("margaret")));

        RunReport back = swap("2026-03-02T12:01:00Z").rollback(applied.run());

        assertThat(back.counts()).containsEntry(SwapOutcome.REFUSED, 1L).containsEntry(SwapOutcome.DONE, 1L);
        assertThat(vendor.holders()).containsExactly("grace", "margaret");
    }

    @Test
    void rollsNothingBackButWhatWasAgreedTo() {
        pool.pinned(List.of(Person.of("ada")));
        RunReport applied = swap().apply();
        PoolPlan plan = swap("2026-03-02T12:01:00Z").rollbackPlan(applied.run());
        assertThat(plan.moves())
                .extracting(Object::toString)
                .containsExactly("ada -> grace: as before run " + applied.run()
                        + "; NOT MOVED: ada is pinned, so the seat is not taken");
        pool = newPool();

        assertThatExceptionOfType(PlanChangedException.class)
                .isThrownBy(() -> swap("2026-03-02T12:01:00Z").rollback(applied.run(), "0123456789ab"));
        assertThat(vendor.holders()).containsExactly("ada", "linus");
        PoolPlan agreed = swap("2026-03-02T12:01:00Z").rollbackPlan(applied.run());
        assertThat(swap("2026-03-02T12:02:00Z")
                        .rollback(applied.run(), agreed.hash())
                        .allDone())
                .isTrue();
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    @Test
    void rollsNoReleaseBackWhenThePoolHasItsSeatsInUse() {
        FakeVendor more =
                new FakeVendor(3).person("grace", true).person("ada", false).person("linus", false);
        works("ada", "09:00-17:00");
        RunReport applied = swap(more, MONDAY_NOON).apply();
        entries.clear();
        pool.limits(MoveLimits.builder().rosterGuard(1).build());
        RunReport back = swap(more, MONDAY_NOON.plusSeconds(60)).rollback(applied.run());
        more.person("linus", true);

        RunReport again = swap(more, MONDAY_NOON.plusSeconds(120)).rollback(back.run());

        assertThat(again.moves())
                .extracting(MoveReport::toString)
                .containsExactly("(free) -> ada: REFUSED, the pool has its 2 seats in use");
        assertThat(more.holders()).containsExactly("grace", "linus");
    }

    @Test
    void rollsBackNoRunThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> swap().rollback(RunId.of("yesterday")))
                .withMessage("The journal of the pool developers knows no run yesterday");
        assertThat(lock.tryAcquire(somebody()).held()).isPresent();
    }

    @Test
    void movesNothingWhileAnotherHasTheLock() {
        pool.pinned(List.of(Person.of("ada")));
        try (PoolLock.Held held = lock.tryAcquire(somebody()).heldOrThrow("developers")) {
            assertThat(held.isLost()).isFalse();
            assertThatExceptionOfType(PoolLockedException.class)
                    .isThrownBy(() -> swap().apply())
                    .withMessageContaining("process 4711 of operator on build-1");
            assertThatExceptionOfType(PoolLockedException.class).isThrownBy(() -> swap().resume());
            assertThatExceptionOfType(PoolLockedException.class).isThrownBy(() -> swap().rollback(FIRST_RUN));
            assertThat(swap().plan().moves()).hasSize(1);
        }

        assertThat(vendor.holders()).containsExactly("grace", "linus");
        assertThat(swap().apply().allDone()).isTrue();
    }

    @Test
    void leavesTheJournalOfANewerVersionAlone() {
        pool.pinned(List.of(Person.of("ada")));
        journal.append(1, NewerVersion.entry());

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> swap().apply())
                .withMessageContaining("entries of a newer version");
        assertThatExceptionOfType(JournalException.class).isThrownBy(() -> swap().resume());
        assertThatExceptionOfType(JournalException.class).isThrownBy(() -> swap().plan());
        assertThat(journal.appends()).isEqualTo(1);
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    private static Pool.Builder newPool() {
        return Pool.builder("developers", FakeVendor.SEAT, 2).takesFrom(TakesFrom.everybody());
    }

    /** The process ends right after an entry of the run that gives Grace's seat to Ada. */
    private void cutOffAfter(int entry) {
        pool.pinned(List.of(Person.of("ada")));
        journal.crashAfter(entry);
        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> swap().apply());
        journal = journal.restarted();
        lock.crash();
    }

    private void works(String person, String hours) {
        entries.add(RosterEntry.builder(Person.of(person), ZoneOffset.UTC)
                .works(EnumSet.allOf(DayOfWeek.class), Span.parse(hours))
                .build());
    }

    private List<String> moves() {
        return texts(swap().plan().moves());
    }

    private List<String> moves(String at) {
        return texts(swap(at).plan().moves());
    }

    private List<String> stays() {
        return texts(swap().plan().stays());
    }

    private List<String> stays(String at) {
        return texts(swap(at).plan().stays());
    }

    private static List<String> names(List<Account> accounts) {
        return accounts.stream().map(Account::name).sorted().collect(Collectors.toList());
    }

    private static List<String> texts(List<?> things) {
        List<String> texts = new ArrayList<>();
        things.forEach(thing -> texts.add(thing.toString()));
        return texts;
    }

    private PoolSwap swap() {
        return swap(vendor, MONDAY_NOON);
    }

    private PoolSwap swap(String at) {
        return swap(vendor, Instant.parse(at));
    }

    private PoolSwap swap(FakeVendor seats, Instant at) {
        return PoolSwap.of(
                        pool.build(),
                        Roster.of(entries),
                        seats,
                        InMemoryPoolStore.of(journal, lock),
                        Clock.fixed(at, ZoneOffset.UTC))
                .watching(Unslept.LATE_WRITES);
    }

    private static LockOwner somebody() {
        return LockOwner.of(RunningProcess.of("build-1", 4711, "operator"), MONDAY_NOON, "a long run");
    }
}
