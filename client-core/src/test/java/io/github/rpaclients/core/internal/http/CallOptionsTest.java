package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
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

    @Test
    void refusesLimitsThatNoCallCanKeep() {
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
        HttpOptions.Builder options = HttpOptions.builder();

        assertThatThrownBy(() -> options.connectTimeout(Duration.ofDays(24).plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("connectTimeout must be at most 24 days, not PT576H0.000000001S");
        assertThatThrownBy(() -> options.readTimeout(endless))
                .hasMessage("readTimeout must be at most 24 days, not " + endless);
        assertThatThrownBy(() -> options.attemptTimeout(endless))
                .hasMessage("attemptTimeout must be at most 365 days, not " + endless);
        assertThatThrownBy(() -> options.operationTimeout(endless))
                .hasMessage("operationTimeout must be at most 365 days, not " + endless);
    }

    @Test
    void keepsTheLongestLimits() {
        transport = Transport.create(options()
                .connectTimeout(Duration.ofDays(24))
                .readTimeout(Duration.ofDays(24))
                .attemptTimeout(Duration.ofDays(365))
                .operationTimeout(Duration.ofDays(365))
                .build());
        enqueueJson("{\"id\":13}");

        assertThat(get(calls()).id()).isEqualTo(13);
    }

    @Test
    void takesTheShortestLimitForAMillisecond() {
        Duration nano = Duration.ofNanos(1);
        List<Integer> millis = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    millis.add(chain.connectTimeoutMillis());
                    return chain.proceed(chain.request());
                })
                .build();
        transport = Transport.create(
                options().connectTimeout(nano).okHttpClient(own).build());
        enqueueJson("{\"id\":13}");

        get(calls());

        // 0 would be none
        assertThat(millis).containsExactly(1);
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
