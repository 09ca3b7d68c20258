package io.github.rpaclients.swap.jdbc;

import static io.github.rpaclients.swap.jdbc.Sample.POOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.PoolLock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcPoolLockTest {
    private static final String DATABASES = "io.github.rpaclients.swap.jdbc.Kept#databases";

    private final ManualTimes times = new ManualTimes();

    @ParameterizedTest
    @MethodSource(DATABASES)
    void goesToAnotherHostWhenTheLeaseHasPassed(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            PoolLock.Held dead = take(home);
            assertThat(home.host(POOL).lock().tryAcquire(Sample.owner("next")).held())
                    .isEmpty();

            home.expire(POOL);

            assertThat(home.host(POOL).lock().holder()).isEmpty();
            PoolLock.Held next =
                    home.host(POOL).lock().tryAcquire(Sample.owner("next")).heldOrThrow("The pool");
            assertThat(next.token()).isGreaterThan(dead.token());
            assertThat(home.host(POOL).lock().holder()).contains(Sample.owner("next"));
            assertThat(next.isLost()).isFalse();
            next.close();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void passesByTheClockOfTheDatabaseWhenNobodySaysAnything(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            Lease brief = Lease.of(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(100));
            PoolLock.Held silent = new JdbcPoolLock(home.database(), POOL, brief, times.times(), times.beats())
                    .tryAcquire(Sample.owner("silent"))
                    .heldOrThrow("The pool");
            LockAttempt next = home.host(POOL).lock().tryAcquire(Sample.owner("next"));
            while (next.held().isEmpty()) {
                next = home.host(POOL).lock().tryAcquire(Sample.owner("next"));
            }

            assertThat(next.heldOrThrow("The pool").token()).isEqualTo(silent.token() + 1);
            next.heldOrThrow("The pool").close();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void isRenewedByAThreadOfItsOwn(Kept kept) throws Exception {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            CountDownLatch beats = new CountDownLatch(3);
            Beats counted = (first, beat) -> Beats.inAThread("test").start(first, () -> {
                Duration pause = beat.get();
                beats.countDown();
                return pause;
            });
            Lease brief = Lease.of(Duration.ofSeconds(45), Duration.ofMillis(20), Duration.ofSeconds(20));
            PoolLock.Held held = new JdbcPoolLock(home.database(), POOL, brief, Times.ofThisMachine(), counted)
                    .tryAcquire(Sample.owner("test"))
                    .heldOrThrow("The pool");
            home.expire(POOL);

            beats.await();

            assertThat(home.host(POOL).lock().holder()).isPresent();
            assertThat(held.isLost()).isFalse();
            held.close();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void isLostBeforeAnybodyElseCanHaveItByWhicheverClockSaysSo(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            PoolLock.Held byTicker = take(home);
            times.passOnTheTicker(Duration.ofSeconds(25).minusNanos(1));
            assertThat(byTicker.isLost()).isFalse();
            times.passOnTheTicker(Duration.ofNanos(1));
            assertThat(byTicker.isLost()).isTrue();
            times.passOnTheTicker(Duration.ofSeconds(-25));
            assertThat(byTicker.isLost()).as("stays so").isTrue();
            home.expire(POOL);

            PoolLock.Held byWall = take(home);
            times.passOnTheWall(Duration.ofSeconds(25).minusNanos(1));
            assertThat(byWall.isLost()).isFalse();
            times.passOnTheWall(Duration.ofNanos(1));
            assertThat(byWall.isLost()).isTrue();
            assertThat(times.beating()).as("nobody keeps it alive").isZero();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void staysAsLongAsHeartbeatsGetThrough(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            PoolLock.Held held = take(home);
            for (int beat = 0; beat < 10; beat++) {
                times.pass(Duration.ofSeconds(10));

                assertThat(times.beat()).containsExactly(Duration.ofSeconds(10));
            }

            assertThat(held.isLost()).isFalse();
            assertThat(home.host(POOL).lock().holder()).isPresent();
            held.close();
            assertThat(times.beating()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void triesAFailedHeartbeatAgainSoonAndIsLostWhenNoneGetsThrough(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            FaultySource faulty = new FaultySource(home.source());
            JdbcPoolLock lock =
                    new JdbcPoolLock(Database.of(faulty.source()), POOL, Lease.usual(), times.times(), times.beats());
            PoolLock.Held held = lock.tryAcquire(Sample.owner("test")).heldOrThrow("The pool");

            times.pass(Duration.ofSeconds(10));
            faulty.failInsteadOf("getConnection", FaultySource.lostConnection());
            assertThat(times.beat()).containsExactly(Duration.ofSeconds(2));
            assertThat(held.isLost()).isFalse();
            times.pass(Duration.ofSeconds(2));
            assertThat(times.beat()).containsExactly(Duration.ofSeconds(10));
            times.pass(Duration.ofSeconds(24));
            assertThat(held.isLost()).isFalse();

            faulty.failInsteadOf("getConnection", new IllegalStateException("the pool of connections is closed"));
            times.beat();
            times.pass(Duration.ofSeconds(1));

            assertThat(held.isLost()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void countsFromBeforeAHeartbeatWasSent(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            FaultySource faulty = new FaultySource(home.source());
            JdbcPoolLock lock = new JdbcPoolLock(
                    Database.of(faulty.slow(() -> times.pass(Duration.ofSeconds(30)))),
                    POOL,
                    Lease.usual(),
                    times.times(),
                    times.beats());

            PoolLock.Held held = lock.tryAcquire(Sample.owner("test")).heldOrThrow("The pool");

            assertThat(held.isLost())
                    .as("the database may have counted for 30 seconds")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void learnsFromAHeartbeatThatSomebodyElseHasIt(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            PoolLock.Held paused = take(home);
            home.expire(POOL);
            PoolLock.Held next = Sample.take(home.host(POOL));
            assertThat(paused.isLost()).as("nobody has told it").isFalse();

            times.beat();

            assertThat(paused.isLost()).isTrue();
            paused.close();
            assertThat(home.host(POOL).lock().holder())
                    .as("not given back by the wrong one")
                    .isPresent();
            assertThat(next.isLost()).isFalse();
            next.close();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void isNotTakenAgainByAHeartbeatThatComesLate(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            LeaseTable table = new LeaseTable(home.database(), POOL);
            PoolLock.Held held = take(home);
            held.close();

            boolean renewed = table.renew(held.token(), Duration.ofSeconds(45));

            assertThat(renewed).isFalse();
            assertThat(home.host(POOL).lock().holder()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void isGivenUpQuietlyWhereTheDatabaseIsGone(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            FaultySource faulty = new FaultySource(home.source());
            PoolLock.Held held = new JdbcPoolLock(
                            Database.of(faulty.source()), POOL, Lease.usual(), times.times(), times.beats())
                    .tryAcquire(Sample.owner("test"))
                    .heldOrThrow("The pool");
            faulty.failInsteadOf("getConnection", FaultySource.lostConnection());

            held.close();

            assertThat(held.isLost()).isTrue();
            assertThat(times.beating()).isZero();
            assertThat(home.host(POOL).lock().holder())
                    .as("until the lease has passed")
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void isNotGivenOutWhereThePoolsRowIsMissing(Kept kept) {
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            try (PoolLock.Held lock = take(home)) {
                home.journal(POOL).append(lock.token(), Sample.note(0));
            }
            home.execute("delete from license_swap_pool");

            assertThatExceptionOfType(JournalException.class)
                    .as("its token would be one that was given out before")
                    .isThrownBy(() -> take(home))
                    .withMessageContaining("its row in license_swap_pool is missing");
        }
    }

    /** Somebody is stopped between two statements of an append, and another host takes over all the same. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("io.github.rpaclients.swap.jdbc.Kept#thatEndIdleTransactions")
    void isNotKeptFromOthersByATransactionThatStandsStill(Kept kept) throws Exception {
        ExecutorService stopped = Executors.newSingleThreadExecutor();
        try (DatabaseHome home = DatabaseHome.in(kept)) {
            PoolLock.Held paused = take(home);
            home.expire(POOL);
            Database impatient = home.database().within(Limits.usual().idle(Duration.ofMillis(500)));
            CountDownLatch hasTheRow = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<Boolean> append = stopped.submit(() -> impatient.write("The journal", connection -> {
                assertThat(PoolRow.lock(connection, POOL)).isPresent();
                hasTheRow.countDown();
                JdbcPoolLockTest.await(goOn);
                return PoolRow.lock(connection, POOL).isPresent();
            }));
            hasTheRow.await();
            PoolLock.Held next = Sample.take(home.host(POOL));
            goOn.countDown();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(append::get)
                    .withCauseInstanceOf(JournalException.class);
            assertThatExceptionOfType(FencedException.class)
                    .isThrownBy(() -> home.journal(POOL).append(paused.token(), Sample.note(0)));
            next.close();
        } finally {
            stopped.shutdownNow();
        }
    }

    @Test
    void wantsAHeartbeatInTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lease.of(Duration.ofSeconds(45), Duration.ofSeconds(25), Duration.ofSeconds(20)))
                .withMessageContaining("lost before a heartbeat");
    }

    private PoolLock.Held take(DatabaseHome home) {
        return new JdbcPoolLock(home.database(), POOL, Lease.usual(), times.times(), times.beats())
                .tryAcquire(Sample.owner("test"))
                .heldOrThrow("The pool");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
