package io.github.rpaclients.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A socket of its own, with the answer as it comes over the wire. */
final class RawConnection implements AutoCloseable {
    private final Socket socket;
    private final String host;
    private boolean ended;

    RawConnection(URI url) throws IOException {
        socket = new Socket(url.getHost(), url.getPort());
        host = url.getAuthority();
    }

    RawConnection send(String method, String path, String authorization) throws IOException {
        String head =
                method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: " + authorization + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** What comes until the server closes the connection or is silent for a while. */
    String answer() throws IOException {
        socket.setSoTimeout(500);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.write(next);
            }
            ended = true;
        } catch (SocketTimeoutException e) {
            ended = false;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Whether the server closed the connection. */
    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
