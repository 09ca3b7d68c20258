package io.github.rpaclients.swap.notice;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A receiver of notices that does as it is told. Its address holds {@link #TOKEN}. */
final class Receiver implements AutoCloseable {
    static final String TOKEN = "T0ken-of-the-hook";

    private final MockWebServer server = new MockWebServer();

    Receiver() {
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Receiver answering(int status) {
        return answering(new MockResponse.Builder().code(status).build());
    }

    Receiver answering(MockResponse answer) {
        server.enqueue(answer);
        return this;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/hook/" + TOKEN);
    }

    Secret address() {
        return Secret.of(url().toString());
    }

    /** The next request that came. */
    RecordedRequest request() {
        try {
            return server.takeRequest();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonObject json() {
        return JsonParser.parseString(request().getBody().utf8()).getAsJsonObject();
    }

    int requests() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        server.close();
    }
}
