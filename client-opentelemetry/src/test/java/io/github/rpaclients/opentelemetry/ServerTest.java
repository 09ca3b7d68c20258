package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import io.github.rpaclients.core.internal.http.RateLimits;
import io.github.rpaclients.core.internal.http.SignsIn;
import io.github.rpaclients.core.internal.http.VendorError;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** An API of one operation, whose calls are followed; whoever waits only moves the time. */
abstract class ServerTest {
    static final String API = "/acme/production/orchestrator_/";
    static final String SECRET = "s3cret-of-the-test";

    final MockWebServer server = new MockWebServer();
    private long now;
    private Transport transport;
    ApiCalls calls;

    interface ThingsService {
        @GET("things({id})")
        Call<Void> get(@Path("id") long id, @Query("filter") String filter);

        @GET
        Call<Void> path(@Url String path);

        @SignsIn
        @POST("token")
        Call<Void> token();
    }

    abstract CallListener listener();

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        transport = Transport.create(HttpOptions.builder()
                .callListener(listener())
                .ticker(() -> now)
                .sleeper(pause -> now += pause.toNanos())
                .random(() -> 0.5)
                .build());
        calls = transport.calls(Endpoint.of(
                        server.url(API).uri(),
                        Authentication.bearer(TokenProvider.of(Secret.of(SECRET))),
                        VendorError.Reader.none())
                .withRateLimits(RateLimits.none().with("GET paced", 5, Duration.ofMinutes(1))));
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    long now() {
        return now;
    }

    void pass(Duration time) {
        now += time.toNanos();
    }

    void answer(int... statuses) {
        for (int status : statuses) {
            server.enqueue(new MockResponse.Builder()
                    .code(status)
                    .addHeader("x-request-id", "f00-1")
                    .build());
        }
    }

    void get() {
        calls.run(service().get(4711, SECRET));
    }

    ThingsService service() {
        return calls.service(ThingsService.class);
    }

    /**
     * One call of each kind, to a path with an id, a query and a secret in it.
     *
     * @return the port of the other server
     */
    int everyKind() throws IOException {
        answer(200, 200, 200);
        get();
        calls.run(service().path("things(4711)?filter=" + SECRET));
        calls.run(service().token());
        try (MockWebServer storage = new MockWebServer()) {
            storage.start(InetAddress.getLoopbackAddress(), 0);
            storage.enqueue(new MockResponse.Builder().code(200).build());
            ApiCalls there = calls.elsewhere(storage.url("/").uri());
            there.run(there.service(ThingsService.class)
                    .path(storage.url("/4711?sig=" + SECRET).toString()));
            return storage.getPort();
        }
    }
}
