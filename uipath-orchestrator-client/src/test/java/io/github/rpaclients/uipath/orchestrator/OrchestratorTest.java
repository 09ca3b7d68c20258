package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server that says what a test tells it, and a client of it that notes its pauses instead of making them. */
public abstract class OrchestratorTest {
    protected static final String BASE = "/acme/production/orchestrator_";

    protected final MockWebServer server = new MockWebServer();
    protected final List<Duration> pauses = new ArrayList<>();
    protected OrchestratorClient orchestrator;

    @BeforeEach
    void startServer() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        orchestrator = client(UiPathDeployment.hosted(server.url("/").uri(), "acme", "production"));
    }

    protected final OrchestratorClient client(UiPathDeployment deployment) {
        return OrchestratorClient.builder()
                .deployment(deployment)
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder()
                        .clock(Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC))
                        .sleeper(pauses::add)
                        .random(() -> 0.5)
                        .readTimeout(Duration.ofSeconds(5))
                        .build())
                .build();
    }

    @AfterEach
    void stopServer() {
        orchestrator.close();
        server.close();
    }

    protected void enqueue(int status) {
        server.enqueue(new MockResponse.Builder().code(status).build());
    }

    protected void enqueue(int status, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json; odata.metadata=minimal; odata.streaming=true")
                .body(json)
                .build());
    }

    /** The oldest request not taken yet, as {@code GET /odata/…}; below the base that all of them share. */
    protected String requestLine() throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        return line(request);
    }

    protected static String line(RecordedRequest request) {
        return request.getMethod() + " " + request.getTarget().replaceFirst("^" + BASE, "");
    }

    /** A file beside the test. */
    protected String fixture(String name) {
        try (InputStream in = getClass().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
