package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.GET;

/** The limiter where calls meet it. */
class LimitedCallsTest extends StackTest {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Limits LIMITS = Limits.none().with("GET", 300, WINDOW).with("export", 5, WINDOW);

    private final VirtualTime time = new VirtualTime();
    private final List<Integer> statuses = new ArrayList<>();
    private final VendorCounter vendor = new VendorCounter(300, WINDOW, time);

    interface PingService {
        @GET("ping")
        Call<Void> ping();

        @CountsAs("export")
        @GET("export")
        Call<Void> export();
    }

    @Override
    HttpOptions.Builder options() {
        return super.options().clock(time).sleeper(time);
    }

    @BeforeEach
    void countLikeTheVendor() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int status = vendor.status();
                statuses.add(status);
                // without a body: a second packet would come 40 ms late
                return new MockResponse.Builder().code(status).build();
            }
        });
    }

    @Test
    void keepsCallsBelowThePublishedLimitForHalfAnHour() {
        ApiCalls calls = limited("/api");

        while (time.passed().compareTo(Duration.ofMinutes(30)) < 0) {
            ping(calls);
        }

        assertThat(statuses).hasSizeGreaterThan(1080).containsOnly(200);
    }

    @Test
    void runsIntoThe429WhenTheLimiterIsOff() {
        transport = Transport.create(options().limits(false).maxAttempts(1).build());
        ApiCalls calls = limited("/api");

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 301; i++) {
                        ping(calls);
                    }
                })
                .isInstanceOf(RateLimitedException.class);

        assertThat(time.passed()).isZero();
    }

    @Test
    void countsClientsOfOneAddressTogether() {
        ping(limited("/api"), 40);
        ping(limited("/api/"), 20);
        assertThat(time.passed()).isZero();

        ping(limited("/api"), 1);

        assertThat(time.passed()).isPositive();
    }

    @Test
    void countsOtherAddressesAndOtherTransportsApart() {
        ping(limited("/api"), 60);
        ping(limited("/another"), 60);
        transport.close();
        transport = Transport.create(options().build());
        ping(limited("/api"), 60);

        assertThat(time.passed()).isZero();
    }

    @Test
    void countsAServiceMethodUnderTheNameItWasGiven() {
        ApiCalls calls = limited("/api");
        PingService service = calls.service(PingService.class);
        calls.run(service.export());
        ping(calls, 60);
        assertThat(time.passed()).isZero();

        calls.run(service.export());

        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(100).plusNanos(1));
    }

    @Test
    void countsEveryAttemptAndSlowsDownAfterA429() {
        for (int i = 0; i < 300; i++) {
            vendor.status();
        }
        ApiCalls calls = limited("/api");

        assertThatThrownBy(() -> ping(calls)).isInstanceOf(RateLimitedException.class);

        // the pauses of the retries alone are 0.75 s and 1.5 s; the slower rate is one call in 3.3 s
        assertThat(statuses).containsExactly(429, 429, 429);
        assertThat(time.passed()).isEqualTo(Duration.ofNanos(1_666_666_667).multipliedBy(4));
    }

    private static void ping(ApiCalls calls) {
        calls.run(calls.service(PingService.class).ping());
    }

    private static void ping(ApiCalls calls, int times) {
        for (int i = 0; i < times; i++) {
            ping(calls);
        }
    }

    private ApiCalls limited(String path) {
        URI address = server.url(path).uri();
        TokenProvider tokens = TokenProvider.of(Secret.of(TOKEN));
        return transport.calls(Endpoint.of(address, Authentication.bearer(tokens), ErrorReader.none())
                .withLimits(LIMITS));
    }
}
