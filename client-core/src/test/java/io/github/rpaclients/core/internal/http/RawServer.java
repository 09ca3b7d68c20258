package io.github.rpaclients.core.internal.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks off where MockWebServer cannot. One connection at a time. */
final class RawServer implements AutoCloseable {
    private interface Talk {
        void with(Socket socket, DataInputStream in) throws IOException;
    }

    private static final int PREFACE = 24;
    private static final int HEADERS = 1;
    private static final byte[] SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    /** The last stream is 0, the error is none. */
    private static final byte[] GO_AWAY = {0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger requests = new AtomicInteger();

    private RawServer(Talk talk) throws IOException {
        Thread thread = new Thread(() -> serve(talk), "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Closes after half of the answer's head. */
    static RawServer breakingHeads() throws IOException {
        return new RawServer((socket, in) -> {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.readUnsignedByte());
            }
            int body = head.indexOf("Content-Length: ");
            if (body >= 0) {
                int from = body + "Content-Length: ".length();
                in.readNBytes(Integer.parseInt(head.substring(from, head.indexOf("\r\n", from))));
            }
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Le".getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** Speaks HTTP/2; goes away at the first request, naming none as its last. */
    static RawServer goingAway() throws IOException {
        return new RawServer((socket, in) -> {
            socket.getOutputStream().write(SETTINGS);
            in.readNBytes(PREFACE);
            int type = -1;
            while (type != HEADERS) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                type = in.readUnsignedByte();
                in.readNBytes(5 + length);
            }
            socket.getOutputStream().write(GO_AWAY);
            // the client closes a connection that has ended
            in.readAllBytes();
        });
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    int requests() {
        return requests.get();
    }

    private void serve(Talk talk) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept();
                    DataInputStream in = new DataInputStream(socket.getInputStream())) {
                socket.setTcpNoDelay(true);
                requests.incrementAndGet();
                talk.with(socket, in);
            } catch (IOException e) {
                // the client left, or the test is over
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
