package io.github.rpaclients.core.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A proxy that tunnels and forwards, and keeps the head of every request it is sent. */
final class RecordingProxy implements AutoCloseable {
    final List<String> heads = new CopyOnWriteArrayList<>();

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final CountDownLatch oneEnded = new CountDownLatch(1);
    private volatile String challenge = "";
    private volatile String expected = "";
    private volatile String refusal = "";

    RecordingProxy() throws IOException {
        start(() -> {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                start(() -> {
                    try {
                        serve(client);
                    } finally {
                        oneEnded.countDown();
                    }
                });
            }
        });
    }

    /** From now on, lets nobody through without this value of {@code Proxy-Authorization}. */
    void ask(String challenge, String expected) {
        this.challenge = challenge;
        this.expected = expected;
    }

    /** From now on, answers every request with this, for example {@code 403 Forbidden}. */
    void refuse(String status) {
        refusal = status;
    }

    /** Waits until the end of a connection has been passed on. */
    void awaitAnEnd() throws InterruptedException {
        oneEnded.await();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            InputStream in = client.getInputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                heads.add(head);
                if (!challenge.isEmpty() && !head.contains("Proxy-Authorization: " + expected + "\r\n")) {
                    in.skipNBytes(length(head));
                    answer(client, "407 Proxy Authentication Required", "Proxy-Authenticate: " + challenge + "\r\n");
                } else if (!refusal.isEmpty()) {
                    in.skipNBytes(length(head));
                    answer(client, refusal, "");
                } else {
                    pass(client, head);
                    return;
                }
            }
        }
    }

    private static void pass(Socket client, String head) throws IOException {
        String[] line = head.substring(0, head.indexOf("\r\n")).split(" ");
        boolean tunnel = "CONNECT".equals(line[0]);
        URI address = URI.create(tunnel ? "https://" + line[1] : line[1]);
        try (Socket server = new Socket(address.getHost(), address.getPort())) {
            if (tunnel) {
                client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                String onlyOne = head.replaceFirst("http://[^/]+", "")
                        .replaceAll("(?m)^(Proxy-)?Connection: .*\r\n", "")
                        .replaceFirst("\r\n", "\r\nConnection: close\r\n");
                server.getOutputStream().write(onlyOne.getBytes(StandardCharsets.US_ASCII));
            }
            start(() -> client.getInputStream().transferTo(server.getOutputStream()));
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void answer(Socket client, String status, String headers) throws IOException {
        String answer = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n";
        client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
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
                .findFirst()
                .orElse(0);
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException oneSideIsGone) {
                        // as connections go
                    }
                },
                "recording-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
