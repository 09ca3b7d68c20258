package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.ReceivedRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * Listens, keeps what it received and lets faults strike. Requests of several connections are
 * handled at the same time; the handlers of the router guard what they share.
 */
public final class SimulatorServer implements AutoCloseable {
    // MockWebServer logs every connection at INFO; held here so that the setting is not garbage collected
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    private final MockWebServer server = new MockWebServer();
    private final Router router;
    private final Supplier<Instant> time;
    private final InetAddress address;
    private final RequestLog requests = new RequestLog();
    private final FaultPlan faults;
    private final CountDownLatch closed = new CountDownLatch(1);

    private SimulatorServer(Router router, Supplier<Instant> time, InetAddress address) {
        this.router = router;
        this.address = address;
        this.time = time;
        this.faults = new FaultPlan(time);
    }

    /**
     * Starts to answer.
     *
     * @param time for the dates in answers and for rate limits; asked by several threads
     * @param port 0 for a free one
     * @throws UncheckedIOException if nobody can listen there; the message is for the person who chose the port
     */
    public static SimulatorServer start(Router router, Supplier<Instant> time, InetAddress address, int port) {
        SimulatorServer simulator = new SimulatorServer(router, time, address);
        simulator.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
                return simulator.dispatch(recorded);
            }
        });
        simulator.server.setServerSocketFactory(new UndelayedSockets());
        try {
            simulator.server.start(address, port);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The simulator cannot listen on port " + port + " of " + address.getHostAddress() + ": "
                            + e.getMessage(),
                    e);
        }
        return simulator;
    }

    /** Scheme, host and port, without a trailing slash. */
    public URI url() {
        return URI.create("http://" + host() + ":" + server.getPort());
    }

    public ReceivedRequests requests() {
        return requests;
    }

    public Faults faults() {
        return faults;
    }

    /** Waits for no delay to end: those answers do not leave any more. An interrupt does not keep it from closing. */
    @Override
    public void close() {
        closed.countDown();
        boolean interrupted = Thread.interrupted();
        try {
            server.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String host() {
        if (address.isAnyLocalAddress()) {
            return "localhost";
        }
        if (address.equals(InetAddress.getLoopbackAddress())) {
            return server.getHostName();
        }
        String literal = address.getHostAddress();
        return literal.indexOf(':') < 0 ? literal : "[" + literal + "]";
    }

    private MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
        forgetRecordedRequests();
        Request request = request(recorded);
        Strike strike = faults.strike(request.method(), request.path());
        Answer answer = strike.answer(() -> handle(request), time.get());
        Delivery delivery = strike.delivery();
        boolean answered = delivery.extent() != Delivery.Extent.NOTHING;
        requests.add(new ReceivedRequest(
                request.method(),
                request.path(),
                request.query(),
                request.body(),
                router.writes(request),
                answered ? answer.status() : 0));
        boolean isClosed = closesWithin(delivery.delay());
        return Responses.response(
                answer.header("Date", HttpDate.of(time.get())),
                isClosed ? delivery.only(Delivery.Extent.NOTHING) : delivery);
    }

    /** MockWebServer keeps every request for somebody who takes them; nobody does. */
    private void forgetRecordedRequests() throws InterruptedException {
        while (server.takeRequest(0, TimeUnit.NANOSECONDS) != null) {
            // gone
        }
    }

    private Answer handle(Request request) {
        try {
            return router.answer(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (RuntimeException e) {
            // MockWebServer would leave the caller without an answer, for as long as he waits
            String failed = "The simulator failed at " + request.method() + " " + request.path();
            Logger.getLogger(SimulatorServer.class.getName()).log(Level.SEVERE, failed, e);
            return Answer.text(500, "text/plain", failed + ": " + e);
        }
    }

    /** Waits so long, or until the server closes. */
    private boolean closesWithin(Duration delay) throws InterruptedException {
        return !delay.isZero() && closed.await(delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Request request(RecordedRequest recorded) {
        String target = recorded.getTarget();
        int mark = target.indexOf('?');
        return new Request(
                recorded.getMethod(),
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1),
                headers(recorded),
                recorded.getBody() == null ? new byte[0] : recorded.getBody().toByteArray());
    }

    private static Map<String, String> headers(RecordedRequest recorded) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        recorded.getHeaders().forEach(h -> headers.add(Map.entry(h.getFirst(), h.getSecond())));
        return Request.lowerCased(headers);
    }
}
