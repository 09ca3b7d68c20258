package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Ticker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import retrofit2.Call;
import retrofit2.http.GET;

/** A server that says what a test tells it, and a connection to it that neither waits nor ages by itself. */
public abstract class UiPathTest {
    /** Every character of it means something else in a form body. */
    protected static final Secret SECRET = Secret.of("s3cret+/&=%20~");

    protected final MockWebServer server = new MockWebServer();
    protected final List<Duration> pauses = new ArrayList<>();
    protected final HandClock clock = new HandClock();

    /** Something to ask a service for. */
    public interface ProbeService {
        @GET("probe")
        Call<Void> probe();
    }

    @BeforeEach
    void startServer() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    protected UiPathDeployment deployment() {
        URI host = server.url("/").uri();
        return UiPathDeployment.hosted(host, "acme", "production");
    }

    protected HttpOptions options() {
        return HttpOptions.builder()
                .clock(clock)
                .ticker(clock)
                .sleeper(pauses::add)
                .random(() -> 0.5)
                .readTimeout(Duration.ofSeconds(5))
                .build();
    }

    protected UiPathConnection connection(UiPathCredentials credentials) {
        return UiPathConnection.builder()
                .deployment(deployment())
                .credentials(credentials)
                .http(options())
                .build();
    }

    /** One request to Orchestrator. */
    protected static void probe(UiPathConnection connection) {
        var calls = connection.calls(connection.deployment().orchestratorUrl(), Map.of());
        calls.run(calls.service(ProbeService.class).probe());
    }

    protected void enqueue(int status, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }

    protected void enqueueToken(String token) {
        enqueue(200, "{\"access_token\":\"" + token + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }

    /** What the requests so far carried, oldest first; null for none. */
    protected List<String> authorizations() throws InterruptedException {
        List<String> headers = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            headers.add(server.takeRequest().getHeaders().get("Authorization"));
        }
        return headers;
    }

    /** Stands still until it is moved. */
    protected static final class HandClock extends Clock implements Ticker {
        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        public void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public long nanos() {
            return Duration.between(Instant.EPOCH, now).toNanos();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
