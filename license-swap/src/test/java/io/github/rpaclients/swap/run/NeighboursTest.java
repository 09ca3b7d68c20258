package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.PoolIdentity;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.SeatTenure;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What others do to the same people, files and clocks. */
class NeighboursTest {
    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final FakeVendor vendor = new FakeVendor(4)
            .person("bob", true)
            .person("cy", true)
            .person("ada", false)
            .person("eve", true);
    private final InMemoryPoolLock lock = new InMemoryPoolLock();
    private final SettableClock clock = new SettableClock(MONDAY_NOON);
    private final List<RosterEntry> entries = new ArrayList<>();
    private final Pool.Builder pool = Pool.builder("developers", FakeVendor.SEAT, 3);
    private InMemoryJournal journal = new InMemoryJournal();

    @Test
    void whatAnAdministratorGivesDuringACrashIsKept() {
        cutOffAfterTheRelease();
        vendor.gives("bob", "TST").gives("bob", "CTZ").gives("ada", "TST");

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
        assertThat(vendor.has("bob")).isEqualTo("ATT,CTZ,DEV,TST");
        assertThat(vendor.has("ada")).isEqualTo("ATT,TST");
        assertThat(resumed.moves().get(0).remark())
                .contains(
                        "bob has ATT, CTZ, DEV, TST, where it was ATT, DEV before: others have changed that, and it stays");
    }

    @Test
    void whatAnAdministratorGivesBeforeAReleaseThatNeverArrivedIsKept() {
        givesTheSeatOfBobToAda();
        // identity, roster, seen, looked, started, planned, about to release
        journal.crashAfter(7);
        crash();
        vendor.gives("bob", "TST");

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
        assertThat(resumed.moves().get(0).remark()).contains("bob has ATT, DEV, TST, where it was ATT, DEV before");
        assertThat(vendor.has("bob")).isEqualTo("ATT,DEV,TST");
    }

