package io.github.rpaclients.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Answers every known operation with its fixture, unless the operation under test is to be answered otherwise. */
final class OrchestratorServer extends Dispatcher implements AutoCloseable {
    private static final String STORAGE = "/storage/";

    private final MockWebServer server = new MockWebServer();
    private final Fixtures fixtures = new Fixtures("orchestrator");
    private final List<Fact> facts = fixtures.facts();
    private final List<RecordedRequest> received = new CopyOnWriteArrayList<>();
    private final List<RecordedRequest> stored = new CopyOnWriteArrayList<>();
    private final List<MockResponse> others = new CopyOnWriteArrayList<>();
    private volatile String operation = "";

    OrchestratorServer() throws IOException {
        server.setDispatcher(this);
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    MockWebServer server() {
        return server;
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

    /** The requests that went to the storage. */
    List<RecordedRequest> stored() {
        return stored;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.startsWith(STORAGE)) {
            stored.add(request);
            return new MockResponse.Builder().body("%PDF").build();
        }
        Fact fact = facts.stream()
                .filter(known -> known.fits(request.getMethod(), path))
                .findFirst()
                .orElse(null);
        if (fact == null) {
            // one that throws would leave the caller waiting
            return new MockResponse.Builder().code(404).build();
        }
        if (fact.operation().equals(operation)) {
            received.add(request);
            if (!others.isEmpty()) {
                return others.remove(0);
            }
        }
        return fact.document(fixtures)
                .map(this::here)
                .map(OrchestratorServer::json)
                .orElseGet(() -> new MockResponse.Builder().code(204).build());
    }

    /** The storage is here, too, and wants no token. */
    private String here(String document) {
        return document.replace("http://storage.example/", server.url(STORAGE).toString())
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
