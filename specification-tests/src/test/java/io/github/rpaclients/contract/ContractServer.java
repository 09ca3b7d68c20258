package io.github.rpaclients.contract;

import io.github.rpaclients.testkit.internal.UndelayedSockets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** Answers every known operation with its fixture, unless the operation under test is to be answered otherwise. */
final class ContractServer extends Dispatcher implements AutoCloseable {
    private static final String STORAGE = "/storage/";

    private final MockWebServer server = new MockWebServer();
    private final Fixtures fixtures;
    private final Map<Pattern, Fact> facts = new LinkedHashMap<>();
    /** What was found before for a line: a walk asks the same many times. */
    private final Map<String, Optional<Fact>> asked = new ConcurrentHashMap<>();

    private final List<RecordedRequest> received = new CopyOnWriteArrayList<>();
    private final List<RecordedRequest> stored = new CopyOnWriteArrayList<>();
    private final List<MockResponse> others = new CopyOnWriteArrayList<>();
    private volatile String operation = "";

    ContractServer(Fixtures fixtures) {
        this.fixtures = fixtures;
        // a path without variables is meant before one that a variable makes fit
        fixtures.facts().stream()
                .sorted(Comparator.comparingInt(Fact::variables))
                .forEach(fact -> facts.put(fact.pattern(), fact));
    }

    void start() throws IOException {
        server.setServerSocketFactory(new UndelayedSockets());
        server.setDispatcher(this);
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    HttpUrl url() {
        return server.url("/");
    }

    /** Without a path, and without a slash at the end. */
    URI origin() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    /** Begins anew, with an eye on one operation and other answers for its first requests. */
    void watch(String watched, MockResponse... answers) {
        operation = watched;
        received.clear();
        stored.clear();
        others.clear();
        others.addAll(List.of(answers));
    }

    /** The requests for the operation that is watched. */
    List<RecordedRequest> received() {
        return received;
    }

    /** The requests that went to the storage, which is somebody else's. */
    List<RecordedRequest> stored() {
        return stored;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.startsWith(STORAGE)) {
            stored.add(request);
            return file();
        }
        Optional<Fact> meant = asked.computeIfAbsent(request.getMethod() + " " + path, this::fact);
        if (meant.isEmpty()) {
            // one that throws would leave the caller waiting
            return new MockResponse.Builder().code(404).build();
        }
        Fact fact = meant.get();
        if (fact.operation().equals(operation)) {
            received.add(request);
            if (!others.isEmpty()) {
                return others.remove(0);
            }
        }
        if (fact.isFile()) {
            return file();
        }
        return document(fact)
                .map(ContractServer::json)
                .orElseGet(() -> new MockResponse.Builder().code(204).build());
    }

    private Optional<Fact> fact(String line) {
        return facts.entrySet().stream()
                .filter(known -> known.getKey().matcher(line).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static MockResponse file() {
        return new MockResponse.Builder().body("%PDF").build();
    }

    /** What the server says when all is well; empty if it says nothing. */
    Optional<String> document(Fact fact) {
        return fact.document(fixtures).map(this::here);
    }

    /** The storage is here, too, and wants no token; so are other addresses that answers name. */
    private String here(String document) {
        return document.replace("http://storage.example/", server.url(STORAGE).toString())
                .replace("http://room.example/", server.url("/").toString())
                .replace("\"RequiresAuth\": true", "\"RequiresAuth\": false");
    }

    static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
