package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
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
    private static final int LANES = Integer.getInteger("lanes", 16);

    private static final int SHOWN = 10;

    private final IntFunction<DisturbedCall> calls = id -> new DisturbedCall(SEED, id);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger disturbed = new AtomicInteger();
    private final AtomicInteger overHttp2 = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final int most = GOAL * 2;

    @Test
    void saysOfEveryCallWhatBecameOfItAndWritesNothingTwice() throws Exception {
        long start = System.nanoTime();
        Truth truth = new Truth(most);
        Claims claims = new Claims(most);
        ScheduledThreadPoolExecutor timer = timer();
        try (DisturbingServer server = new DisturbingServer(calls, truth)) {
            CountDownLatch running = new CountDownLatch(LANES);
            List<DisturbedLane> lanes = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                lanes.add(new DisturbedLane(server, timer, claims, wrong));
            }
            lanes.forEach(lane -> start(() -> makeCalls(lane), running));
            while (!running.await(1, TimeUnit.SECONDS)) {
                lanes.forEach(DisturbedCallsTest::watch);
            }
        } finally {
            timer.shutdownNow();
        }

        int duplicates = 0;
        for (int id = 0; id < Math.min(next.get(), most); id++) {
            DisturbedCall call = calls.apply(id);
            claims.lie(call, truth).ifPresent(lie -> wrong.add(lie + ": " + call));
            duplicates += claims.isDuplicate(call, truth) ? 1 : 0;
        }
        System.out.println(summary(truth, duplicates, System.nanoTime() - start));
        assertThat(wrong.stream().limit(SHOWN))
                .as("%s of %s, seed %s", wrong.size(), next, SEED)
                .isEmpty();
        assertThat(duplicates).as("seed %s", SEED).isZero();
        assertThat(disturbed).hasValueGreaterThanOrEqualTo(GOAL);
        assertThat(overHttp2).hasValueGreaterThanOrEqualTo(GOAL / 10);
    }

    private void makeCalls(DisturbedLane lane) {
        try (lane) {
            for (int id = next.getAndIncrement(); id < most && disturbed.get() < GOAL; id = next.getAndIncrement()) {
                DisturbedCall call = calls.apply(id);
                if (lane.make(call)) {
                    disturbed.incrementAndGet();
                    overHttp2.addAndGet(call.http2 ? 1 : 0);
                }
            }
        }
    }

    private void start(Runnable work, CountDownLatch running) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error e) {
                        wrong.add("a lane ended with " + e + " at " + e.getStackTrace()[0]);
                    } finally {
                        running.countDown();
                    }
                },
                "disturbed lane");
        thread.setDaemon(true);
        thread.start();
    }

    /** A call that does not end would say nothing by itself. */
    private static void watch(DisturbedLane lane) {
        RunningCall call = lane.running();
        if (call != null && call.isTooLong()) {
            Thread thread = call.thread();
            throw new AssertionError("Does not end, seed " + SEED + ": " + call + " at "
                    + (thread == null ? "" : Arrays.toString(thread.getStackTrace())));
        }
    }

    private String summary(Truth truth, int duplicates, long nanos) {
        String faults = Arrays.stream(Fault.values())
                .map(fault -> fault + " " + truth.met(fault.ordinal()))
                .collect(Collectors.joining(", "));
        return "Disturbed calls: " + disturbed + " of " + next + ", " + overHttp2 + " over HTTP/2, " + wrong.size()
                + " wrong, " + duplicates + " duplicates, " + nanos / 1_000_000_000 + " s; " + faults;
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "disturbing timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
