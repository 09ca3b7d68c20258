package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Answers one request with success and a body without end, until it is cut off. */
final class EndlessReceiver implements AutoCloseable {
    private final ServerSocket server;
    private final CompletableFuture<Void> cutOff = new CompletableFuture<>();

    EndlessReceiver() {
        try {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::answer, "endless receiver");
        thread.setDaemon(true);
        thread.start();
    }

    private void answer() {
        try (Socket caller = server.accept();
                OutputStream out = caller.getOutputStream()) {
            caller.getInputStream().read();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[8192]);
            }
        } catch (IOException e) {
            cutOff.complete(null);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/hook");
    }

    Secret address() {
        return Secret.of(url().toString());
    }

    /** Returns once the caller has closed the connection. */
    void awaitCutOff() {
        cutOff.join();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
