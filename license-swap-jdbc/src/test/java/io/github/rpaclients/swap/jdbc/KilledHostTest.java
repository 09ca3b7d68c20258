package io.github.rpaclients.swap.jdbc;

import static io.github.rpaclients.swap.jdbc.Sample.POOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.testkit.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other processes that work on the pool of a simulated system in this one, and are killed or stopped while they do. */
class KilledHostTest {
    private static final int KILLS = Integer.getInteger("jdbc.kills", 10);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void losesAndDoublesNoSeatWhereverAHostIsKilled(TestReporter reporter) throws Exception {
        int requests = requests();
        List<Callable<Boolean>> kills = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            // evenly over all requests; every other one is not carried out any more
            int request = 1 + kill * (requests - 1) / Math.max(1, KILLS - 1);
            boolean carriedOut = kill % 2 == 0;
            kills.add(() -> killAt(request, carriedOut));
        }

        long begun = TwoThreads.run(kills).stream().filter(wasBegun -> wasBegun).count();

        reporter.publishEntry("hosts killed", String.valueOf(kills.size()));
        reporter.publishEntry("of which with a run under way", String.valueOf(begun));
        assertThat(begun).isGreaterThan(KILLS / 2);
    }

    @Test
    void letsOneOfTwoHostsWorkAndTellsTheOtherWhoDoes() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Home home = DatabaseHome.shared(Kept.inTheFirstPlace(), folder);
                Company company = new Company()) {
            company.uipath().faults().next("PUT", "").after(() -> {
                working.countDown();
                await(goOn);
            });
            try (ChildProcess first = SwapProgram.start(home, company)) {
                await(working);
                List<String> refused;
                try (ChildProcess second = SwapProgram.start(home, company)) {
                    refused = second.rest();
                } finally {
                    goOn.countDown();
                }

                assertThat(refused)
                        .singleElement()
                        .asString()
                        .contains("The pool developers is in use by process " + first.pid() + " of ")
                        .contains(" on " + RunningProcess.current().host() + " since ")
                        .contains("(apply)");
                assertThat(first.rest()).singleElement().asString().endsWith(": 2 DONE");
            }
            company.checkNothingLostOrDoubled(company.swap(home.host(POOL)).history());
        }
    }

    /** @param write 1 for the release of the first move, 2 for its grant */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void sendsNothingMoreWhenStoppedUntilAnotherHostTookOver(int write) throws Exception {
        assumeThat(Files.exists(Path.of("/bin/kill")) || Files.exists(Path.of("/usr/bin/kill")))
                .as(skipped("there is no kill to stop a process with"))
                .isTrue();
        try (DatabaseHome home = DatabaseHome.shared(Kept.inTheFirstPlace(), folder);
                Company company = new Company()) {
            CompletableFuture<ChildProcess> victim = new CompletableFuture<>();
            CompletableFuture<Set<String>> holdersThen = new CompletableFuture<>();
            if (write > 1) {
                company.uipath().faults().next("PUT", "").times(write - 1).after(() -> {});
            }
            company.uipath().faults().next("PUT", "").after(() -> {
                victim.join().signal("STOP");
                holdersThen.complete(company.holders());
            });
            try (ChildProcess child = SwapProgram.start(home, company)) {
                victim.complete(child);
                company.awaitOthersThan(holdersThen.get());
                PoolSwap next = company.swap(home.host(POOL));
                assertThatExceptionOfType(PoolLockedException.class)
                        .isThrownBy(next::resume)
                        .withMessageContaining("process " + child.pid());

                home.expire(POOL);
                assertThat(next.resume()).isPresent();
                company.checkNothingLostOrDoubled(next.history());
                int writes = company.writes().size();
                child.signal("CONT");

                assertThat(child.rest()).singleElement().asString().contains("has gone to somebody else meanwhile");
                assertThat(company.writes()).hasSize(writes);
                company.checkNothingLostOrDoubled(next.history());
            }
            company.checkNothingStuck(home.host(POOL));
        }
    }

    /** Returns whether the host had begun a run. */
    private boolean killAt(int request, boolean carriedOut) throws Exception {
        try (DatabaseHome home = DatabaseHome.shared(Kept.inTheFirstPlace(), folder);
                Company company = new Company();
                PoolStore store = home.host(POOL)) {
            int before = company.uipath().requests().all().size();
            CompletableFuture<ChildProcess> victim = new CompletableFuture<>();
            if (request > 1) {
                company.uipath().faults().next("", "").times(request - 1).after(() -> {});
            }
            Fault last = company.uipath()
                    .faults()
                    .next("", "")
                    .after(() -> victim.join().strike());
            if (!carriedOut) {
                last.disconnectAfterRequest();
            }
            try (ChildProcess child = SwapProgram.start(home, company)) {
                victim.complete(child);
                assertThat(child.rest()).as("killed before it ended").isEmpty();
            }
            // what it has sent is carried out yet, and not after what another host does
            Instant end = Instant.now().plus(LONGEST_ANSWER);
            while (company.uipath().requests().all().size() < before + request) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(1_000_000);
            }
            company.uipath().faults().clear();
            PoolSwap next = company.swap(store);
            assertThatExceptionOfType(PoolLockedException.class).isThrownBy(next::resume);

            home.expire(POOL);
            boolean begun = next.resume().isPresent();

            company.checkNothingLostOrDoubled(next.history());
            assertThat(home.journal(POOL).verify().isPresent()).isEqualTo(begun);
            company.checkNothingStuck(home.host(POOL));
            return begun;
        }
    }

    /** How many requests a host sends that is left alone. */
    private int requests() throws Exception {
        try (Home home = DatabaseHome.shared(Kept.inTheFirstPlace(), folder);
                Company company = new Company();
                ChildProcess child = SwapProgram.start(home, company)) {
            assertThat(child.rest()).singleElement().asString().endsWith(": 2 DONE");
            return company.uipath().requests().all().size();
        }
    }

    private static String skipped(String reason) {
        return "Skipped: " + reason;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
