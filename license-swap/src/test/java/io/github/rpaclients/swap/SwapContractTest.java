package io.github.rpaclients.swap;

import static io.github.rpaclients.swap.SwapOutcome.ATTENTION;
import static io.github.rpaclients.swap.SwapOutcome.COMPENSATED;
import static io.github.rpaclients.swap.SwapOutcome.DONE;
import static io.github.rpaclients.swap.SwapOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.ReceivedRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of a swap, against every simulated system. */
class SwapContractTest {
    private static final int RELEASE = 1;
    private static final int GRANT = 2;
    private static final int RESTORE = 3;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void movesTheOnlySeat(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).as(report.remark()).isEqualTo(DONE);
            assertThat(company.holders()).containsExactly(company.taker());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void reportsEveryStepAndWhatBothHadBeforeAndAfter(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(vendor.seat());

            assertThat(report.steps())
                    .extracting(Step::name)
                    .containsExactly(
                            Step.Name.PLAN, Step.Name.CHECK, Step.Name.RELEASE, Step.Name.GRANT, Step.Name.VERIFY);
            assertThat(report.steps()).allMatch(Step::succeeded);
            assertThat(report.plan().orElseThrow().from().orElseThrow().holds()).isTrue();
            assertThat(report.plan().orElseThrow().to().orElseThrow().holds()).isFalse();
            assertThat(report.fromAfter().orElseThrow().holds()).isFalse();
            assertThat(report.toAfter().orElseThrow().holds()).isTrue();
            assertThat(report.remark()).startsWith(company.taker() + " has " + vendor.seat());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void writesTwiceAndToNobodyElse(Vendor vendor) {
        try (Company company = vendor.start()) {
            String others = company.others(company.giver(), company.taker());

            company.swap(vendor.seat());

            assertThat(company.writes())
                    .hasSize(2)
                    .extracting(ReceivedRequest::status)
                    .containsOnly(200);
            assertThat(company.others(company.giver(), company.taker())).isEqualTo(others);
        }
    }

    static Stream<Arguments> writesOfASwap() {
        return Stream.of(Vendor.USER_LICENSES, Vendor.ATTENDED_ROBOTS, Vendor.DEVICE_LICENSES)
                .flatMap(vendor -> Stream.of(RELEASE, GRANT).map(write -> arguments(vendor, write)));
    }

    /** The client gives up while the server is still at it. */
    @ParameterizedTest(name = "{0} write {1}")
    @MethodSource("writesOfASwap")
    void movesTheSeatThoughAWriteIsCarriedOutLate(Vendor vendor, int write) {
        try (Company company = vendor.start()) {
            CountDownLatch goesOn = new CountDownLatch(1);
            company.write(write).after(() -> await(goesOn));
            List<String> before = write == RELEASE ? List.of(company.giver()) : List.of();
            LateWrites late = LateWrites.within(LateWrites.LONGEST).sleepingBy(pause -> {
                goesOn.countDown();
                while (company.holders().equals(before)) {
                    LockSupport.parkNanos(1_000_000);
                }
            });

            MoveReport report = company.swap()
                    .watching(late)
                    .move(vendor.seat(), Person.of(company.giver()), Person.of(company.taker()));

            assertThat(goesOn.getCount()).as("looked before it was carried out").isZero();
            assertThat(report.outcome()).as(report.remark()).isEqualTo(DONE);
            assertThat(company.holders()).containsExactly(company.taker());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void movesTheSeatThereAndBackByteForByte(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.swap(vendor.seat());
            String once = company.state();
            company.swap(vendor.seat(), company.taker(), company.giver());

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).isEqualTo(DONE);
            assertThat(company.state()).isEqualTo(once);
        }
    }

    /** Where it strikes, what strikes, how the swap must end, and how many writes that takes. */
    private enum Strike {
        RELEASE_403(RELEASE, place -> place.refuse(403), REFUSED, 1),
        RELEASE_500_BEFORE(RELEASE, place -> place.refuse(500), REFUSED, 1),
        RELEASE_500_AFTER(RELEASE, place -> place.failAfterwards(500), DONE, 2),
        RELEASE_504_AFTER(RELEASE, place -> place.failAfterwards(504), DONE, 2),
        RELEASE_ANSWER_LOST(RELEASE, Fault::dropAnswer, DONE, 2),
        RELEASE_HTML(RELEASE, Fault::html200, REFUSED, 1),
        RELEASE_429(RELEASE, place -> place.refuse(429), DONE, 3),
        GRANT_400(GRANT, place -> place.refuse(400), COMPENSATED, 3),
        GRANT_403(GRANT, place -> place.refuse(403), COMPENSATED, 3),
        GRANT_408_AFTER(GRANT, place -> place.failAfterwards(408), DONE, 2),
        GRANT_500_BEFORE(GRANT, place -> place.refuse(500), COMPENSATED, 3),
        GRANT_502_BEFORE(GRANT, place -> place.refuse(502), COMPENSATED, 3),
        GRANT_500_AFTER(GRANT, place -> place.failAfterwards(500), DONE, 2),
        GRANT_ANSWER_LOST(GRANT, Fault::dropAnswer, DONE, 2),
        GRANT_HTML(GRANT, Fault::html200, COMPENSATED, 3),
        GRANT_503_OF_A_GATEWAY(GRANT, place -> place.refuse(503), COMPENSATED, 3),
        GRANT_503_LATER(GRANT, place -> place.retryAfter(Duration.ofSeconds(1)).refuse(503), DONE, 3);

        private final int write;
        private final Consumer<Fault> fault;
        private final SwapOutcome outcome;
        private final int writes;

        Strike(int write, Consumer<Fault> fault, SwapOutcome outcome, int writes) {
            this.write = write;
            this.fault = fault;
            this.outcome = outcome;
            this.writes = writes;
        }
    }

    static Stream<Arguments> strikes() {
        return Arrays.stream(Vendor.values())
                .flatMap(vendor -> Arrays.stream(Strike.values()).map(strike -> arguments(vendor, strike)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("strikes")
    void endsAsItMust(Vendor vendor, Strike strike) {
        try (Company company = vendor.start()) {
            strike.fault.accept(company.write(strike.write));

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).as(report.remark()).isEqualTo(strike.outcome);
            assertThat(company.writes()).hasSize(strike.writes);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("strikes")
    void losesAndDoublesNoSeat(Vendor vendor, Strike strike) {
        try (Company company = vendor.start()) {
            strike.fault.accept(company.write(strike.write));

            MoveReport report = company.swap(vendor.seat());

            assertThat(company.holders()).containsExactly(report.outcome() == DONE ? company.taker() : company.giver());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("strikes")
    void leavesEverythingAsItWasUnlessItSucceeds(Vendor vendor, Strike strike) {
        try (Company company = vendor.start();
                Company smooth = vendor.start()) {
            String before = company.state();
            String giver = company.stateOf(company.giver());
            smooth.swap(vendor.seat());
            String others = company.others(company.giver(), company.taker());
            strike.fault.accept(company.write(strike.write));

            MoveReport report = company.swap(vendor.seat());

            boolean done = report.outcome() == DONE;
            assertThat(company.stateOf(company.giver())).isEqualTo(done ? smooth.stateOf(company.giver()) : giver);
            assertThat(company.others(company.giver(), company.taker())).isEqualTo(others);
            assertThat(done || company.state().equals(before)).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("strikes")
    void saysInReadableWordsWhatHappened(Vendor vendor, Strike strike) {
        try (Company company = vendor.start()) {
            strike.fault.accept(company.write(strike.write));

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.steps())
                    .allSatisfy(step -> assertThat(step.remark())
                            .doesNotContain("..", "null", "Optional", ",,", " ,", "  ")
                            .isNotBlank());
            assertThat(report.steps()).last().matches(step -> step.succeeded() == (strike.outcome != REFUSED));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void givesTheSeatBackWhenTheTakerIsDeletedBetweenCheckAndGrant(Vendor vendor) {
        try (Company company = vendor.start()) {
            String before = company.stateOf(company.giver());
            String others = company.others(company.giver(), company.taker());
            company.write(GRANT).after(() -> company.delete(company.taker()));

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).as(report.remark()).isEqualTo(COMPENSATED);
            assertThat(company.stateOf(company.giver())).isEqualTo(before);
            assertThat(company.others(company.giver(), company.taker())).isEqualTo(others);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void asksForAPersonWhenARivalTakesTheFreedSeatForGood(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.write(GRANT).after(() -> company.give("linus" + at(company)));

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).as(report.remark()).isEqualTo(ATTENTION);
            assertThat(report.remark())
                    .contains(
                            company.giver(),
                            vendor.seat().word(),
                            company.seats().repairPlace().orElseThrow());
            assertThat(company.holders()).containsExactly("linus" + at(company));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void givesTheSeatBackWhenTheRivalLetsItGo(Vendor vendor) {
        try (Company company = vendor.start()) {
            String giver = company.stateOf(company.giver());
            String taker = company.stateOf(company.taker());
            company.write(GRANT).after(() -> company.give("linus" + at(company)));
            company.faults().next("PUT", "").after(() -> company.take("linus" + at(company)));

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).as(report.remark()).isEqualTo(COMPENSATED);
            assertThat(company.stateOf(company.giver())).isEqualTo(giver);
            assertThat(company.stateOf(company.taker())).isEqualTo(taker);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void readsWhatBecameOfARestoreWhoseAnswerIsLost(Vendor vendor) {
        try (Company company = vendor.start()) {
            String before = company.state();
            company.write(GRANT).refuse(403);
            company.faults().next("PUT", "").dropAnswer();

            MoveReport report = company.swap(vendor.seat());

            assertThat(report.outcome()).as(report.remark()).isEqualTo(COMPENSATED);
            assertThat(company.writes()).hasSize(RESTORE);
            assertThat(company.state()).isEqualTo(before);
        }
    }

    private static String at(Company company) {
        return company.giver().contains("@") ? "@acme.example" : "";
    }
}