    @Test
    void anOldJournalThatWasPutBackAddsNoSeatToThePool() {
        pool(2);
        cutOffAfterTheRelease();
        InMemoryJournal old = journal.restarted();
        swap().resume();
        swap().apply();
        assertThat(vendor.holders()).containsExactly("ada", "cy", "eve");

        journal = old;
        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.DONE);
        assertThat(vendor.holders()).containsExactly("ada", "cy", "eve");
    }

    @Test
    void aSeatThatOthersHaveMeanwhileIsNotGivenBack() {
        pool(2);
        cutOffAfterTheRelease();
        vendor.gives("ken", "DEV");
        entries.add(works("ken"));
        pool.limits(MoveLimits.builder().rosterGuard(1).build());

        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.moves().get(0).toString())
                .isEqualTo("bob -> ada: ATTENTION, neither of the two has the seat, and the pool's 2 seats are with"
                        + " others, so none was given back; look who should have one");
        assertThat(vendor.holders()).doesNotContain("bob", "ada");
    }

    @Test
    void aRunThatIsDaysOldIsNotResumedWithNobodyLookingOn() {
        cutOffAfterTheRelease();
        clock.advance(Duration.ofDays(1).plusSeconds(1));

        assertThatExceptionOfType(UnfinishedRunException.class)
                .isThrownBy(() -> swap().resumeUnattended())
                .withMessageContaining("that was at 2026-03-02T12:00:00Z, so it is not ended with nobody looking on");
        assertThat(vendor.holders()).doesNotContain("bob", "ada");

        assertThat(swap().resume()).isPresent();
        assertThat(vendor.holders()).contains("bob");
    }

    @Test
    void aRunThatIsDatedLaterThanNowIsNotResumedWithNobodyLookingOn() {
        clock.advance(Duration.ofDays(365));
        cutOffAfterTheRelease();
        clock.advance(Duration.ofDays(-365));

        assertThatExceptionOfType(UnfinishedRunException.class)
                .isThrownBy(() -> swap().resumeUnattended())
                .withMessageContaining("its journal is dated later than now (2027-03-02T12:00:00Z)");
    }

    @Test
    void peopleOutsideThePoolKeepTheirSeats() {
        entries.add(works("ada"));
        pool.pinned(List.of());

        PoolPlan plan = swap(Pool.builder("developers", FakeVendor.SEAT, 3)).plan();

        assertThat(plan.moves())
                .extracting(Object::toString)
                .containsExactly("(free) -> ada: works until 2026-03-02T17:00:00Z");
        assertThat(plan.others()).isEqualTo(3);
        vendor.person("dan", true);
        PoolPlan full = swap(Pool.builder("developers", FakeVendor.SEAT, 3)).plan();
        assertThat(full.moves()).isEmpty();
        assertThat(full.unserved())
                .extracting(Object::toString)
                .containsExactly(
                        "ada gets no seat: works until 2026-03-02T17:00:00Z, but no seat of the licence is free,"
                                + " and 4 are with people from whom the pool takes none (takes-from)");
    }

    @Test
    void seatsComeFromWhomTheFileNamesAndThePlanSaysByWhichRule() {
        vendor.person("dan", true);
        entries.add(works("ada"));
        entries.add(worksAtNight("bob"));

        assertThat(moves(Pool.builder("developers", FakeVendor.SEAT, 1)))
                .containsExactly(
                        "bob -> ada: works until 2026-03-02T17:00:00Z; bob is in the roster and does not work now");
        entries.remove(1);
        assertThat(moves(Pool.builder("developers", FakeVendor.SEAT, 1)
                        .takesFrom(TakesFrom.of(List.of(Person.of("cy")), List.of()))))
                .containsExactly("cy -> ada: works until 2026-03-02T17:00:00Z; cy is named under takes-from");
        vendor.members("Night shift", "dan");
        assertThat(moves(Pool.builder("developers", FakeVendor.SEAT, 1)
                        .takesFrom(TakesFrom.of(List.of(), List.of("Night shift")))))
                .containsExactly(
                        "dan -> ada: works until 2026-03-02T17:00:00Z; dan is in the group Night shift (takes-from)");
    }

    @Test
    void aListThatIsShorterThanTheCountMovesNothing() {
        entries.add(works("ada"));
        vendor.hides("bob").hides("cy").hides("eve");

        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> swap(pool.takesFrom(TakesFrom.everybody())).apply())
                .withMessage(
                        "The system counts 3 seats of DEV in use and lists 0 people who have one; nothing moves until"
                                + " both agree");
        assertThat(vendor.holders()).containsExactly("bob", "cy", "eve");
    }

    @Test
    void whoCannotBeAskedAboutKeepsTheSeatUnlessThePoolSaysOtherwise() {
        vendor.person("dan", true);
        entries.add(works("ada"));
        entries.add(worksAtNight("bob"));
        vendor.unknown("bob");

        PoolPlan kept = swap(Pool.builder("developers", FakeVendor.SEAT, 1)).plan();
        PoolPlan taken = swap(Pool.builder("developers", FakeVendor.SEAT, 1).takesUnknown(true))
                .plan();

        assertThat(kept.moves()).isEmpty();
        assertThat(kept.stays())
                .extracting(Object::toString)
                .contains("bob keeps the seat: is not known where it is asked who is at work, so the seat stays"
                        + " (at-work-unknown)");
        assertThat(taken.moves()).hasSize(1);
    }

    @Test
    void aPlanSaysWhyItIsNotKnownWhoIsAtWork() {
        vendor.person("dan", true);
        entries.add(works("ada"));
        entries.add(worksAtNight("bob"));
        vendor.unknown("bob").because("the system does not tell");

        PoolPlan kept = swap(Pool.builder("developers", FakeVendor.SEAT, 1)).plan();

        assertThat(kept.stays())
                .extracting(Object::toString)
                .contains("bob keeps the seat: may be at work: the system does not tell, so the seat stays"
                        + " (at-work-unknown)");
    }

    @Test
    void aJournalOfOtherSeatsMovesNothingAndTellsTheWayOut() {
        swap().apply();
        PoolSwap another = swap().knownAs("https://test.example/acme/test");
        swap().knownAs("https://cloud.example/acme/production").apply();
        journal.append(
                2,
                PoolIdentity.of(
                        clock.instant(),
                        "developers",
                        "Fake",
                        "https://cloud.example/acme/production",
                        FakeVendor.SEAT));

        for (Runnable command : List.<Runnable>of(
                another::plan, another::apply, another::resume, () -> another.pause(Optional.empty()))) {
            assertThatExceptionOfType(SwapRefusedException.class)
                    .isThrownBy(command::run)
                    .withMessageStartingWith("The journal is that of the pool developers, DEV of Fake at"
                            + " https://cloud.example/acme/production, and this is the pool developers, DEV of Fake at"
                            + " https://test.example/acme/test; give this pool another name");
        }
    }

    @Test
    void anOutageLeavesMovesOpenUntilTheyCanBeRead() {
        givesTheSeatOfBobToAda();
        vendor.outageFromWrite(1);

        RunReport report = swap().apply();

        assertThat(report.counts()).containsOnlyKeys(SwapOutcome.OPEN);
        assertThat(report.isOver()).isFalse();
        assertThat(swap().history().unfinishedRuns()).hasSize(1);
        assertThatExceptionOfType(UnfinishedRunException.class).isThrownBy(() -> swap().apply());
        assertThat(swap().resume().orElseThrow().counts()).containsOnlyKeys(SwapOutcome.OPEN);

        vendor.outageEnds();
        RunReport resumed = swap().resume().orElseThrow();

        assertThat(resumed.counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
        assertThat(vendor.holders()).contains("bob").doesNotContain("ada");
        assertThat(swap().apply().allDone()).isTrue();
        assertThat(all(MoveEnded.class)).hasSize(2);
    }

    @Test
    void whatNeededAttentionIsSettledByReading() {
        RunReport attention = needsAttention();

        vendor.takes("ken", "DEV").gives("bob", "DEV");
        swap().apply();

        assertThat(swap().history().movesThatNeedAttention()).isEmpty();
        assertThat(remarkOfSettling(attention.run())).isEqualTo("as was read, bob has DEV");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> swap().settle(attention.run(), MoveId.of("1"), "again"))
                .withMessageContaining("needs attention; license-swap status lists those that do");
    }

    @Test
    void whatNeededAttentionIsSettledByAWord() {
        RunReport attention = needsAttention();
        assertThat(swap().apply().moves()).isEmpty();
        assertThat(swap().history().movesThatNeedAttention())
                .as("nobody has it")
                .hasSize(1);

        swap().settle(attention.run(), MoveId.of("1"), "bob has left");

        assertThat(swap().history().movesThatNeedAttention()).isEmpty();
        assertThat(remarkOfSettling(attention.run())).isEqualTo("bob has left");
    }

    @Test
    void whatNeededAttentionIsSettledByALaterMoveOfTheSamePeople() {
        RunReport attention = needsAttention();
        vendor.takes("ken", "DEV");
        RunReport later = swap().apply();
        assertThat(later.allDone()).isTrue();

        swap().apply();

        assertThat(remarkOfSettling(attention.run()))
                .isEqualTo("a seat of one of the two has been moved since, in the run " + later.run());
    }

    private String remarkOfSettling(RunId run) {
        return swap().history()
                .run(run)
                .flatMap(view -> view.moves().get(0).settled())
                .orElseThrow()
                .remark();
    }

    /** Neither Bob nor Ada has the seat, as Ken was given it meanwhile. */
    private RunReport needsAttention() {
        pool(2);
        cutOffAfterTheRelease();
        vendor.gives("ken", "DEV");
        entries.add(works("ken"));
        pool.limits(MoveLimits.builder().rosterGuard(1).build());
        RunReport attention = swap().resume().orElseThrow();
        assertThat(swap().history().movesThatNeedAttention()).hasSize(1);
        return attention;
    }

    @Test
    void historyFollowsWhatIsAndNotWhatWasPlanned() {
        givesTheSeatOfBobToAda();
        swap().apply();
        vendor.takes("ada", "DEV").gives("dan", "DEV");
        clock.advance(Duration.ofMinutes(5));
        swap().apply();

        assertThat(swap().history().tenures())
                .filteredOn(tenure -> tenure.to().isEmpty())
                .as("of the people of the pool; dan is none of them")
                .extracting(tenure -> tenure.account().name())
                .containsExactly("ada");
        assertThat(vendor.holders()).contains("ada", "dan").doesNotContain("bob");
        assertThat(swap().history().tenures()).allMatch(SeatTenureChecks::isForward);
    }

    @Test
    void aRunOfAClockThatWasAYearAheadFreezesNoSeat() {
        givesTheSeatOfBobToAda();
        clock.advance(Duration.ofDays(365));
        swap().apply();
        clock.advance(Duration.ofDays(-365));
        vendor.takes("ada", "DEV").gives("bob", "DEV");

        assertThat(swap().plan().moves()).hasSize(1);
        assertThat(swap().apply().allDone()).isTrue();
    }

    @Test
    void whoeverWasPushedAsideWritesToNobodyNotEvenToPutSomethingBack() {
        givesTheSeatOfBobToAda();
        vendor.afterWrite(1, () -> {
            // the process was stopped right after the release; another host takes over and ends the run
            lock.crash();
            PoolSwap other = swap();
            assertThat(other.resume().orElseThrow().counts()).containsOnlyKeys(SwapOutcome.COMPENSATED);
            RunReport applied = other.apply();
            assertThat(applied.moves())
                    .as("%s", other.plan().stays())
                    .extracting(MoveReport::toString)
                    .containsExactly("bob -> ada: DONE, ada has DEV");
        });

        assertThatExceptionOfType(FencedException.class).isThrownBy(() -> swap().apply());

        assertThat(vendor.holders()).containsExactly("ada", "cy", "eve");
        assertThat(vendor.writes())
                .as("release, then the other's restore, release and grant, and none more")
                .isEqualTo(4);
    }

    private void givesTheSeatOfBobToAda() {
        entries.add(works("ada"));
        entries.add(worksAtNight("bob"));
        vendor.person("dan", false).person("ken", false);
        pool(1);
    }

    private void pool(int seats) {
        if (entries.isEmpty()) {
            entries.add(works("ada"));
            entries.add(worksAtNight("bob"));
            vendor.person("dan", false).person("ken", false);
        }
        if (seats == 2) {
            entries.add(works("cy"));
        }
        this.seats = seats;
    }

    private int seats = 3;

    private void cutOffAfterTheRelease() {
        if (entries.isEmpty()) {
            givesTheSeatOfBobToAda();
        }
        // identity, roster, seen, looked, started, planned, about to release, released
        journal.crashAfter(8);
        crash();
        assertThat(vendor.holders()).doesNotContain("bob", "ada");
    }

    private void crash() {
        assertThatExceptionOfType(InMemoryJournal.Crash.class).isThrownBy(() -> swap().apply());
        journal = journal.restarted();
        lock.crash();
    }

    private List<String> moves(Pool.Builder wanted) {
        List<String> texts = new ArrayList<>();
        swap(wanted).plan().moves().forEach(move -> texts.add(move.toString()));
        return texts;
    }

    private PoolSwap swap() {
        return swap(Pool.builder("developers", FakeVendor.SEAT, seats)
                .limits(pool.build().limits()));
    }

    private PoolSwap swap(Pool.Builder wanted) {
        return PoolSwap.of(wanted.build(), Roster.of(entries), vendor, InMemoryPoolStore.of(journal, lock), clock)
                .watching(Unslept.LATE_WRITES);
    }

    private static RosterEntry works(String person) {
        return entry(person, "09:00-17:00");
    }

    private static RosterEntry worksAtNight(String person) {
        return entry(person, "20:00-23:00");
    }

    private static RosterEntry entry(String person, String hours) {
        return RosterEntry.builder(Person.of(person), ZoneOffset.UTC)
                .works(EnumSet.allOf(DayOfWeek.class), Span.parse(hours))
                .build();
    }

    private <E> List<E> all(Class<E> kind) {
        List<E> found = new ArrayList<>();
        journal.read().entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(found::add);
        return found;
    }

    private static final class SeatTenureChecks {
        static boolean isForward(SeatTenure tenure) {
            return tenure.from().isEmpty()
                    || tenure.to().isEmpty()
                    || !tenure.to().get().isBefore(tenure.from().get());
        }
    }
}
