package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.ChildProcess;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.FilePoolLock;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.testkit.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other processes that work on the pool of a system in this one, and are killed while they do. After every third kill an
 * administrator changes something else of the people who were about to move, before anybody looks after the run.
 */
class KilledProcessTest {
    private static final List<Vendor> VENDORS =
            List.of(Vendor.USER_LICENSES, Vendor.GROUP_MEMBERSHIPS, Vendor.ATTENDED_ROBOTS, Vendor.DEVICE_LICENSES);

    /** Of each vendor; {@code -Dkills=100} for a long run. */
    private static final int KILLS_OF_A_VENDOR = Math.max(13, Integer.getInteger("kills", 13));

    /** How long a simulator may take for what a dead process has sent. */
    private static final Duration LONGEST_WRITE = Duration.ofMillis(500);

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void losesAndDoublesNoSeatWhereverAProcessIsKilled(TestReporter reporter) throws Exception {
        List<Callable<Boolean>> kills = new ArrayList<>();
        for (Vendor vendor : VENDORS) {
            int requests = requests(vendor);
            for (int kill = 0; kill < KILLS_OF_A_VENDOR; kill++) {
                // evenly over all requests; every other one is not carried out any more
                int request = 1 + kill * (requests - 1) / (KILLS_OF_A_VENDOR - 1);
                boolean carriedOut = kill % 2 == 0;
                boolean meddled = kill % 3 == 0;
                kills.add(() -> killAt(vendor, request, carriedOut, meddled));
            }
        }

        int begun = 0;
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> kill : two.invokeAll(kills)) {
                begun += kill.get() ? 1 : 0;
            }
        } finally {
            two.shutdownNow();
        }

        reporter.publishEntry("processes killed", String.valueOf(kills.size()));
        reporter.publishEntry("of which with a run under way", String.valueOf(begun));
        assertThat(kills).hasSizeGreaterThanOrEqualTo(50);
        assertThat(begun).isGreaterThan(kills.size() / 2);
    }

    @Test
    void letsOneOfTwoProcessesWorkAndTellsTheOtherWhoDoes() throws Exception {
        Vendor vendor = Vendor.DEVICE_LICENSES;
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Company company = vendor.start()) {
            TwoMoves moves = new TwoMoves(company);
            company.faults().next("PUT", "").after(() -> {
                working.countDown();
                await(goOn);
            });
            try (ChildProcess first = start(vendor, company, folder)) {
                await(working);
                List<String> refused;
                try (ChildProcess second = start(vendor, company, folder)) {
                    refused = second.rest();
                } finally {
                    goOn.countDown();
                }
                List<String> done = first.rest();

                assertThat(refused)
                        .singleElement()
                        .asString()
                        .contains("The pool developers is in use by process " + first.pid() + " of ")
                        .contains(" on " + RunningProcess.current().host() + " since ")
                        .contains("(apply)");
                assertThat(done).singleElement().asString().endsWith(": 2 DONE");
            }
            try (FileJournal journal = FileJournal.in(folder, TwoMoves.POOL)) {
                moves.check(swap(vendor, company, journal, folder).history());
            }
        }
    }

    /** Returns whether the process had begun a run. */
    private boolean killAt(Vendor vendor, int request, boolean carriedOut, boolean meddled)
            throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, vendor.name());
        try (Company company = vendor.start();
                FileJournal journal = FileJournal.in(own, TwoMoves.POOL)) {
            TwoMoves moves = new TwoMoves(company);
            CompletableFuture<ChildProcess> victim = new CompletableFuture<>();
            if (request > 1) {
                company.faults().next("", "").times(request - 1).after(() -> {});
            }
            Fault last = company.faults().next("", "").after(() -> victim.join().strike());
            if (!carriedOut) {
                last.disconnectAfterRequest();
            }
            long pid;
            try (ChildProcess child = start(vendor, company, own)) {
                pid = child.pid();
                victim.complete(child);
                assertThat(child.rest()).as("killed before it ended").isEmpty();
            }
            if (meddled) {
                awaitAnswered(company, request);
            }
            company.faults().clear();
            company.requests().clear();
            if (meddled) {
                moves.meddle();
            }

            try (PoolLock.Held held = FilePoolLock.in(own, TwoMoves.POOL)
                    .tryAcquire(LockOwner.of(RunningProcess.current(), Instant.now(), "look"))
                    .heldOrThrow(TwoMoves.POOL)) {
                assertThat(held.isLost()).as("taken over from process " + pid).isFalse();
            }
            PoolSwap next = swap(vendor, company, journal, own).watching(LateWrites.within(LONGEST_WRITE));
            boolean begun = next.resume().isPresent();
            moves.check(next.history());
            assertThat(next.apply().allDone()).as("nothing is stuck").isTrue();
            assertThat(company.holders())
                    .hasSize(2)
                    .doesNotContain(company.giver())
                    .contains(company.taker());
            return begun;
        }
    }

    /**
     * What a process sent before it died is carried out yet, maybe after what comes next; where that writes a whole entity,
     * what an administrator has just changed in it would be lost, with a vendor that knows no versions.
     */
    private static void awaitAnswered(Company company, int requests) {
        Instant end = Instant.now().plus(LONGEST_ANSWER);
        while (company.requests().all().size() < requests) {
            assertThat(Instant.now()).as("the last request of the dead process").isBefore(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** How many requests a process sends that is left alone. */
    private int requests(Vendor vendor) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, vendor.name());
        try (Company company = vendor.start();
                ChildProcess child = start(vendor, prepared(company), own)) {
            assertThat(child.rest()).singleElement().asString().endsWith(": 2 DONE");
            return company.requests().all().size();
        }
    }

    private static Company prepared(Company company) {
        assertThat(new TwoMoves(company)).isNotNull();
        return company;
    }

    private static ChildProcess start(Vendor vendor, Company company, Path folder) throws IOException {
        return ChildProcess.start(SwapProgram.class, SwapProgram.arguments(vendor, company, folder));
    }

    private static PoolSwap swap(Vendor vendor, Company company, FileJournal journal, Path folder) {
        return TwoMoves.swap(vendor, company.seats(), journal, FilePoolLock.in(folder, TwoMoves.POOL));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
