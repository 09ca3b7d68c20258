package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Does over HTTP/2 what a {@link DisturbedCall} says, for one caller that makes one call at a time. */
final class DisturbingHttp2Server extends Dispatcher implements AutoCloseable {
    /** They tell of each stream that a client left; kept here, because a logger is forgotten that nobody keeps. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger(MockWebServer.class.getName()), Logger.getLogger(OkHttpClient.class.getName()));

    private final MockWebServer server = new MockWebServer();
    private final IntFunction<DisturbedCall> calls;
    private final Truth truth;
    private final Supplier<Fault> next;

    /** @param next what is to happen to the request that the caller sends now */
    DisturbingHttp2Server(IntFunction<DisturbedCall> calls, Truth truth, Supplier<Fault> next) throws IOException {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        this.calls = calls;
        this.truth = truth;
        this.next = next;
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        server.setDispatcher(this);
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    URI url() {
        return server.url("/").uri();
    }

    /** MockWebServer wants to know how a connection fares before it has looked at the request. */
    @Override
    public MockResponse peek() {
        return next.get().answer();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        // MockWebServer keeps them all otherwise
        server.takeRequest(0, TimeUnit.NANOSECONDS);
        String length = request.getHeaders().get("Content-Length");
        if (length != null && Long.parseLong(length) != request.getBodySize()) {
            return new MockResponse.Builder().build();
        }
        if (String.valueOf(request.getHeaders().get("Authorization")).startsWith("Bearer stale")) {
            return new MockResponse.Builder().code(401).build();
        }
        String[] sent = request.getHeaders().get("X-Try").split("/");
        DisturbedCall call = calls.apply(Integer.parseInt(sent[0]));
        int number = Integer.parseInt(sent[1]);
        DisturbedCall.Sending sending =
                call.sending(number, request.getHeaders().get("X-Again") != null);
        truth.met(sending.fault);
        truth.sees(call.id, number);
        if (sending.done) {
            truth.does(call.id, number);
        }
        return sending.fault
                .answer(DisturbingServer.json(call))
                .headersDelay(sending.delayMicros, TimeUnit.MICROSECONDS)
                .bodyDelay(sending.dripMicros, TimeUnit.MICROSECONDS)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
