package io.github.rpaclients.core.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;

/** The other side went away in the middle of the TLS handshake, without saying why or with an alert that means anything. */
final class HandshakeBroken extends IOException {
    private static final long serialVersionUID = 1L;

    private HandshakeBroken(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** The failure of a handshake as this exception, unless it says more by itself. */
    static IOException of(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        boolean silent = failure instanceof SocketException || failure instanceof EOFException;
        boolean closed = message.contains("terminated the handshake") || message.endsWith("handshake_failure");
        return silent || closed ? new HandshakeBroken(failure) : failure;
    }
}
