package io.github.rpaclients.core.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Speaks just enough HTTP/1.1 to disturb many calls in a short time, each as its {@link DisturbedCall} says. A {@link Fault}
 * means here what it means to MockWebServer.
 */
final class DisturbingServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final IntFunction<DisturbedCall> calls;
    private final Truth truth;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService connections = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "disturbing server");
        thread.setDaemon(true);
        return thread;
    });

    DisturbingServer(IntFunction<DisturbedCall> calls, Truth truth) throws IOException {
        this.calls = calls;
        this.truth = truth;
        connections.execute(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** One that knows the same calls and writes down the same truth. */
    DisturbingHttp2Server overHttp2(Supplier<Fault> next) throws IOException {
        return new DisturbingHttp2Server(calls, truth, next);
    }

    /** What the client gets if nothing goes wrong. */
    static String json(DisturbedCall call) {
        return "{\"id\":" + call.id + ",\"words\":\"" + "w".repeat(call.longAnswer ? 40_000 : 60) + "\"}";
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.execute(() -> serve(socket));
            } catch (IOException e) {
                // the test is over
            }
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            Connection connection = new Connection(socket);
            boolean more = true;
            while (more) {
                more = connection.exchange();
            }
        } catch (IOException e) {
            // the client left
        } finally {
            open.remove(socket);
        }
    }

    /** Comes to rest. */
    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            // a client that was closed while it made a call keeps its connection
            socket.close();
        }
        connections.shutdown();
        try {
            if (!connections.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("It does not come to rest");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One connection, one request after the other. */
    private final class Connection {
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private byte[] buffer = new byte[4096];
        private int filled;

        Connection(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.out = socket.getOutputStream();
        }

        /** False if the connection is to be closed. */
        boolean exchange() throws IOException {
            String head = head();
            if (head == null) {
                return false;
            }
            String[] sent = header(head, "X-Try: ").split("/");
            DisturbedCall call = calls.apply(Integer.parseInt(sent[0]));
            int number = Integer.parseInt(sent[1]);
            if (header(head, "Authorization: ").startsWith("Bearer stale")) {
                if (!skipBody(head)) {
                    return false;
                }
                out.write("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                return true;
            }
            DisturbedCall.Sending sending = call.sending(number, head.contains("\r\nX-Again: "));
            MockResponse.Builder builder = sending.fault.answer(json(call));
            if (sending.announces) {
                builder.setHeader("Keep-Alive", "timeout=60");
            }
            MockResponse answer = builder.build();
            truth.met(sending.fault);
            if (answer.getOnRequestStart() != null || answer.getOnRequestBody() != null || !skipBody(head)) {
                return false;
            }
            truth.sees(call.id, number);
            Runnable work = once(sending.done ? () -> truth.does(call.id, number) : () -> {});
            try {
                return answer(sending, answer, work);
            } finally {
                if (sending.work == DisturbedCall.Work.AFTERWARDS && closes(answer)) {
                    socket.close();
                }
                work.run();
            }
        }

        private boolean answer(DisturbedCall.Sending sending, MockResponse answer, Runnable work) throws IOException {
            if (sending.work == DisturbedCall.Work.AT_ONCE) {
                work.run();
            }
            pause(sending.delayMicros);
            if (sending.work == DisturbedCall.Work.BEFORE_THE_ANSWER) {
                work.run();
            }
            byte[] head = headOf(answer);
            if (answer.getOnResponseStart() != null) {
                if (answer.getDoNotReadRequestBody()) {
                    // closing resets the connection then
                    socket.setSoLinger(true, 0);
                } else if (sending.beginsHead) {
                    out.write(head, 0, head.length / 2);
                }
                return effect(answer.getOnResponseStart());
            }
            Buffer buffer = new Buffer();
            answer.getBody().writeTo(buffer);
            byte[] body = buffer.readByteArray();
            int first = sending.dripMicros > 0 || answer.getOnResponseBody() != null ? body.length / 2 : body.length;
            byte[] whole = new byte[head.length + body.length];
            System.arraycopy(head, 0, whole, 0, head.length);
            System.arraycopy(body, 0, whole, head.length, body.length);
            out.write(whole, 0, head.length + first);
            if (answer.getOnResponseBody() != null) {
                return effect(answer.getOnResponseBody());
            }
            if (first < body.length) {
                pause(sending.dripMicros);
                out.write(whole, head.length + first, body.length - first);
            }
            if (answer.getOnResponseEnd() != null) {
                return effect(answer.getOnResponseEnd());
            }
            socket.setSoTimeout(sending.keepAliveMillis);
            return true;
        }

        /** Always false: the connection is of no use any more. */
        private boolean effect(SocketEffect effect) throws IOException {
            if (effect instanceof SocketEffect.CloseSocket) {
                SocketEffect.CloseSocket close = (SocketEffect.CloseSocket) effect;
                if (close.getCloseSocket()) {
                    return false;
                }
                socket.shutdownOutput();
            }
            while (in.read(buffer) >= 0) {
                // silence until the client leaves
            }
            return false;
        }

        private boolean closes(MockResponse answer) {
            return answer.getOnResponseStart() != null
                    || answer.getOnResponseBody() != null
                    || answer.getOnResponseEnd() != null;
        }

        /** Null if the client has gone, or has kept silent for too long. */
        private @Nullable String head() throws IOException {
            int end = -1;
            while (end < 0) {
                if (filled == buffer.length) {
                    throw new IOException("A long head");
                }
                int count;
                try {
                    count = in.read(buffer, filled, buffer.length - filled);
                } catch (SocketTimeoutException e) {
                    return null;
                }
                if (count < 0) {
                    return null;
                }
                if (socket.getSoTimeout() > 0) {
                    socket.setSoTimeout(0);
                }
                filled += count;
                end = endOfHead();
            }
            String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
            System.arraycopy(buffer, end, buffer, 0, filled - end);
            filled -= end;
            return head;
        }

        private int endOfHead() {
            for (int i = 3; i < filled; i++) {
                if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                    return i + 1;
                }
            }
            return -1;
        }

        /** False if the client left before the end. */
        private boolean skipBody(String head) throws IOException {
            String length = header(head, "Content-Length: ");
            int left = length.isEmpty() ? 0 : Integer.parseInt(length);
            int here = Math.min(left, filled);
            System.arraycopy(buffer, here, buffer, 0, filled - here);
            filled -= here;
            left -= here;
            byte[] chunk = left > 0 ? new byte[Math.min(left, 16_384)] : buffer;
            while (left > 0) {
                int count = in.read(chunk, 0, Math.min(left, chunk.length));
                if (count < 0) {
                    return false;
                }
                left -= count;
            }
            return true;
        }
    }

    private static String header(String head, String name) {
        int start = head.indexOf("\n" + name);
        return start < 0 ? "" : head.substring(start + name.length() + 1, head.indexOf('\r', start));
    }

    private static byte[] headOf(MockResponse answer) {
        ByteArrayOutputStream head = new ByteArrayOutputStream(200);
        head.writeBytes(answer.getStatus().getBytes(StandardCharsets.US_ASCII));
        head.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        head.writeBytes(answer.getHeaders().toString().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        head.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return head.toByteArray();
    }

    private static Runnable once(Runnable work) {
        boolean[] done = {false};
        return () -> {
            if (!done[0]) {
                done[0] = true;
                work.run();
            }
        };
    }

    private static void pause(int micros) {
        long until = System.nanoTime() + micros * 1000L;
        for (long left = micros * 1000L; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
