package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;

/** Does to requests what the test told it to, and keeps a journal of those that it handled and of those that it may do. */
final class FaultyServer implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger handled = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;

    FaultyServer(List<Protocol> protocols) throws IOException {
        LOGGER.setLevel(Level.OFF);
        server.setProtocols(protocols);
        server.setServerSocketFactory(new Prompt());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse peek() {
                return fault.answer();
            }

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                Fault now = fault;
                if (!"/thing".equals(request.getTarget()) || isHalf(request)) {
                    // MockWebServer's own notes of connections that it closed
                    return now.answer();
                }
                handled.incrementAndGet();
                if (now.mayBeDone()) {
                    done.incrementAndGet();
                }
                return now.answer();
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    private static boolean isHalf(RecordedRequest request) {
        String length = request.getHeaders().get("Content-Length");
        return length != null && request.getBodySize() > 0 && request.getBodySize() < Long.parseLong(length);
    }

    /** From now on, until told otherwise. */
    void does(Fault fault) {
        this.fault = fault;
    }

    void clearJournal() {
        handled.set(0);
        done.set(0);
    }

    /** Requests that reached the handler. */
    int handled() {
        return handled.get();
    }

    /** Requests that the server did, or did not say it had not done. */
    int done() {
        return done.get();
    }

    URI url() {
        return server.url("/").uri();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Sends small packets at once; the head and the body of an answer would lie 40 ms apart otherwise. */
    private static final class Prompt extends ServerSocketFactory {
        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    socket.setTcpNoDelay(true);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            throw new UnsupportedOperationException();
        }
    }
}
