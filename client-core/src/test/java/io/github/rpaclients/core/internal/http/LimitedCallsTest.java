package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.core.http.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** The limiter where calls meet it. */
class LimitedCallsTest extends StackTest {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final RateLimits LIMITS = RateLimits.none()
            .with("GET", 300, WINDOW)
            .with("GET export", 5, WINDOW)
            .with("GET odata/Jobs", 5, WINDOW)
            .with("GET odata/Jobs({id})/logs", 5, WINDOW);

    private final VirtualTime time = new VirtualTime();
    private final List<Integer> statuses = new ArrayList<>();
    private final VendorCounter vendor = new VendorCounter(300, WINDOW, time);

    interface PingService {
        @GET("ping")
        Call<Void> ping();

        @GET("export")
        Call<Void> export();

        @GET("odata/Jobs")
        Call<Void> jobs(@Query("$top") int top);

        @GET("odata/Jobs({id})/logs")
        Call<Void> logs(@Path("id") long id);

        @GET
        Call<Void> raw(@Url String path);

        @POST("odata/Jobs")
        Call<Void> start();
    }

    @Override
    HttpOptions.Builder options() {
        return super.options().clock(time).ticker(time).sleeper(time);
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
    void tellsThoseWhoFollowItHowLongACallWaited() {
        List<Duration> waits = new ArrayList<>();
        transport = Transport.create(options()
                .callListener(call -> new CallListener.Observation() {
                    @Override
                    public void turnAwaited(Duration waited) {
                        waits.add(waited);
                    }
                })
                .build());

        ping(limited("/api"), 62);

        assertThat(waits).containsExactly(Duration.ofNanos(1_666_666_667), Duration.ofNanos(1_666_666_667));
    }

    @Test
    void runsIntoThe429WhenTheLimiterIsOff() {
        transport = Transport.create(options().rateLimits(false).maxAttempts(1).build());
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
    void countsOtherAddressesApart() {
        ping(limited("/api"), 60);
        ping(limited("/another"), 60);

        assertThat(time.passed()).isZero();
    }

    @Test
    void countsTheTransportsOfAProcessTogetherAlsoOneAfterTheOther() {
        ping(limited("/api"), 40);
        transport.close();
        transport = Transport.create(options().build());
        ping(limited("/api"), 20);
        assertThat(time.passed()).isZero();

        ping(limited("/api"), 1);

        assertThat(time.passed()).isPositive();
    }

    @Test
    void keepsAProcessWithOneTickerFromAnother() {
        ping(limited("/api"), 60);
        VirtualTime another = new VirtualTime();
        transport.close();
        transport = Transport.create(options().ticker(another).sleeper(another).build());

        ping(limited("/api"), 60);

        assertThat(another.passed()).isZero();
    }

    @Test
    void letsOthersHaveThePlacesOfThoseWhoGaveUp() {
        List<Duration> pauses = new ArrayList<>();
        transport = Transport.create(options()
                .sleeper(pause -> {
                    pauses.add(pause);
                    if (pauses.size() <= 53) {
                        throw new InterruptedException();
                    }
                })
                .build());
        ApiCalls calls = limited("/api");
        ping(calls, 60);

        for (int i = 0; i < 53; i++) {
            assertThatThrownBy(() -> ping(calls)).isInstanceOf(ConnectionException.class);
            Thread.interrupted();
        }
        ping(calls);

        assertThat(pauses).hasSize(54).containsOnly(Duration.ofNanos(1_666_666_667));
    }

    @Test
    @Timeout(20)
    void endsTheWaitOfACallAtOnceWhenItsClientIsClosed() throws Exception {
        transport = Transport.create(options().sleeper(Sleeper.real()).build());
        Gate client = transport.gate().inner();
        ApiCalls calls = limited("/api").behind(client);
        PingService service = calls.service(PingService.class);
        calls.run(service.export());
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                calls.run(service.export());
            } catch (RuntimeException e) {
                thrown.complete(e);
            }
        });
        caller.setDaemon(true);
        caller.start();
        while (caller.isAlive() && caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        client.close();

        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessage("The client is closed");
        assertThat(statuses).hasSize(1);
    }

    @Test
    void doesNotMindAClockThatIsSetBack() {
        VirtualTime clock = new VirtualTime();
        transport = Transport.create(options().clock(clock).build());
        ApiCalls calls = limited("/api");
        ping(calls, 60);

        clock.forward(Duration.ofDays(-1));
        ping(calls, 1);

        assertThat(time.passed()).isEqualTo(Duration.ofNanos(1_666_666_667));
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

    @ParameterizedTest
    @ValueSource(strings = {"odata/Jobs", "odata/Jobs?$top=5", "odata/jobs", "odata/Jobs/"})
    void countsAListUnderItsPathAlsoWhereItIsCalledWithoutAServiceMethod(String raw) {
        ApiCalls calls = limited("/api");
        PingService service = calls.service(PingService.class);
        calls.run(service.jobs(1));
        assertThat(time.passed()).isZero();

        calls.run(service.raw(raw));

        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(100).plusNanos(1));
    }

    @Test
    void countsAPathTemplateWhateverStandsInIt() {
        ApiCalls calls = limited("/api");
        PingService service = calls.service(PingService.class);
        calls.run(service.logs(13));

        calls.run(service.raw("odata/Jobs(14)/logs"));

        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(100).plusNanos(1));
    }

    @Test
    void countsNothingElseUnderThatPath() {
        ApiCalls calls = limited("/api");
        PingService service = calls.service(PingService.class);
        calls.run(service.jobs(1));

        calls.run(service.start());
        calls.run(service.raw("odata/Jobs(13)"));
        calls.run(service.raw("odata/JobsOfOthers"));
        ping(calls, 57);

        assertThat(time.passed()).isZero();
    }

    @Test
    void countsEveryAttemptAndSlowsDownAfterA429() {
        for (int i = 0; i < 300; i++) {
            vendor.status();
        }
        // time enough for three tries
        ApiCalls calls = limited("/api")
                .with(CallOptions.builder()
                        .operationTimeout(Duration.ofSeconds(10))
                        .build());

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
        return transport.calls(Endpoint.of(address, Authentication.bearer(tokens), VendorError.Reader.none())
                .withRateLimits(LIMITS));
    }
}
