package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand calls, disturbed by the server, by limits, interrupts, cancellations, interceptors and the closing of
 * clients, against a server that keeps the truth. {@code -Ddisturbed.calls=2000000} makes more of them, {@code
 * -Ddisturbed.seed=…} others.
 */
class DisturbedCallsTest {
    private static final int GOAL = Integer.getInteger("disturbed.calls", 100_000);
    private static final long SEED = Long.getLong("disturbed.seed", 20_261_128);
    /** Most of what a call takes is waiting. */
    private static final int LANES = 16;

    private static final int SHOWN = 10;

    private final IntFunction<DisturbedCall> calls = id -> new DisturbedCall(SEED, id);
    private final int most = GOAL * 2;
    private final Truth truth = new Truth(most);
    private final Claims claims = new Claims(most);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger disturbed = new AtomicInteger();
    private final AtomicInteger overHttp2 = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private int duplicates;

    @Test
    void saysOfEveryCallWhatBecameOfItAndWritesNothingTwice() throws Exception {
        long start = System.nanoTime();
        makeCalls();
        int made = Math.min(next.get(), most);
        for (int id = 0; id < made; id++) {
            DisturbedCall call = calls.apply(id);
            claims.lie(call, truth).ifPresent(lie -> wrong.add(lie + ": " + call));
            duplicates += claims.isDuplicate(call, truth) ? 1 : 0;
        }

        System.out.println(summary(made, Duration.ofNanos(System.nanoTime() - start)));
        assertThat(wrong.stream().limit(SHOWN))
                .as("%s of %s are wrong, -Ddisturbed.seed=%s", wrong.size(), made, SEED)
                .isEmpty();
        assertThat(duplicates).as("-Ddisturbed.seed=%s", SEED).isZero();
        assertThat(disturbed).hasValueGreaterThanOrEqualTo(GOAL);
        assertThat(overHttp2).hasValueGreaterThanOrEqualTo(GOAL / 10);
    }

    private void makeCalls() throws IOException, InterruptedException {
        ScheduledThreadPoolExecutor timer = timer();
        try (DisturbingServer server = new DisturbingServer(calls, truth)) {
            CountDownLatch running = new CountDownLatch(LANES);
            List<DisturbedLane> lanes = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                lanes.add(new DisturbedLane(server, timer, wrong::add));
            }
            lanes.forEach(lane -> daemon(() -> makeCalls(lane, running)).start());
            while (!running.await(1, TimeUnit.SECONDS)) {
                lanes.forEach(DisturbedCallsTest::watch);
            }
        } finally {
            timer.shutdownNow();
        }
    }

    private void makeCalls(DisturbedLane lane, CountDownLatch running) {
        try (lane) {
            for (int id = next.getAndIncrement(); id < most && disturbed.get() < GOAL; id = next.getAndIncrement()) {
                RunningCall call = lane.make(calls.apply(id));
                claims.note(call);
                if (call.isDisturbed()) {
                    disturbed.incrementAndGet();
                    overHttp2.addAndGet(call.plan.http2 ? 1 : 0);
                }
            }
        } catch (RuntimeException | Error e) {
            wrong.add("a lane ended with " + e + " at " + Arrays.toString(e.getStackTrace()));
        } finally {
            running.countDown();
        }
    }

    /** A call that does not end would say nothing by itself. */
    private static void watch(DisturbedLane lane) {
        RunningCall call = lane.running();
        if (call != null && call.isTooLong()) {
            throw new AssertionError("Does not end, -Ddisturbed.seed=" + SEED + ": " + call + call.where());
        }
    }

    private String summary(int made, Duration time) {
        List<DisturbedCall> all = IntStream.range(0, made).mapToObj(calls).collect(Collectors.toList());
        return String.format(
                "%s calls, %s disturbed, %s of these over HTTP/2: %s wrong, %s duplicates, %s s. They ended as %s. On this"
                        + " side %s %s %s %s. On the server's %s.",
                made,
                disturbed,
                overHttp2,
                wrong.size(),
                duplicates,
                time.toSeconds(),
                counts(all, claims::of),
                counts(all, call -> call.limit),
                counts(all, call -> call.event),
                counts(all, call -> call.interceptor),
                counts(all, call -> call.pause),
                truth.faults());
    }

    private static <K> Map<K, Long> counts(List<DisturbedCall> all, Function<DisturbedCall, K> kind) {
        return all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, DisturbedCallsTest::daemon);
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "disturbed calls");
        thread.setDaemon(true);
        return thread;
    }
}
