package io.github.rpaclients.swap;

import static io.github.rpaclients.swap.FakeSeats.Fault.CLOSED;
import static io.github.rpaclients.swap.FakeSeats.Fault.CRASH;
import static io.github.rpaclients.swap.FakeSeats.Fault.DONE_UNREADABLE;
import static io.github.rpaclients.swap.FakeSeats.Fault.NOT_SENT;
import static io.github.rpaclients.swap.FakeSeats.Fault.REJECTED;
import static io.github.rpaclients.swap.FakeSeats.Fault.SILENTLY_NOT_DONE;
import static io.github.rpaclients.swap.FakeSeats.Fault.UNKNOWN_DONE;
import static io.github.rpaclients.swap.FakeSeats.Fault.UNKNOWN_NOT_DONE;
import static io.github.rpaclients.swap.SwapOutcome.ATTENTION;
import static io.github.rpaclients.swap.SwapOutcome.COMPENSATED;
import static io.github.rpaclients.swap.SwapOutcome.DONE;
import static io.github.rpaclients.swap.SwapOutcome.OPEN;
import static io.github.rpaclients.swap.SwapOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rpaclients.swap.FakeSeats.Fault;
import io.github.rpaclients.swap.internal.UnbrokenWork;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class SwapRunTest {
    private static final Seat SEAT = Seat.of("DEV");

    // calls 0 and 1 plan: they read both people
    private static final int RELEASE = 2;
    private static final int READ_RELEASED = 3;
    private static final int GRANT = 4;
    private static final int VERIFY_GIVER = 5;
    private static final int VERIFY_TAKER = 6;

    // where the grant failed: it is looked whether it did, then at both people
    private static final int FIRST_RESTORE = 8;

    private static MoveReport run(FakeSeats seats) {
        return run(seats, Unslept.LATE_WRITES);
    }

    private static MoveReport run(FakeSeats seats, LateWrites late) {
        return LicenseSwap.using(seats).watching(late).move(SEAT, Person.of("grace"), Person.of("ada"));
    }

    @Test
    void readsAndWritesNoMoreThanItMust() {
        FakeSeats seats = new FakeSeats(1);

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(DONE);
        assertThat(seats.calls())
                .containsExactly(
                        "read grace", "read ada", "release grace", "read grace", "grant ada", "read grace", "read ada");
    }

    @Test
    void tellsEachStepOfASwapThatWentWell() {
        MoveReport report = run(new FakeSeats(1));

        assertThat(report.steps())
                .extracting(Step::toString)
                .containsExactly(
                        "PLAN ok: DEV (0 of 1 free) moves from grace to ada",
                        "CHECK ok: grace is not at work",
                        "RELEASE ok: DEV taken from grace",
                        "GRANT ok: DEV given to ada",
                        "VERIFY ok: read back: grace: ATTUNU; ada: ATTUNU, DEV");
    }

    static Stream<Arguments> singleFaults() {
        return Stream.of(
                arguments(RELEASE, NOT_SENT, REFUSED),
                arguments(RELEASE, REJECTED, REFUSED),
                arguments(RELEASE, UNKNOWN_NOT_DONE, REFUSED),
                arguments(RELEASE, UNKNOWN_DONE, DONE),
                arguments(RELEASE, DONE_UNREADABLE, DONE),
                arguments(RELEASE, SILENTLY_NOT_DONE, REFUSED),
                arguments(RELEASE, CRASH, DONE),
                arguments(READ_RELEASED, NOT_SENT, DONE),
                arguments(READ_RELEASED, REJECTED, DONE),
                arguments(READ_RELEASED, UNKNOWN_NOT_DONE, DONE),
                arguments(READ_RELEASED, DONE_UNREADABLE, DONE),
                arguments(GRANT, NOT_SENT, COMPENSATED),
                arguments(GRANT, REJECTED, COMPENSATED),
                arguments(GRANT, UNKNOWN_NOT_DONE, COMPENSATED),
                arguments(GRANT, UNKNOWN_DONE, DONE),
                arguments(GRANT, DONE_UNREADABLE, DONE),
                arguments(GRANT, SILENTLY_NOT_DONE, COMPENSATED),
                arguments(GRANT, CRASH, DONE),
                arguments(VERIFY_GIVER, NOT_SENT, DONE),
                arguments(VERIFY_GIVER, REJECTED, DONE),
                arguments(VERIFY_GIVER, UNKNOWN_NOT_DONE, DONE),
                arguments(VERIFY_GIVER, DONE_UNREADABLE, DONE),
                arguments(VERIFY_TAKER, NOT_SENT, DONE),
                arguments(VERIFY_TAKER, REJECTED, DONE),
                arguments(VERIFY_TAKER, UNKNOWN_NOT_DONE, DONE),
                arguments(VERIFY_TAKER, DONE_UNREADABLE, DONE));
    }

    @ParameterizedTest(name = "call {0} {1} ends {2}")
    @MethodSource("singleFaults")
    void endsAsOneFaultDemands(int call, Fault fault, SwapOutcome outcome) {
        FakeSeats seats = new FakeSeats(1).faultAt(call, fault);

        MoveReport report = run(seats);

        assertThat(report.outcome()).as(report.remark()).isEqualTo(outcome);
        assertSound(seats, report, "call " + call + " " + fault);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void undoesAGrantThatWasRefusedEvenIfRestoringFailsOnce(Fault fault) {
        FakeSeats seats = new FakeSeats(1).faultAt(GRANT, REJECTED).faultAt(FIRST_RESTORE, fault);

        MoveReport report = run(seats);

        assertThat(seats.calls().get(FIRST_RESTORE)).isEqualTo("restore grace");
        assertThat(report.outcome()).as(report.remark()).isEqualTo(COMPENSATED);
    }

    @ParameterizedTest(name = "with {0} seats")
    @ValueSource(ints = {1, 2})
    void survivesAnyTwoFaults(int total) {
        int runs = 0;
        FakeSeats smooth = new FakeSeats(total);
        run(smooth);
        for (int first = RELEASE; first < smooth.calls().size(); first++) {
            for (Fault one : Fault.values()) {
                FakeSeats once = new FakeSeats(total).faultAt(first, one);
                MoveReport report = run(once);
                assertSound(once, report, "call " + first + " " + one);
                for (int second = first + 1; second < once.calls().size(); second++) {
                    for (Fault two : Fault.values()) {
                        String told = "call " + first + " " + one + ", call " + second + " " + two;
                        FakeSeats twice =
                                new FakeSeats(total).faultAt(first, one).faultAt(second, two);
                        report = run(twice);
                        assertSound(twice, report, told);
                        assertThat(report.outcome()).as(told).isNotEqualTo(ATTENTION);
                        runs++;
                        survivesAThirdFault(
                                total, first, one, second, two, twice.calls().size());
                    }
                }
            }
        }
        assertThat(runs).isGreaterThan(500);
    }

    private static void survivesAThirdFault(int total, int first, Fault one, int second, Fault two, int calls) {
        for (int third = second + 1; third < calls; third++) {
            for (Fault three : Fault.values()) {
                FakeSeats seats = new FakeSeats(total)
                        .faultAt(first, one)
                        .faultAt(second, two)
                        .faultAt(third, three);
                assertSound(
                        seats, run(seats), first + " " + one + ", " + second + " " + two + ", " + third + " " + three);
            }
        }
    }

    @ParameterizedTest(name = "with {0} seats")
    @ValueSource(ints = {1, 2})
    void survivesAFaultThatStaysNextToOneThatPasses(int total) {
        for (String lasting :
                List.of("release grace", "grant ada", "restore grace", "restore ada", "read grace", "read ada")) {
            for (Fault stays : Fault.values()) {
                for (int call = RELEASE; call < 30; call++) {
                    for (Fault passes : Fault.values()) {
                        String told = lasting + " always " + stays + ", call " + call + " " + passes;
                        FakeSeats seats = new FakeSeats(total).faultAt(call, passes);
                        seats.before("release grace", () -> seats.faultOf(lasting, stays));

                        MoveReport report = run(seats);

                        assertSound(seats, report, told);
                        boolean hopeless = lasting.startsWith("re") && !lasting.startsWith("release");
                        assertThat((report.outcome() == ATTENTION || report.outcome() == OPEN) && !hopeless)
                                .as(told)
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "reading {0} fails from the release on")
    @CsvSource({"grace", "ada"})
    void losesNoSeatWhenReadingFailsForGood(String person) {
        FakeSeats seats = new FakeSeats(2);
        seats.before("release grace", () -> seats.faultOf("read " + person, UNKNOWN_NOT_DONE));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(OPEN);
        assertThat(report.remark()).startsWith("where DEV is cannot be read, so it is left there: ");
        assertThat(seats.holders()).hasSize(1);
    }

    @Test
    void leavesTheSeatWithTheTakerWhenWhatTheGiverHasCannotBeRead() {
        FakeSeats seats = new FakeSeats(2);
        seats.before("grant ada", () -> seats.faultOf("read grace", UNKNOWN_NOT_DONE));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(OPEN);
        assertThat(seats.holders()).containsExactly("ada");
    }

    @Test
    void doesNotTakeTheSeatTwiceWhileTheTakerCannotGiveItBack() {
        FakeSeats seats = new FakeSeats(2).faultOf("restore ada", REJECTED);
        seats.before("grant ada", () -> seats.giveThroughGroup("grace", "Developers"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(ATTENTION);
        assertThat(seats.count("restore grace")).isZero();
        assertThat(report.remark())
                .startsWith("a person must see to DEV in Fake > Seats: grace should have DEV"
                        + " but has ATTUNU, and ada should not have DEV but has ATTUNU, DEV: PUT /fake: ");
    }

    @Test
    void restoresTheTakerBeforeTheGiver() {
        FakeSeats seats = new FakeSeats(2);
        seats.before("grant ada", () -> seats.giveThroughGroup("grace", "Developers"));

        run(seats);

        assertThat(seats.writes()).containsExactly("release grace", "grant ada", "restore ada", "restore grace");
    }

    @Test
    void undoesTheSwapWhenAGroupHandsTheSeatBackAtOnce() {
        FakeSeats seats = new FakeSeats(1);
        seats.before(
                "release grace", () -> seats.before("read grace", () -> seats.giveThroughGroup("grace", "Developers")));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(seats.has("grace")).isEqualTo("ATTUNU,DEV+group");
        assertThat(seats.writes()).containsExactly("release grace", "restore grace");
    }

    @Test
    void undoesTheSwapWhenAGroupHandsTheSeatBackAfterTheGrant() {
        FakeSeats seats = new FakeSeats(2);
        seats.before("grant ada", () -> seats.giveThroughGroup("grace", "Developers"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(report.remark()).isEqualTo("grace has DEV again, because somebody gave it back meanwhile");
        assertThat(seats.holders()).containsExactly("grace");
        assertThat(seats.has("ada")).isEqualTo("ATTUNU");
    }

    @Test
    void asksForAPersonWhenARivalTakesTheFreedSeat() {
        FakeSeats seats = new FakeSeats(1);
        seats.before("grant ada", () -> seats.give("linus"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(ATTENTION);
        assertThat(report.remark())
                .isEqualTo("a person must see to DEV in Fake > Seats: grace should have DEV"
                        + " but has ATTUNU: PUT /fake: no seat is free for grace failed."
                        + " The server refused it; nothing has changed.");
    }

    @Test
    void neverTakesTheSeatOfARival() {
        FakeSeats seats = new FakeSeats(1);
        seats.before("grant ada", () -> seats.give("linus"));

        run(seats);

        assertThat(seats.holders()).containsExactly("linus");
        assertThat(seats.count("grant ada")).isEqualTo(1);
        assertThat(seats.count("restore grace")).isEqualTo(3);
    }

    @Test
    void givesTheSeatBackAsSoonAsTheRivalHasLetItGo() {
        FakeSeats seats = new FakeSeats(1);
        seats.before("grant ada", () -> seats.give("linus"));
        seats.before("restore grace", () -> seats.before("restore grace", () -> seats.take("linus")));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(seats.holders()).containsExactly("grace");
    }

    @Test
    void leavesAloneWhatOthersGaveATakerItNeverWroteTo() {
        FakeSeats seats = new FakeSeats(1).faultAt(GRANT, REJECTED);
        seats.before("grant ada", () -> seats.giveAlso("ada", "TESTU"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(seats.has("ada")).isEqualTo("ATTUNU,TESTU");
    }

    @Test
    void givesTheSeatBackWhenTheTakerIsDeletedMeanwhile() {
        FakeSeats seats = new FakeSeats(1);
        seats.before("grant ada", () -> seats.forget("ada"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(seats.has("grace")).isEqualTo("ATTUNU,DEV");
        assertThat(report.steps().get(4).remark())
                .isEqualTo("grace has ATTUNU, DEV as before, and ada was given nothing");
    }

    @ParameterizedTest(name = "{0} lands {1} calls later")
    @MethodSource("lateWrites")
    void knowsOfAWriteThatLandsLate(String write, int later, int seatsOfAll) {
        FakeSeats seats = new FakeSeats(seatsOfAll);
        seats.landsBefore(write, sent(write, seats) + later);

        assertSoundAfterAll(seats, write + " landing " + later + " calls later");
    }

    @ParameterizedTest(name = "{0} shows {1} calls later")
    @MethodSource("lateWrites")
    void waitsUntilAWriteThatWasAnsweredCanBeRead(String write, int later, int seatsOfAll) {
        FakeSeats seats = new FakeSeats(seatsOfAll);
        seats.showsBefore(write, sent(write, seats) + later);

        assertSoundAfterAll(seats, write + " showing " + later + " calls later");
    }

    private static int sent(String write, FakeSeats seats) {
        if (write.startsWith("restore")) {
            seats.faultAt(GRANT, REJECTED);
            return FIRST_RESTORE;
        }
        return write.startsWith("release") ? RELEASE : GRANT;
    }

    private static void assertSoundAfterAll(FakeSeats seats, String told) {
        MoveReport report = run(seats, LateWrites.within(LateWrites.LONGEST).sleepingBy(pause -> {}));
        seats.landAll();

        assertSound(seats, report, told);
        assertThat(report.outcome()).as(report.remark()).isIn(DONE, COMPENSATED);
    }

    static Stream<Arguments> lateWrites() {
        return Stream.of("release grace", "grant ada", "restore grace")
                .flatMap(write -> IntStream.rangeClosed(1, 8)
                        .boxed()
                        .flatMap(later -> Stream.of(1, 2).map(seats -> arguments(write, later, seats))));
    }

    @Test
    void leavesASeatAloneWhoseReleaseWasRefusedWhileOthersChangedTheGiver() {
        FakeSeats seats = new FakeSeats(1).faultAt(RELEASE, REJECTED);
        seats.before("release grace", () -> seats.giveAlso("grace", "TESTU"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(seats.has("grace")).isEqualTo("ATTUNU,DEV,TESTU");
        assertThat(seats.writes()).containsExactly("release grace");
    }

    @Test
    void doesNotGiveBackWhatSomebodyElseHasTaken() {
        FakeSeats seats = new FakeSeats(1).faultAt(RELEASE, REJECTED);
        seats.before("release grace", () -> seats.take("grace"));

        MoveReport report = run(seats);

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(report.remark()).startsWith("somebody else has taken DEV from grace: ");
        assertThat(seats.has("grace")).isEqualTo("ATTUNU");
        assertThat(seats.writes()).containsExactly("release grace");
    }

    @Test
    void leavesWithTheTakerWhatOthersGaveBeforeTheGrant() {
        FakeSeats seats = new FakeSeats(2);
        SwapPlan plan = LicenseSwap.using(seats).plan(SEAT, Person.of("grace"), Person.of("ada"));
        seats.give("ada");

        MoveReport report =
                LicenseSwap.using(seats).watching(Unslept.LATE_WRITES).recover(plan, false);

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(report.remark()).contains("others have changed that, and it stays");
        assertThat(seats.holders()).containsExactly("ada", "grace");
        assertThat(seats.writes()).isEmpty();
    }

    @Test
    void refusesToTakeTheSeatOfSomebodyAtWork() {
        FakeSeats seats = new FakeSeats(1).busy(SeatProvider.Busy.YES);

        MoveReport report = run(seats);

        assertThat(report.remark()).isEqualTo("grace is at work, so DEV is not taken; try again later");
        assertThat(seats.writes()).isEmpty();
    }

    @Test
    void takesNoSeatFromSomebodyWhomNobodyKnowsUnlessToldTo() {
        FakeSeats seats = new FakeSeats(1).busy(SeatProvider.Busy.NOT_KNOWN);

        MoveReport refused = run(seats);
        MoveReport done = LicenseSwap.using(seats).takingUnknown().move(SEAT, Person.of("grace"), Person.of("ada"));

        assertThat(refused.outcome()).isEqualTo(REFUSED);
        assertThat(refused.remark())
                .isEqualTo(
                        "nobody who was asked knows whether grace is at work, so DEV is not taken; ask where they work,"
                                + " or say that it may be");
        assertThat(done.outcome()).isEqualTo(DONE);
    }

    @Test
    void saysWhenNobodyWasAskedWhetherTheGiverIsAtWork() {
        MoveReport report = run(new FakeSeats(1).busy(SeatProvider.Busy.NOT_ASKED));

        assertThat(report.outcome()).isEqualTo(DONE);
        assertThat(report.steps().get(1).remark()).isEqualTo("whether grace is at work was not asked");
    }

    @Test
    void finishesWhatItBeganWhenTheThreadIsInterrupted() {
        FakeSeats seats = new FakeSeats(1).faultAt(GRANT, REJECTED);
        boolean[] atRestore = {true};
        seats.before("release grace", () -> Thread.currentThread().interrupt());
        seats.before(
                "restore grace", () -> atRestore[0] = Thread.currentThread().isInterrupted());

        MoveReport report = run(seats);
        boolean afterwards = Thread.interrupted();

        assertThat(report.outcome()).isEqualTo(COMPENSATED);
        assertThat(atRestore[0]).isFalse();
        assertThat(afterwards).isTrue();
    }

    /** What is cut off while the server is at it may be done after all, when everybody has read that it is not. */
    @Test
    void letsNoInterruptCutAWriteOff() {
        FakeSeats seats = new FakeSeats(1);
        Thread caller = Thread.currentThread();
        boolean[] atRelease = {true};
        seats.before("release grace", () -> {
            caller.interrupt();
            atRelease[0] = Thread.currentThread().isInterrupted();
        });

        MoveReport report = run(seats);
        boolean afterwards = Thread.interrupted();

        assertThat(report.outcome()).isEqualTo(DONE);
        assertThat(atRelease[0]).isFalse();
        assertThat(afterwards).isTrue();
    }

    @Test
    void logsAWriteWithWhatTheCallerLogsWith() {
        FakeSeats seats = new FakeSeats(1);
        List<String> seen = new ArrayList<>();
        seats.before("release grace", () -> {
            seen.add(MDC.get("order"));
            MDC.put("order", "another");
        });
        seats.before("grant ada", () -> seen.add(MDC.get("order")));

        try (MDC.MDCCloseable order = MDC.putCloseable("order", "17")) {
            assertThat(order).isNotNull();
            run(seats);
            seen.add(MDC.get("order"));
        }
        UnbrokenWork.run(() -> seen.add(String.valueOf(MDC.get("order"))));

        assertThat(seen).containsExactly("17", "17", "17", "null");
    }

    @Test
    void beginsNothingOnAnInterruptedThread() {
        FakeSeats seats = new FakeSeats(1);
        Thread.currentThread().interrupt();

        MoveReport report = run(seats);
        boolean afterwards = Thread.interrupted();

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(seats.writes()).isEmpty();
        assertThat(afterwards).isTrue();
    }

    @Test
    void recoversNoSoonerThanTheLastWriteIsExpected() {
        FakeSeats seats = new FakeSeats(1);
        SwapPlan plan = LicenseSwap.using(seats).plan(SEAT, Person.of("grace"), Person.of("ada"));
        List<Duration> waits = new ArrayList<>();
        LicenseSwap swap = LicenseSwap.using(seats)
                .watching(LateWrites.within(Duration.ofSeconds(20)).sleepingBy(wait -> {
                    waits.add(wait);
                    seats.take("grace");
                }));

        MoveReport unknown = swap.recover(plan, false);
        swap.recover(plan, false, Duration.ofSeconds(15));
        swap.recover(plan, false, Duration.ofSeconds(20));
        swap.recover(plan, false, Duration.ofHours(-1));

        assertThat(unknown.outcome()).isEqualTo(COMPENSATED);
        assertThat(seats.writes().get(0)).isEqualTo("restore grace");
        assertThat(waits).extracting(Duration::toSeconds).containsExactly(20L, 5L, 20L);
    }

    @Test
    void leavesASwapOpenWhenInterruptedBeforeItIsRecovered() {
        FakeSeats seats = new FakeSeats(1);
        SwapPlan plan = LicenseSwap.using(seats).plan(SEAT, Person.of("grace"), Person.of("ada"));
        seats.take("grace");
        Thread.currentThread().interrupt();

        MoveReport report = LicenseSwap.using(seats).recover(plan, false);
        boolean afterwards = Thread.interrupted();

        assertThat(report.outcome()).isEqualTo(OPEN);
        assertThat(report.remark()).isEqualTo("the thread was interrupted before it was read where DEV is");
        assertThat(seats.writes()).isEmpty();
        assertThat(afterwards).isTrue();
    }

    @Test
    void watchesForNoWriteThatWasAnswered() {
        List<Duration> waits = new ArrayList<>();
        FakeSeats seats = new FakeSeats(1).faultAt(RELEASE, REJECTED);

        MoveReport report = run(seats, LateWrites.within(Duration.ofSeconds(20)).sleepingBy(waits::add));

        assertThat(report.remark()).startsWith("grace still has DEV: ");
        assertThat(waits).isEmpty();
    }

    @Test
    void watchesForNothingThroughAClientThatIsClosed() {
        List<Duration> waits = new ArrayList<>();
        FakeSeats seats = new FakeSeats(1).faultAt(RELEASE, UNKNOWN_NOT_DONE);
        seats.before("release grace", () -> seats.faultOf("read grace", CLOSED).faultOf("read ada", CLOSED));

        MoveReport report = run(seats, LateWrites.within(Duration.ofSeconds(20)).sleepingBy(waits::add));

        assertThat(report.outcome()).isEqualTo(OPEN);
        assertThat(waits).isEmpty();
    }

    @Test
    void saysHowLongItWatched() {
        MoveReport report = run(new FakeSeats(1).faultAt(RELEASE, UNKNOWN_NOT_DONE));

        assertThat(report.remark()).startsWith("grace still has DEV after 1 s: ");
    }

    @Test
    void refusesATimeThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LateWrites.within(Duration.ofSeconds(-1)))
                .withMessage("Late writes are watched for no longer than PT-1S; give a time that is not negative");
    }

    @Test
    void planningChangesNothing() {
        FakeSeats seats = new FakeSeats(1);

        LicenseSwap.using(seats).plan(SEAT, Person.of("grace"), Person.of("ada"));

        assertThat(seats.calls()).containsExactly("read grace", "read ada");
    }

    /** What holds whatever went wrong. */
    private static void assertSound(FakeSeats seats, MoveReport report, String told) {
        boolean done = report.outcome() == DONE;
        String about = told + " -> " + report + " " + seats.calls();
        assertThat(seats.holders()).as(about).hasSizeLessThanOrEqualTo(1);
        assertThat(seats.count("release grace")).as(about).isEqualTo(1);
        assertThat(seats.count("grant ada")).as(about).isLessThanOrEqualTo(1);
        assertThat(seats.count("restore grace")).as(about).isLessThanOrEqualTo(3);
        assertThat(seats.count("restore ada")).as(about).isLessThanOrEqualTo(3);
        assertThat(report.remark()).as(about).doesNotContain("..").doesNotContain("null");
        if (report.outcome() == ATTENTION) {
            assertThat(report.remark()).as(about).contains("DEV", FakeSeats.PLACE, "should");
            assertThat(report.remark()).as(about).containsAnyOf("grace", "ada");
        } else if (report.outcome() == OPEN) {
            assertThat(report.remark()).as(about).contains("cannot be read");
        } else {
            assertThat(seats.has("grace")).as(about).isEqualTo(done ? "ATTUNU" : "ATTUNU,DEV");
            assertThat(seats.has("ada")).as(about).isEqualTo(done ? "ATTUNU,DEV" : "ATTUNU");
        }
        if (report.outcome() == REFUSED) {
            assertThat(seats.count("grant ada") + seats.count("restore grace"))
                    .as(about)
                    .isZero();
        }
    }
}
