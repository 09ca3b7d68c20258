package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server, the whole stack in front of it, and everything that would wait replaced by notes. */
abstract class StackTest {
    static final String TOKEN = "t0ken-of-the-test";

    final MockWebServer server = new MockWebServer();
    final RecordingSleeper sleeper = new RecordingSleeper();
    final List<Attempt> attempts = new ArrayList<>();
    Transport transport;

    @BeforeEach
    void startServer() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        transport = Transport.create(options().build());
    }

    @AfterEach
    void stopServer() {
        transport.close();
        server.close();
    }

    HttpOptions.Builder options() {
        return HttpOptions.builder()
                .sleeper(sleeper)
                .random(() -> 0.5)
                .listener(attempts::add)
                .readTimeout(Duration.ofSeconds(5));
    }

    ApiCalls calls() {
        return calls(TokenProvider.of(Secret.of(TOKEN)));
    }

    ApiCalls calls(TokenProvider tokens) {
        return transport.calls(Endpoint.of(base(), Authentication.bearer(tokens), VendorError.Reader.none()));
    }

    URI base() {
        return server.url("/api").uri();
    }

    Thing get(ApiCalls calls) {
        return calls.execute(calls.service(ThingsService.class).get(13, "in-the-query"));
    }

    void put(ApiCalls calls) {
        calls.run(calls.service(ThingsService.class).put(13, Thing.of(13)));
    }

    void enqueue(int status) {
        server.enqueue(new MockResponse.Builder().code(status).build());
    }

    void enqueueJson(String json) {
        server.enqueue(json(json).build());
    }

    static MockResponse.Builder json(String json) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(json);
    }
}
