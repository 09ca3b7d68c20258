package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Many threads that read one user after the other through one client. */
final class ManyCallers {
    /** So many calls a caller has made on average before they count, or has had so long for. */
    private static final int WARM_CALLS = 40;

    private static final Duration WARM_LIMIT = Duration.ofSeconds(30);

    private final Peer peer;
    private final int users;
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile boolean stopped;

    private ManyCallers(Peer peer, int users) {
        this.peer = peer;
        this.users = users;
    }

    /**
     * Lets them warm up for as long as is measured afterwards, and until their connections are open.
     *
     * @return {@code wall} in ns, {@code calls} and {@code failures} in that time, and {@code threads}: the most that the
     *     process had, of the operating system where that can be read and else of Java, virtual ones not counted
     */
    static String run(Peer peer, int callers, int millis, int users, boolean virtual)
            throws InterruptedException, ReflectiveOperationException {
        ManyCallers many = new ManyCallers(peer, users);
        ExecutorService threads = virtual ? virtualThreads() : Executors.newFixedThreadPool(callers);
        for (int i = 0; i < callers; i++) {
            int first = i;
            threads.execute(() -> many.call(first));
        }
        int most = watch(millis);
        long latest = System.nanoTime() + WARM_LIMIT.toNanos();
        while (many.calls.get() < WARM_CALLS * (long) callers && System.nanoTime() < latest) {
            most = Math.max(most, watch(100));
        }
        long start = System.nanoTime();
        long before = many.calls.get();
        long failedBefore = many.failures.get();
        most = Math.max(most, watch(millis));
        long wall = System.nanoTime() - start;
        long calls = many.calls.get() - before;
        long failures = many.failures.get() - failedBefore;
        many.stopped = true;
        threads.shutdown();
        PeerCommand.check(threads.awaitTermination(60, TimeUnit.SECONDS), "Some callers did not come back");
        return "wall=" + wall + " calls=" + calls + " failures=" + failures + " threads=" + most;
    }

    private void call(int first) {
        for (long i = first; !stopped; i++) {
            long id = i * 7_919 % users + 1;
            try {
                PeerCommand.check(peer.get(id) == id, "Another user than " + id + " came");
                calls.incrementAndGet();
            } catch (IOException | RuntimeException e) {
                if (failures.incrementAndGet() == 1) {
                    System.out.println("the first failure: " + e);
                }
            }
        }
    }

    /** Classes are Java 11, virtual threads came with 21. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private static int watch(int millis) throws InterruptedException {
        int most = 0;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            most = Math.max(most, threads());
            Thread.sleep(50);
        }
        return most;
    }

    private static int threads() {
        try {
            return Integer.parseInt(ProcStatus.of(ProcessHandle.current().pid(), "Threads"));
        } catch (IOException | NumberFormatException e) {
            return ManagementFactory.getThreadMXBean().getThreadCount();
        }
    }
}
