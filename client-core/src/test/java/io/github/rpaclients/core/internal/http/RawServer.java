package io.github.rpaclients.core.internal.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

/** Breaks off where MockWebServer cannot. */
final class RawServer implements AutoCloseable {
    private interface Talk {
        void with(Socket socket, DataInputStream in) throws IOException;
    }

    private static final int PREFACE = 24;
    private static final byte HEADERS = 1;
    private static final int END_STREAM = 1;
    private static final byte[] SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();

    private RawServer(Talk talk) throws IOException {
        start(() -> serve(talk));
    }

    /** Closes after half of the answer's head. */
    static RawServer breakingHeads() throws IOException {
        return answering("HTTP/1.1 200 OK\r\nContent-Le");
    }

    /** Says this to every request, and closes. */
    static RawServer answering(String answer) throws IOException {
        return new RawServer((socket, in) -> {
            readRequest(in);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    /** Speaks HTTP/2; goes away at the first request of a connection, naming none as its last. */
    static RawServer goingAway() throws IOException {
        return new RawServer((socket, in) -> {
            greet(socket, in);
            readUntil(in, (type, flags) -> type == HEADERS);
            goAway(socket, in, (byte) 0);
        });
    }

    /** Speaks HTTP/2; answers the first request of a connection, and its goodbye crosses the second. */
    static RawServer goingAwayAfterOne() throws IOException {
        return new RawServer((socket, in) -> {
            greet(socket, in);
            // others than these have other meanings of the flag
            byte first = readUntil(in, (type, flags) -> type <= HEADERS && (flags & END_STREAM) != 0);
            // status 200, and nothing more
            socket.getOutputStream().write(new byte[] {0, 0, 1, HEADERS, 5, 0, 0, 0, first, (byte) 0x88});
            readUntil(in, (type, flags) -> type == HEADERS);
            goAway(socket, in, first);
        });
    }

    private static void readRequest(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        int body = head.indexOf("Content-Length: ");
        if (body >= 0) {
            int from = body + "Content-Length: ".length();
            in.readNBytes(Integer.parseInt(head.substring(from, head.indexOf("\r\n", from))));
        }
    }

    private static void greet(Socket socket, DataInputStream in) throws IOException {
        socket.getOutputStream().write(SETTINGS);
        in.readNBytes(PREFACE);
    }

    /** The stream of this frame; there are few of them. */
    private static byte readUntil(DataInputStream in, BiPredicate<Integer, Integer> last) throws IOException {
        while (true) {
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            byte stream = (byte) in.readInt();
            in.readNBytes(length);
            if (last.test(type, flags)) {
                return stream;
            }
        }
    }

    private static void goAway(Socket socket, DataInputStream in, byte lastStream) throws IOException {
        socket.getOutputStream().write(new byte[] {0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, lastStream, 0, 0, 0, 0});
        // the client closes a connection that has ended
        in.readAllBytes();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    int connections() {
        return connections.get();
    }

    private void serve(Talk talk) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                start(() -> serve(talk, socket));
            } catch (IOException e) {
                // the test is over
            }
        }
    }

    private static void serve(Talk talk, Socket accepted) {
        try (Socket socket = accepted;
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            socket.setTcpNoDelay(true);
            talk.with(socket, in);
        } catch (IOException e) {
            // the client left
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
