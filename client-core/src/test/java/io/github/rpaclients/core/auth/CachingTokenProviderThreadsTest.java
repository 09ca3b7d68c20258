package io.github.rpaclients.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.error.SignInException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a cache does for many threads at once. */
@Timeout(60)
class CachingTokenProviderThreadsTest {
    private static final int MANY = 1_000;

    private final SetClock clock = new SetClock();
    private final FakeTokenSource source = new FakeTokenSource(clock);
    private final CountDownLatch asking = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final CachingTokenProvider tokens = new CachingTokenProvider(source, clock, clock);

    @AfterEach
    void end() throws InterruptedException {
        answer.countDown();
        tokens.close();
        join(renewing());
    }

    @Test
    void asksOnceForAThousandCallers() throws Exception {
        List<FutureTask<AccessToken>> callers = callers(MANY);

        assertThat(callers)
                .allSatisfy(caller ->
                        assertThat(caller.get()).isSameAs(callers.get(0).get()));
        assertThat(source.asked()).isEqualTo(1);
    }

    @Test
    void asksOnceInTheBackgroundForAThousandCallers() throws Exception {
        AccessToken first = tokens.token();
        clock.forward(Duration.ofMinutes(59));
        source.before(this::answerLater);

        List<FutureTask<AccessToken>> callers = callers(MANY);

        assertThat(callers).allSatisfy(caller -> assertThat(caller.get()).isSameAs(first));
        asking.await();
        answer.countDown();
        join(renewing());
        assertThat(tokens.token().value().reveal()).isEqualTo("token-2");
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void waitsForTheRenewalUnderWayWhenTheOldTokenEndsMeanwhile() throws Exception {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));
        source.before(this::answerLater);
        tokens.token();
        asking.await();
        clock.forward(Duration.ofMinutes(1));
        FutureTask<AccessToken> caller = new FutureTask<>(tokens::token);
        Thread thread = start(caller);
        waitsIn(thread);

        answer.countDown();

        assertThat(caller.get().value().reveal()).isEqualTo("token-2");
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void tellsAllWhoWaitTheSameFailureAndAsksOnce() throws Exception {
        source.before(number -> {
            answerLater(number);
            throw new IllegalStateException("no token");
        });
        FutureTask<AccessToken> first = new FutureTask<>(tokens::token);
        start(first);
        asking.await();
        List<FutureTask<AccessToken>> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            others.add(new FutureTask<>(tokens::token));
            waitsIn(start(others.get(i)));
        }

        answer.countDown();

        Throwable failure = failureOf(first);
        assertThat(others).allSatisfy(other -> assertThat(failureOf(other)).isSameAs(failure));
        assertThat(source.asked()).isEqualTo(1);
    }

    @Test
    void tellsAllWhoWaitTheSameErrorToo() throws Exception {
        source.before(number -> {
            answerLater(number);
            throw new StackOverflowError("deep");
        });
        FutureTask<AccessToken> first = new FutureTask<>(tokens::token);
        start(first);
        asking.await();
        FutureTask<AccessToken> other = new FutureTask<>(tokens::token);
        waitsIn(start(other));

        answer.countDown();

        assertThat(failureOf(other)).isSameAs(failureOf(first)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void letsAnotherCallerAskWhenTheOneWhoAskedWasInterrupted() throws Exception {
        source.before(number -> {
            if (number == 1) {
                answerLater(number);
            }
        });
        FutureTask<AccessToken> first = new FutureTask<>(tokens::token);
        Thread asker = start(first);
        asking.await();
        FutureTask<AccessToken> other = new FutureTask<>(tokens::token);
        waitsIn(start(other));

        asker.interrupt();

        assertThat(failureOf(first)).hasMessage("interrupted");
        assertThat(other.get().value().reveal()).isEqualTo("token-2");
    }

    @Test
    void endsTheWaitOfACallerWhoIsInterrupted() throws Exception {
        source.before(this::answerLater);
        FutureTask<AccessToken> first = new FutureTask<>(tokens::token);
        start(first);
        asking.await();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        FutureTask<AccessToken> other = new FutureTask<>(() -> {
            try {
                return tokens.token();
            } finally {
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        Thread waiting = start(other);
        waitsIn(waiting);

        waiting.interrupt();

        assertThat(failureOf(other))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: The thread was interrupted while it waited for a token.");
        assertThat(flag).hasValue(true);
        answer.countDown();
        assertThat(first.get().value().reveal()).isEqualTo("token-1");
    }

    @Test
    void renewsInADaemonThreadThatEndsWithItsWork() throws Exception {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));
        source.before(this::answerLater);
        tokens.token();
        asking.await();

        Set<Thread> threads = renewing();
        assertThat(threads).hasSize(1).allMatch(Thread::isDaemon);
        answer.countDown();

        join(threads);
    }

    @Test
    void endsTheBackgroundThreadOnClose() throws Exception {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));
        source.before(this::answerLater);
        tokens.token();
        asking.await();
        Set<Thread> threads = renewing();

        tokens.close();
        tokens.close();

        assertThat(threads).hasSize(1);
        join(threads);
    }

    @Test
    void needsNoThreadWhileNobodyAsks() {
        CachingTokenProvider abandoned = new CachingTokenProvider(source, clock, clock);
        abandoned.token();
        clock.forward(Duration.ofMinutes(59));

        assertThat(renewing()).isEmpty();
    }

    @Test
    void neverHandsOutARejectedTokenAgain() throws Exception {
        List<FutureTask<Integer>> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new FutureTask<>(() -> {
                int same = 0;
                for (int n = 0; n < 20_000; n++) {
                    AccessToken token = tokens.token();
                    tokens.rejected(token);
                    same += tokens.token() == token ? 1 : 0;
                }
                return same;
            }));
        }
        threads.forEach(CachingTokenProviderThreadsTest::start);

        assertThat(threads).allSatisfy(thread -> assertThat(thread.get()).isZero());
    }

    private List<FutureTask<AccessToken>> callers(int count) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(count);
        CountDownLatch together = new CountDownLatch(1);
        Callable<AccessToken> caller = () -> {
            ready.countDown();
            together.await();
            return tokens.token();
        };
        List<FutureTask<AccessToken>> callers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            callers.add(new FutureTask<>(caller));
            start(callers.get(i));
        }
        ready.await();
        together.countDown();
        return callers;
    }

    private void answerLater(int number) {
        asking.countDown();
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Throwable failureOf(Future<AccessToken> caller) throws InterruptedException {
        try {
            throw new AssertionError("not a failure: " + caller.get());
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Until the thread waits for somebody else's request. */
    private static void waitsIn(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static Set<Thread> renewing() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("rpa-clients token renewal"))
                .collect(Collectors.toSet());
    }

    private static void join(Set<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
