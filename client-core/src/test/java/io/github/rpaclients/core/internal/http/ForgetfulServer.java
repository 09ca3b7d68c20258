package io.github.rpaclients.core.internal.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** Closes connections that are idle, without having said so, as servers and load balancers do. Speaks HTTP/1. */
final class ForgetfulServer implements AutoCloseable {
    private static final Duration NEVER = Duration.ofMinutes(1);

    /** The first lines of all requests, in the order in which they came. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final ServerSocket listener;
    private final String scheme;
    private volatile Duration idle = NEVER;
    private volatile String version = "HTTP/1.1";
    private volatile String headers = "";
    private volatile String excess = "";
    private volatile boolean hangingUp;
    private volatile boolean silent;
    private volatile CyclicBarrier together = new CyclicBarrier(1);

    ForgetfulServer() throws IOException {
        this("http", ServerSocketFactory.getDefault());
    }

    private ForgetfulServer(String scheme, ServerSocketFactory sockets) throws IOException {
        this.scheme = scheme;
        this.listener = sockets.createServerSocket(0, 500, InetAddress.getLoopbackAddress());
        start(() -> {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                accepted.incrementAndGet();
                open.add(socket);
                start(() -> serve(socket));
            }
        });
    }

    static ForgetfulServer secure(ServerSocketFactory sockets) throws IOException {
        return new ForgetfulServer("https", sockets);
    }

    /** From now on, closes connections on which nothing has come for so long. */
    ForgetfulServer closingAfter(Duration idle) {
        this.idle = idle;
        return this;
    }

    /** From now on, closes a connection once it has answered. */
    ForgetfulServer hangingUp() {
        hangingUp = true;
        return this;
    }

    /** From now on, closes a connection instead of answering. */
    void hangingUpOnRequests() {
        silent = true;
    }

    /** From now on, answers when so many have asked. */
    void answeringTogether(CyclicBarrier barrier) {
        together = barrier;
    }

    /** Answers 401 to the next requests, so many. */
    ForgetfulServer refusing(int requests) {
        refusals.set(requests);
        return this;
    }

    /** From now on, answers with this header. */
    ForgetfulServer saying(String header) {
        headers = header + "\r\n";
        return this;
    }

    /** From now on, answers in the words of another version. */
    ForgetfulServer speaking(String version) {
        this.version = version;
        return this;
    }

    /** From now on, sends this behind each answer, in one go with it. */
    ForgetfulServer adding(String excess) {
        this.excess = excess;
        return this;
    }

    /** Sends this to whoever is connected, without having been asked. */
    void say(String words) throws IOException {
        for (Socket socket : open) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Closes what is open. */
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
            open.remove(socket);
        }
    }

    /** How many connections there have been. */
    int accepted() {
        return accepted.get();
    }

    URI url() {
        return URI.create(scheme + "://localhost:" + listener.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listener.close();
        hangUp();
    }

    private void serve(Socket socket) throws IOException {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                in.skipNBytes(length(head));
                requests.add(head.substring(0, head.indexOf("\r\n")));
                if (silent) {
                    return;
                }
                await(together);
                String status = refusals.getAndDecrement() > 0 ? " 401 Unauthorized" : " 200 OK";
                String answer = version + status + "\r\n" + headers
                        + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"id\":13}" + excess;
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                if (hangingUp) {
                    return;
                }
                socket.setSoTimeout((int) idle.toMillis());
            }
        } finally {
            open.remove(socket);
        }
    }

    private static void await(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IOException(e);
        }
    }

    /** Up to and with the empty line; empty at the end of the connection. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return "";
            }
            head.write(b);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static long length(String head) {
        return head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToLong(line -> Long.parseLong(line.substring("Content-Length: ".length())))
                .sum();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // the connection was idle for too long, the client left, or the test is over
                    }
                },
                "forgetful server");
        thread.setDaemon(true);
        thread.start();
    }
}
