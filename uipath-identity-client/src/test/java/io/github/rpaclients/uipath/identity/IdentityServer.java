package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** Answers what the test told it to, in that order, and has a client that never sleeps. */
public final class IdentityServer implements AutoCloseable {
    public static final String ORGANIZATION = "0f6c2d1e-7b3a-4c58-9e21-5d4c3b2a1f00";

    /** A request without what all requests have in common. */
    public record Received(String method, String target, String body) {}

    private final MockWebServer server;
    private final RecordingSleeper sleeper = new RecordingSleeper();
    private final IdentityClient identity;

    private IdentityServer(MockWebServer server) {
        this.server = server;
        this.identity = IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(url(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("opaque")))
                .organization(OrganizationId.of(ORGANIZATION))
                .http(options())
                .build();
    }

    public static IdentityServer start() {
        MockWebServer server = new MockWebServer();
        // a request too many is answered 404 at once, rather than left to wait
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(true);
        server.setDispatcher(answers);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IdentityServer(server);
    }

    public URI url() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    public HttpOptions options() {
        return HttpOptions.builder().sleeper(sleeper).random(() -> 0.5).build();
    }

    public IdentityClient identity() {
        return identity;
    }

    public RecordingSleeper sleeper() {
        return sleeper;
    }

    public IdentityServer answers(String json) {
        return answers(200, json);
    }

    public IdentityServer answers(int status, String body) {
        return answers(new MockResponse.Builder().code(status).body(body).build());
    }

    public IdentityServer answersTooManyRequests(int retryAfterSeconds) {
        return answers(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", retryAfterSeconds)
                .build());
    }

    /** Reads the request and closes the connection instead of answering. */
    public IdentityServer dropsTheConnection() {
        return answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
    }

    /** The oldest request not yet taken. */
    public Received received() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            String body = request.getBody() == null ? "" : request.getBody().utf8();
            return new Received(request.getMethod(), request.getTarget(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int requestCount() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        identity.close();
        server.close();
    }

    private IdentityServer answers(MockResponse response) {
        server.enqueue(response);
        return this;
    }
}
