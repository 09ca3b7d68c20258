package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallOptionsTest extends StackTest {
    @Test
    void triesAsOftenAsTheCallSays() {
        for (int i = 0; i < 6; i++) {
            enqueue(502);
        }
        ApiCalls calls = calls();

        assertThatThrownBy(() ->
                        get(calls.with(CallOptions.builder().maxAttempts(5).build())))
                .isInstanceOf(ApiException.class);

        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void leavesTheOriginalAsItWas() {
        for (int i = 0; i < 3; i++) {
            enqueue(502);
        }
        ApiCalls calls = calls();

        assertThat(calls.with(CallOptions.builder().maxAttempts(1).build())).isNotSameAs(calls);
        assertThatThrownBy(() -> get(calls)).isInstanceOf(ApiException.class);

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void keepsWhatTheLaterOptionsDoNotSay() {
        enqueue(502);
        ApiCalls once = calls().with(CallOptions.builder().maxAttempts(1).build());

        assertThatThrownBy(() -> get(once.with(
                        CallOptions.builder().readTimeout(Duration.ofSeconds(9)).build())))
                .isInstanceOf(ApiException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void worksForServicesMadeByTheOriginal() {
        enqueue(502);
        ApiCalls calls = calls();
        ThingsService service = calls.service(ThingsService.class);

        assertThatThrownBy(() ->
                        calls.with(CallOptions.builder().maxAttempts(1).build()).execute(service.get(13, "x")))
                .isInstanceOf(ApiException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void bearsASilenceOfTheLengthTheCallSays() {
        stall();
        ApiCalls calls = calls().with(CallOptions.builder()
                .readTimeout(Duration.ofMillis(100))
                .maxAttempts(1)
                .build());

        assertShorterThan(
                Duration.ofSeconds(4),
                () -> assertThatThrownBy(() -> get(calls))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("in time"));
    }

    @Test
    void mayBearALongerSilenceThanTheTransport() {
        transport =
                Transport.create(options().readTimeout(Duration.ofMillis(50)).build());
        server.enqueue(json("{\"id\":13}")
                .headersDelay(300, java.util.concurrent.TimeUnit.MILLISECONDS)
                .build());

        assertThat(get(calls().with(CallOptions.builder()
                                .readTimeout(Duration.ofSeconds(20))
                                .maxAttempts(1)
                                .build()))
                        .id())
                .isEqualTo(13);
    }

    @Test
    void endsATryWhenTheCallSays() {
        stall();
        ApiCalls calls = calls().with(CallOptions.builder()
                .attemptTimeout(Duration.ofMillis(100))
                .maxAttempts(1)
                .build());

        assertShorterThan(
                Duration.ofSeconds(4),
                () -> assertThatThrownBy(() -> get(calls)).isInstanceOf(ConnectionException.class));
    }

    @Test
    void endsTheCallWhenTheCallSays() {
        enqueue(429);
        ApiCalls calls = calls().with(CallOptions.builder()
                .operationTimeout(Duration.ofMillis(700))
                .build());

        assertThatThrownBy(() -> get(calls)).isInstanceOf(ApiException.class);

        // the usual pause of 750 ms would end after it
        assertThat(sleeper.pauses).isEmpty();
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        CallOptions.Builder options = CallOptions.builder();

        assertThatThrownBy(() -> options.operationTimeout(Duration.ZERO))
                .hasMessage("operationTimeout must be positive, not PT0S");
        assertThatThrownBy(() -> options.attemptTimeout(Duration.ofMillis(-1)))
                .hasMessage("attemptTimeout must be positive, not PT-0.001S");
        assertThatThrownBy(() -> options.readTimeout(Duration.ZERO))
                .hasMessage("readTimeout must be positive, not PT0S");
        assertThatThrownBy(() -> options.maxAttempts(0)).hasMessage("maxAttempts must be at least 1, not 0");
    }

    private void stall() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
    }

    private static void assertShorterThan(Duration limit, Runnable work) {
        long start = System.nanoTime();
        work.run();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
    }
}
