package io.github.rpaclients.specification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.rpaclients.specification.Exchange.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Stands before a simulator and writes down what passes in both directions, changing nothing. */
final class Recorder implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION = caseless(
            "Connection",
            "Content-Length",
            "Expect",
            "Host",
            "HTTP2-Settings",
            "Transfer-Encoding",
            "Upgrade",
            "Accept-Encoding");

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final HttpClient forward =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI simulator;
    private final HttpServer server;

    Recorder(URI simulator) {
        this.simulator = simulator;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.start();
    }

    /** Scheme, host and port, without a trailing slash. */
    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What has passed so far, oldest first. */
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void pass(HttpExchange incoming) throws IOException {
        try (incoming) {
            String target = incoming.getRequestURI().toString();
            byte[] body = incoming.getRequestBody().readAllBytes();
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator + target))
                    .method(
                            incoming.getRequestMethod(),
                            body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            incoming.getRequestHeaders().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<byte[]> answer = forward.send(request.build(), BodyHandlers.ofByteArray());
            String type = Optional.ofNullable(incoming.getRequestHeaders().getFirst("Content-Type"))
                    .orElse("");
            exchanges.add(new Exchange(
                    incoming.getRequestMethod(),
                    target,
                    new Message(type, text(body)),
                    answer.statusCode(),
                    new Message(answer.headers().firstValue("Content-Type").orElse(""), text(answer.body()))));
            send(answer, incoming);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static void send(HttpResponse<byte[]> answer, HttpExchange incoming) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> incoming.getResponseHeaders().add(name, value));
            }
        });
        byte[] bytes = answer.body();
        incoming.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            incoming.getResponseBody().write(bytes);
        }
    }

    private static Set<String> caseless(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(names).forEach(set::add);
        return set;
    }
}
