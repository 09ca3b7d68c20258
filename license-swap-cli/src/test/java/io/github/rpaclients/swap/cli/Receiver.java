package io.github.rpaclients.swap.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody on this machine who takes notices, and keeps their bodies. */
final class Receiver implements AutoCloseable {
    private static final Pattern KIND = Pattern.compile("\"kind\":\"(\\w+)\"");

    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    Receiver answering(int other) {
        status = other;
        return this;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    List<String> bodies() {
        return bodies;
    }

    /** The kinds of the notices that came to a webhook, in the order in which they came. */
    List<String> kinds() {
        return bodies.stream()
                .map(KIND::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .collect(Collectors.toList());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
