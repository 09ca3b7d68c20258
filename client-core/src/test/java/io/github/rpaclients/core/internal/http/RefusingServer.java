package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;

/**
 * Refuses clients without a certificate and leaves its side open until they are gone. A server that closes at once, as
 * MockWebServer does, resets the connection, and then chance decides whether its alert is still read.
 */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final HandshakeCertificates certificates;
    private final boolean silently;

    private RefusingServer(HandshakeCertificates certificates, boolean silently) throws IOException {
        this.certificates = certificates;
        this.silently = silently;
        Thread thread = new Thread(this::serve, "refusing-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Says by an alert that the certificate is missing. */
    static RefusingServer saying(HandshakeCertificates certificates) throws IOException {
        return new RefusingServer(certificates, false);
    }

    /** Closes the connection in the middle of the handshake. */
    static RefusingServer silent(HandshakeCertificates certificates) throws IOException {
        return new RefusingServer(certificates, true);
    }

    String host() {
        return "localhost:" + socket.getLocalPort();
    }

    URI base() {
        return URI.create("https://" + host() + "/api");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                InputStream in = client.getInputStream();
                if (silently) {
                    in.read();
                } else {
                    refuse(client);
                    in.transferTo(OutputStream.nullOutputStream());
                }
            } catch (IOException clientIsGone) {
                // the next one, please
            }
        }
    }

    private void refuse(Socket client) throws IOException {
        SSLSocket secure = (SSLSocket)
                certificates.sslContext().getSocketFactory().createSocket(client, "localhost", client.getPort(), false);
        secure.setUseClientMode(false);
        secure.setNeedClientAuth(true);
        try {
            secure.startHandshake();
        } catch (SSLException refused) {
            // the alert is sent; what the client still sends is read by the caller
        }
    }
}
