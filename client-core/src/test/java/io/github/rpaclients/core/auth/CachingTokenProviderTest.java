package io.github.rpaclients.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachingTokenProviderTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private Instant now = Instant.parse("2026-01-01T08:00:00Z");
    private final AtomicInteger fetched = new AtomicInteger();
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final CachingTokenProvider tokens = new CachingTokenProvider(
            () -> AccessToken.of(Secret.of("token-" + fetched.incrementAndGet()), now.plus(HOUR)), clock);

    @Test
    void keepsATokenUntilShortlyBeforeItsEnd() {
        AccessToken first = tokens.token();

        now = now.plus(Duration.ofMinutes(57));
        assertThat(tokens.token()).isSameAs(first);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(tokens.token()).isNotSameAs(first);
        assertThat(fetched).hasValue(2);
    }

    @Test
    void dropsARejectedTokenOnlyIfItIsStillTheOneInUse() {
        AccessToken first = tokens.token();

        tokens.rejected(first);
        AccessToken second = tokens.token();
        tokens.rejected(first);

        assertThat(second).isNotSameAs(first);
        assertThat(tokens.token()).isSameAs(second);
        assertThat(fetched).hasValue(2);
    }

    @Test
    void asksOnceHoweverManyWait() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        List<Future<AccessToken>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(threads.submit(() -> {
                together.await();
                return tokens.token();
            }));
        }
        together.countDown();

        for (Future<AccessToken> answer : answers) {
            assertThat(answer.get()).isSameAs(answers.get(0).get());
        }
        threads.shutdown();
        assertThat(fetched).hasValue(1);
    }

    @Test
    void letsOthersGoOnWithTheOldTokenWhileOneRenewsIt() throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CachingTokenProvider slow = new CachingTokenProvider(
                () -> {
                    if (fetched.incrementAndGet() > 1) {
                        renewing.countDown();
                        await(finish);
                    }
                    return AccessToken.of(Secret.of("token-" + fetched.get()), now.plus(HOUR));
                },
                clock);
        AccessToken old = slow.token();
        now = now.plus(Duration.ofMinutes(59));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<AccessToken> renewed = thread.submit(slow::token);
        renewing.await();

        assertThat(slow.token()).isSameAs(old);

        finish.countDown();
        assertThat(renewed.get()).isNotSameAs(old);
        thread.shutdown();
    }

    @Test
    void asksAgainAfterAFailure() {
        CachingTokenProvider failing = new CachingTokenProvider(
                () -> {
                    if (fetched.incrementAndGet() == 1) {
                        throw new IllegalStateException("no token");
                    }
                    return AccessToken.of(Secret.of("token"));
                },
                clock);

        assertThatThrownBy(failing::token).hasMessage("no token");
        assertThat(failing.token().value().reveal()).isEqualTo("token");
    }

    @Test
    void doesNotShowATokenInItsText() {
        assertThat(AccessToken.of(Secret.of("hush"), now)).hasToString("AccessToken(until 2026-01-01T08:00:00Z)");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
