package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpProxy;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Words why a request got no answer, and which setting is to be looked at. Immutable. */
final class WhyNoAnswer {
    private final String host;
    private final Optional<HttpProxy> proxy;

    WhyNoAnswer(URI address, Optional<HttpProxy> proxy) {
        this.host = address.getAuthority();
        this.proxy = proxy.filter(p -> p.isFor(address));
    }

    String sentence(@Nullable Throwable cause) {
        if (Cancellation.isRequested()) {
            return "The call was cancelled";
        }
        if (Thread.currentThread().isInterrupted()) {
            return "The thread was interrupted during the call";
        }
        if (cause instanceof ProxySignIn.Refused) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof UnknownHostException) {
            return proxy.map(p -> "The proxy " + p + " is unknown; check the address given in HttpProxy.of(…)")
                    .orElse("The host " + host + " is unknown; check the address");
        }
        if (cause instanceof ConnectException) {
            return proxy.map(p -> "No connection to the proxy " + p + "; check the address given in HttpProxy.of(…)")
                    .orElse("No connection to " + host + "; check the address and that nothing is in between");
        }
        if (cause instanceof SSLException) {
            return TlsTrouble.of((SSLException) cause)
                    .map(trouble -> trouble.sentence(host))
                    .orElse("No secure connection to " + host + ": " + cause.getMessage());
        }
        if (cause instanceof HandshakeBroken) {
            return host + " broke off the TLS handshake; if it asks for a client certificate, set one with "
                    + TlsTrouble.CLIENT_CERTIFICATE + ", else check the address and what is in between";
        }
        if (NoTokenInTime.isCauseOf(cause)) {
            return "No token came in time; the sign-in goes on, and a later call may find its token";
        }
        if (cause instanceof InterruptedIOException) {
            return "No answer from " + host + " in time";
        }
        OptionalInt noTunnel = NoTunnel.status(cause);
        if (noTunnel.isPresent()) {
            return "The proxy" + proxy.map(p -> " " + p).orElse("") + " does not connect to " + host + " (status "
                    + noTunnel.getAsInt()
                    + "); have it allow this host, or go past it with HttpProxy.noProxyFor(…)";
        }
        return "The connection to " + host + " broke";
    }
}
