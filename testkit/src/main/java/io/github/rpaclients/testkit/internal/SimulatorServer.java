package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.ReceivedRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/** Listens on the loopback address, handles one request at a time, keeps the requests and lets faults strike. */
public final class SimulatorServer implements AutoCloseable {
    // MockWebServer logs every connection at INFO; held here so that the setting is not garbage collected
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    private final MockWebServer server = new MockWebServer();
    private final Router router;
    private final RequestLog requests = new RequestLog();
    private final Faults faults = new Faults();

    private SimulatorServer(Router router) {
        this.router = router;
    }

    public static SimulatorServer start(Router router) {
        SimulatorServer simulator = new SimulatorServer(router);
        simulator.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest recorded) {
                return simulator.dispatch(recorded);
            }
        });
        simulator.server.setServerSocketFactory(new UndelayedSockets());
        try {
            simulator.server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator could not listen on the loopback address", e);
        }
        return simulator;
    }

    /** Scheme, host and port, without a trailing slash. */
    public URI url() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    public ReceivedRequests requests() {
        return requests;
    }

    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        server.close();
    }

    private synchronized MockResponse dispatch(RecordedRequest recorded) {
        String target = recorded.getTarget();
        int mark = target.indexOf('?');
        Request request = new Request(
                recorded.getMethod(),
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1),
                headers(recorded),
                recorded.getBody() == null ? "" : recorded.getBody().utf8());
        Optional<Faults.Fault> fault = faults.take(request.method(), request.path());
        fault.ifPresent(Faults.Fault::runFirst);
        Faults.@Nullable Kind kind = fault.map(Faults.Fault::kind).orElse(null);
        Answer answer;
        if (kind == Faults.Kind.REFUSE) {
            answer = Answer.of(fault.get().status());
        } else if (kind == Faults.Kind.HTML) {
            answer = Answer.html(200);
        } else {
            answer = handle(request);
            if (kind == Faults.Kind.FAIL_AFTERWARDS) {
                answer = Answer.of(fault.get().status());
            }
        }
        boolean dropped = kind == Faults.Kind.DROP_ANSWER;
        requests.add(new ReceivedRequest(
                request.method(),
                request.path(),
                request.query(),
                request.body(),
                router.writes(request),
                dropped ? 0 : answer.status()));
        return response(answer, dropped);
    }

    private Answer handle(Request request) {
        try {
            return router.answer(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private static MockResponse response(Answer answer, boolean dropped) {
        MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.addHeader("Content-Type", answer.contentType()).body(answer.body());
        }
        answer.headers().forEach(response::addHeader);
        if (dropped) {
            response.onResponseStart(new SocketEffect.CloseSocket());
        }
        return response.build();
    }

    private static Map<String, String> headers(RecordedRequest recorded) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        recorded.getHeaders().forEach(h -> headers.add(Map.entry(h.getFirst(), h.getSecond())));
        return Request.lowerCased(headers);
    }
}
