package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call does while somebody signs in for it. */
@Timeout(60)
class TokenWaitTest {
    private final MockWebServer server = new MockWebServer();
    private final Transport transport =
            Transport.create(HttpOptions.builder().maxAttempts(1).build());
    private final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Boolean> interrupted = new AtomicReference<>();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void close() {
        answer.countDown();
        transport.close();
        server.close();
    }

    @Test
    void endsAtItsDeadlineAndLetsTheSignInGoOn() throws Exception {
        SlowProvider tokens = new SlowProvider();
        ApiCalls calls = calls(tokens)
                .with(CallOptions.builder()
                        .operationTimeout(Duration.ofMillis(200))
                        .build());

        assertThatThrownBy(() -> get(calls))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("GET /things(13): No token came in time; the sign-in goes on, and a later call may find its"
                        + " token.")
                .extracting(e -> ((ApiException) e).outcome())
                .isEqualTo(RequestOutcome.NOT_SENT);

        answer.countDown();
        ended.await();
        assertThat(interrupted).hasValue(false);
        assertThat(server.getRequestCount()).isZero();
        server.enqueue(thing());
        assertThat(get(calls(tokens)).id()).isEqualTo(13);
        assertThat(tokens.asked).hasValue(1);
    }

    @Test
    void endsAtOnceWhenItsThreadIsInterruptedAndLetsTheSignInGoOn() throws Exception {
        SlowProvider tokens = new SlowProvider();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                get(calls(tokens));
            } catch (ApiException e) {
                failure.set(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        tokens.asking.await();

        caller.interrupt();
        caller.join();

        assertThat(failure.get()).hasMessage("GET /things(13): The thread was interrupted during the call.");
        assertThat(flag).hasValue(true);
        answer.countDown();
        ended.await();
        assertThat(interrupted).hasValue(false);
    }

    @Test
    void takesATokenAtHandWithoutAThread() {
        AtomicReference<Thread> asked = new AtomicReference<>();
        AccessToken token = AccessToken.of(Secret.of("t"));
        TokenProvider tokens = new TokenProvider() {
            @Override
            public AccessToken token() {
                throw new AssertionError("it is at hand");
            }

            @Override
            public Optional<AccessToken> atHand() {
                asked.set(Thread.currentThread());
                return Optional.of(token);
            }

            @Override
            public void rejected(AccessToken rejected) {}
        };
        server.enqueue(thing());

        assertThat(get(calls(tokens)).id()).isEqualTo(13);
        assertThat(asked).hasValue(Thread.currentThread());
    }

    @Test
    void asksInADaemonThread() {
        AtomicReference<Thread> asking = new AtomicReference<>();
        TokenProvider tokens = new SlowProvider() {
            @Override
            public AccessToken token() {
                asking.set(Thread.currentThread());
                return AccessToken.of(Secret.of("t"));
            }
        };
        server.enqueue(thing());

        get(calls(tokens));

        assertThat(asking.get().isDaemon()).isTrue();
        assertThat(asking.get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void throwsTheErrorThatASignInEndedWith() {
        TokenProvider tokens = new SlowProvider() {
            @Override
            public AccessToken token() {
                throw new StackOverflowError("deep");
            }
        };

        assertThatThrownBy(() -> get(calls(tokens)))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void asksTheProviderInTheSameThreadWhereASignInNeedsATokenOfItself() {
        AtomicReference<Thread> outer = new AtomicReference<>();
        TokenProvider tokens = new SlowProvider() {
            @Override
            public AccessToken token() {
                if (outer.compareAndSet(null, Thread.currentThread())) {
                    get(calls(this));
                }
                throw new IllegalStateException(outer.get() == Thread.currentThread() ? "same" : "another");
            }
        };

        assertThatThrownBy(() -> get(calls(tokens)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("same");
    }

    private static MockResponse thing() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"id\":13}")
                .build();
    }

    private ApiCalls calls(TokenProvider tokens) {
        return transport.calls(
                Endpoint.of(server.url("/").uri(), Authentication.bearer(tokens), VendorError.Reader.none()));
    }

    private static ThingsService.Thing get(ApiCalls calls) {
        return calls.execute(calls.service(ThingsService.class).get(13, "s"));
    }

    /** Has no token before {@link #answer}. */
    private class SlowProvider implements TokenProvider {
        private final CountDownLatch asking = new CountDownLatch(1);
        private final AtomicInteger asked = new AtomicInteger();
        private volatile Optional<AccessToken> held = Optional.empty();

        @Override
        public AccessToken token() {
            asked.incrementAndGet();
            asking.countDown();
            boolean cutOff = false;
            try {
                answer.await();
            } catch (InterruptedException e) {
                cutOff = true;
            }
            interrupted.set(cutOff);
            AccessToken token = AccessToken.of(Secret.of("t"));
            held = Optional.of(token);
            ended.countDown();
            return token;
        }

        @Override
        public Optional<AccessToken> atHand() {
            return held;
        }

        @Override
        public void rejected(AccessToken token) {}
    }
}
