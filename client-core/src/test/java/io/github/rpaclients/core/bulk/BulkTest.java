package io.github.rpaclients.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class BulkTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().collect(Collectors.toList());

    @Test
    void keepsEveryResultInTheOrderGiven() {
        BulkReport<Integer, String> report = Bulk.of(HUNDRED).atOnce(8).run(Object::toString);

        assertThat(report.isComplete()).isTrue();
        assertThat(report.done().keySet()).containsExactlyElementsOf(HUNDRED);
        assertThat(report.done()).containsEntry(42, "42");
        assertThat(report).hasToString("100 done, 0 failed, 0 not begun");
    }

    @Test
    void keepsEveryFailureAndGoesOn() {
        BulkReport<Integer, Integer> report = Bulk.of(HUNDRED).atOnce(4).runEach(BulkTest::refuseOdd);

        assertThat(report.isComplete()).isFalse();
        assertThat(report.done()).hasSize(50).containsKey(98);
        assertThat(report.failed()).hasSize(50);
        assertThat(report.failed().get(7)).hasMessage("7 is odd");
        assertThat(report.notBegun()).isEmpty();
    }

    @Test
    void beginsNoMoreAfterSoManyFailures() {
        BulkReport<Integer, Integer> report = Bulk.of(HUNDRED).stopAfter(3).runEach(BulkTest::refuseOdd);

        assertThat(report.done().keySet()).containsExactly(0, 2, 4);
        assertThat(report.failed().keySet()).containsExactly(1, 3, 5);
        assertThat(report.notBegun()).hasSize(94).startsWith(6);
    }

    private static void refuseOdd(int item) {
        if (item % 2 == 1) {
            throw new IllegalStateException(item + " is odd");
        }
    }

    @Test
    void makesAsManyCallsAtATimeAsItMay() {
        CountDownLatch three = new CountDownLatch(3);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        BulkReport<Integer, Integer> report = Bulk.of(HUNDRED).atOnce(3).runEach(item -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            three.countDown();
            await(three);
            running.decrementAndGet();
        });

        assertThat(report.isComplete()).isTrue();
        assertThat(most).hasValue(3);
    }

    @Test
    void endsWhatIsUnderWayWhereItIsInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread waiting = Thread.currentThread();

        BulkReport<Integer, Integer> report = Bulk.of(HUNDRED).atOnce(2).runEach(item -> {
            if (item > 5) {
                waiting.interrupt();
                await(never);
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.done()).hasSize(6);
        assertThat(report.failed()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(report.notBegun()).isNotEmpty().endsWith(99);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Test
    void showsHowFarItIs() {
        List<String> shown = new ArrayList<>();

        BulkReport<Integer, Integer> report = Bulk.of(List.of(1, 2, 3))
                .progress((ended, failed, all) -> shown.add(ended + " " + failed + " " + all))
                .runEach(BulkTest::refuseOdd);

        assertThat(shown).containsExactly("1 1 3", "2 1 3", "3 2 3");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void passesOnWhatIsNoFailureOfACall() {
        assertThatThrownBy(() -> Bulk.of(HUNDRED).atOnce(2).runEach(item -> {
                    throw new AssertionError("a mistake");
                }))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Bulk.of(HUNDRED)
                        .progress((ended, failed, all) -> {
                            throw new IllegalStateException("no bar");
                        })
                        .runEach(item -> {}))
                .hasMessage("no bar");
    }

    @Test
    void doesNothingForNothing() {
        assertThat(Bulk.of(List.<Integer>of()).run(Object::toString).isComplete())
                .isTrue();
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThatThrownBy(() -> Bulk.of(List.of(1, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Name each item once; of 3 only 2 are different");
        assertThatThrownBy(() -> Bulk.of(HUNDRED).atOnce(0)).hasMessage("At least one call at a time, please, not 0");
        assertThatThrownBy(() -> Bulk.of(HUNDRED).stopAfter(0))
                .hasMessage("Stop after at least one failure, please, not 0");
        assertThat(Bulk.of(List.of(1)).run(item -> null).failed().get(1)).hasMessage("The call gave null");
    }
}
