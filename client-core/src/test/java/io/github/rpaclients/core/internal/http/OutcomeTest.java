package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of a request, where the call fails for a reason that lies on this side. */
@Timeout(60)
class OutcomeTest extends StackTest {
    private static final int CALLS = 300;

    private final Random random = new Random(20_261_128);

    @ParameterizedTest
    @CsvSource({"409, REJECTED", "500, UNKNOWN"})
    void knowsWhatTheServerSaidWhenTheTimeOutComesAboutWhenTheAnswerDoes(int status, RequestOutcome said) {
        server.setDispatcher(always(status, Duration.ofMillis(12)));
        ApiCalls calls = calls();

        for (int i = 0; i < CALLS; i++) {
            CallOptions impatient = CallOptions.builder()
                    .attemptTimeout(Duration.ofMillis(11 + random.nextInt(5)))
                    .build();
            ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls.with(impatient)));

            assertThat(failure.outcome()).isIn(possible(said));
            if (failure.status().isPresent()) {
                assertThat(failure.outcome()).isEqualTo(said);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"409, REJECTED", "500, UNKNOWN"})
    void knowsWhatTheServerSaidWhenTheThreadIsInterruptedMeanwhile(int status, RequestOutcome said) throws Exception {
        AtomicInteger dispatched = new AtomicInteger();
        server.setDispatcher(always(status, Duration.ZERO, dispatched));
        ApiCalls calls = calls();

        for (int i = 0; i < CALLS; i++) {
            Thread caller = Thread.currentThread();
            int before = dispatched.get();
            long delay = random.nextInt(3000) * 1000L;
            Thread meddler = new Thread(() -> {
                while (dispatched.get() == before) {
                    Thread.onSpinWait();
                }
                long start = System.nanoTime();
                while (System.nanoTime() - start < delay) {
                    Thread.onSpinWait();
                }
                caller.interrupt();
            });
            meddler.start();
            ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));
            joinDespiteInterrupts(meddler);

            assertThat(failure.outcome()).isIn(possible(said));
            if (failure.status().isPresent()) {
                assertThat(failure.outcome()).isEqualTo(said);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"409, REJECTED", "500, UNKNOWN", "200, DONE"})
    void knowsWhatTheServerSaidWhenTheCallIsCancelledAfterTheWholeAnswer(int status, RequestOutcome said) {
        server.setDispatcher(always(status, Duration.ZERO));
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request());
                    throw new IOException("Canceled");
                })
                .build();
        transport = Transport.create(options().okHttpClient(own).build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(said);
        assertThat(failure.status()).hasValue(status);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void givesTheExceptionOfTheAnswerThatWasRead() {
        server.setDispatcher(always(409, Duration.ZERO));
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request());
                    throw new IOException("timeout");
                })
                .build();
        transport = Transport.create(options().okHttpClient(own).build());

        assertThat(catchThrowableOfType(ApiException.class, () -> put(calls()))).isInstanceOf(ConflictException.class);
    }

    @Test
    void knowsThatNothingWasSentWhenAnInterceptorOfTheApplicationFails() {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IOException("no budget left");
                })
                .build();
        transport = Transport.create(options().okHttpClient(own).maxAttempts(1).build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void doesNotKnowWhatBecameOfAWriteThatAnInterceptorOfTheApplicationSentTwice() {
        server.enqueue(new MockResponse.Builder().code(500).build());
        server.enqueue(new MockResponse.Builder().code(409).build());
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        transport = Transport.create(options().okHttpClient(own).build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure.status()).hasValue(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><body>Service Unavailable</body></html>", "", "{\"message\":\"Service Unavailable\"}"})
    void doesNotBelieveThatAGatewaysPageMeansThatNothingHasChanged(String page) {
        server.setDispatcher(body(503, page));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure).hasMessageNotContaining("nothing has changed");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void believesTheServicesOwnError() {
        server.setDispatcher(body(503, "{\"message\":\"Busy\",\"errorCode\":1234}"));
        VendorError.Reader vendor = (status, body) -> VendorError.of("1234", "Busy", null);
        ApiCalls calls = transport.calls(Endpoint.of(base(), Authentication.none(), vendor));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"301, UNKNOWN", "302, UNKNOWN", "303, UNKNOWN", "307, REJECTED", "308, REJECTED"})
    void doesNotKnowWhatBecameOfAWriteThatIsSentElsewhereForItsAnswer(int status, RequestOutcome outcome) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Location", server.url("/elsewhere").toString())
                .build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void beginsNoTryWithoutTimeForIt() {
        server.setDispatcher(always(429, Duration.ofMillis(120)));
        transport = Transport.create(options()
                .operationTimeout(Duration.ofMillis(500))
                .attemptTimeout(Duration.ofMillis(500))
                .maxAttempts(50)
                .build());
        ApiCalls calls = calls();

        for (int i = 0; i < 5; i++) {
            ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

            assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
            assertThat(failure.status()).hasValue(429);
        }
    }

    /** What the server said, or that it is not known because it had not said it yet. */
    private static Set<RequestOutcome> possible(RequestOutcome said) {
        return EnumSet.of(said, RequestOutcome.UNKNOWN, RequestOutcome.NOT_SENT);
    }

    private static void joinDespiteInterrupts(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // it is what the test does
            }
        }
        Thread.interrupted();
    }

    private static Dispatcher always(int status, Duration delay) {
        return always(status, delay, new AtomicInteger());
    }

    private static Dispatcher always(int status, Duration delay, AtomicInteger dispatched) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                dispatched.incrementAndGet();
                return new MockResponse.Builder()
                        .code(status)
                        .headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS)
                        .build();
            }
        };
    }

    private static Dispatcher body(int status, String body) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(status).body(body).build();
            }
        };
    }
}
