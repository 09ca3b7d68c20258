package io.github.rpaclients.core.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed that did not end in the server's own refusal; the one place that reads the words of OkHttp's and
 * Java's exceptions, where these have no types. Tests pin those words.
 */
enum WhyFailed {
    // nobody waits for it any more
    CANCELLED(Passes.NEVER, "The call was cancelled"),
    INTERRUPTED(Passes.NEVER, "The thread was interrupted during the call"),
    NO_TOKEN_IN_TIME(Passes.PERHAPS, "No token came in time; the sign-in goes on, and a later call may find its token"),

    /** The file or stream that was to be sent; the detail tells. */
    SOURCE_FAILED(Passes.NEVER, "%3$s"),

    // the way to the server
    HOST_UNKNOWN(
            Passes.PERHAPS,
            "The host %1$s is unknown; check the address, and set a proxy if this network wants one:"
                    + " HttpOptions.builder().proxy(…), or -Dhttps.proxyHost"),
    UNREACHABLE(
            Passes.PERHAPS,
            "No connection to %1$s; check the address and that nothing is in between, and set a proxy if this network"
                    + " wants one: HttpOptions.builder().proxy(…), or -Dhttps.proxyHost"),
    PROXY_UNKNOWN(Passes.PERHAPS, "The proxy%2$s is unknown; check the address given in HttpProxy.of(…)"),
    PROXY_UNREACHABLE(Passes.PERHAPS, "No connection to the proxy%2$s; check the address given in HttpProxy.of(…)"),
    /** Said in words of its own, since they name the setting. */
    PROXY_SIGN_IN(Passes.NEVER, ""),
    TUNNEL_REFUSED(Passes.NEVER, Tunnel.SENTENCE),
    TUNNEL_BROKEN(Passes.PERHAPS, Tunnel.SENTENCE),
    PLAIN_HTTP(
            Passes.NEVER,
            "The server names an http address on %1$s, and what is sent there could be read on the way; have it name an"
                    + " https address, or say allowPlainHttp()"),

    // the two sides do not trust each other
    EXPIRED(
            Passes.NEVER,
            "The certificate of %1$s has expired, or this machine's clock is wrong; the server needs a new one"),
    UNTRUSTED(
            Passes.NEVER,
            "The certificate of %1$s is not from an authority that is trusted here; if it is your organization's own or"
                    + " that of its proxy, add the authority with"
                    + " HttpOptions.builder().tls(Tls.builder().authorities(…).build())"),
    WRONG_NAME(
            Passes.NEVER,
            "The certificate of %1$s is for another name; use the name that the certificate has, or have one made for"
                    + " this name"),
    NO_CLIENT_CERTIFICATE(
            Passes.NEVER,
            "%1$s asks for a client certificate that it accepts, and got none; set it with "
                    + Handshake.CLIENT_CERTIFICATE),
    HANDSHAKE_BROKEN(
            Passes.PERHAPS,
            "%1$s broke off the TLS handshake; if it asks for a client certificate, set one with "
                    + Handshake.CLIENT_CERTIFICATE + ", else check the address and what is in between"),
    NOT_SECURE(Passes.PERHAPS, "No secure connection to %1$s"),

    // the connection
    TIMED_OUT(Passes.PERHAPS, "No answer from %1$s in time"),
    STREAM_REFUSED(Passes.PERHAPS, "%1$s refused the request before it began with it"),
    NOT_HTTP(Passes.PERHAPS, "What came from %1$s is not HTTP"),
    BROKEN(Passes.PERHAPS, "The connection to %1$s broke"),

    // an answer, but none that an API gives
    WEB_PAGE(
            Passes.NEVER,
            "A web page came instead of the API's answer; check the address, with organization and tenant if it names"
                    + " them, and that the service exists on this deployment"),
    TOO_LONG(Passes.NEVER, "The answer is longer than %3$s bytes"),
    TOO_DEEP(Passes.NEVER, "The JSON of the answer is nested deeper than %3$s levels"),
    CANNOT_BE_DECOMPRESSED(Passes.NEVER, "The answer cannot be decompressed"),
    NOT_TEXT(Passes.NEVER, "The answer is no text in the charset that it names, or in UTF-8"),
    EMPTY(Passes.NEVER, "The answer is empty where JSON was expected"),
    NOT_JSON(Passes.NEVER, "The answer is not JSON%3$s"),
    MISFIT(Passes.NEVER, "The JSON of the answer is not what this API speaks%3$s"),
    /** Says with a status of success that something went wrong, or something else than was asked; the detail tells. */
    DOUBTFUL(Passes.NEVER, "%3$s");

    private enum Passes {
        NEVER,
        PERHAPS
    }

    private final Passes passes;
    private final String sentence;

    WhyFailed(Passes passes, String sentence) {
        this.passes = passes;
        this.sentence = sentence;
    }

    /** Whether it may be over by the next try. */
    boolean passes() {
        return passes == Passes.PERHAPS;
    }

    /** There is an answer, and it is not one that can be used. */
    boolean isAboutTheAnswer() {
        return compareTo(WEB_PAGE) >= 0;
    }

    /** The status says success, and the answer is not that of somebody who did it. */
    boolean isDoubtful() {
        return this == WEB_PAGE || this == DOUBTFUL;
    }

    /** The server, or what stands before it, has not begun with a request that had left already. */
    boolean promisesThatNothingWasDone() {
        // in TLS 1.3 the first request may leave before the server has seen who sends it; it reads none it then refuses
        return this == STREAM_REFUSED
                || this == EXPIRED
                || this == UNTRUSTED
                || this == WRONG_NAME
                || this == NO_CLIENT_CERTIFICATE;
    }

    /**
     * Says it.
     *
     * @param host name and port of the server
     * @param proxy with a space before it; empty if not known by name
     * @param detail what the sentence is to hold besides
     */
    String sentence(String host, String proxy, String detail) {
        return String.format(Locale.ROOT, sentence, host, proxy, detail);
    }

    /**
     * Finds out.
     *
     * @param byProxy whether the connection is made to a proxy of ours
     * @param shakingHands whether a TLS handshake had begun and not ended
     */
    static WhyFailed of(Throwable failure, boolean byProxy, boolean shakingHands) {
        if (SourceFailed.in(failure).isPresent()) {
            return SOURCE_FAILED;
        }
        if (failure instanceof UnknownHostException) {
            return byProxy ? PROXY_UNKNOWN : HOST_UNKNOWN;
        }
        if (failure instanceof ConnectException) {
            return byProxy ? PROXY_UNREACHABLE : UNREACHABLE;
        }
        WhyFailed distrust = Handshake.distrust(failure);
        if (distrust != null) {
            return distrust;
        }
        if (shakingHands && Handshake.brokenOff(failure)) {
            return HANDSHAKE_BROKEN;
        }
        if (failure instanceof SSLException) {
            return NOT_SECURE;
        }
        if (failure instanceof InterruptedIOException) {
            return TIMED_OUT;
        }
        if (isAnywhere(failure, cause -> "stream was reset: REFUSED_STREAM".equals(cause.getMessage()))) {
            // RFC 9113, 8.7; OkHttp says the same of a stream after the last one that a server going away has named
            return STREAM_REFUSED;
        }
        String tunnel = Tunnel.status(failure);
        if (!tunnel.isEmpty()) {
            return tunnel.startsWith("5") ? TUNNEL_BROKEN : TUNNEL_REFUSED;
        }
        return Quoting.isNoHttp(failure) ? NOT_HTTP : BROKEN;
    }

    /** The rest of the sentence that only the exception knows; never what came over the wire. */
    static String detail(Throwable failure) {
        return SourceFailed.in(failure).map(Throwable::getMessage).orElseGet(() -> Tunnel.status(failure));
    }

    private static boolean isAnywhere(Throwable failure, Predicate<Throwable> what) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (what.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The proxy's answer to a request for a tunnel, when it is no. */
    private static final class Tunnel {
        static final String SENTENCE =
                "The proxy%2$s does not connect to %1$s (status %3$s); have it allow this host, or"
                        + " go past it with HttpProxy.noProxyFor(…)";

        private static final Pattern WORDS = Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

        static String status(Throwable failure) {
            Matcher words = WORDS.matcher(String.valueOf(failure.getMessage()));
            return words.find() ? words.group(1) : "";
        }
    }

    /** What TLS says. */
    private static final class Handshake {
        static final String CLIENT_CERTIFICATE =
                "HttpOptions.builder().tls(Tls.builder().clientCertificate(…).build())";

        static @Nullable WhyFailed distrust(Throwable failure) {
            if (isAnywhere(failure, SSLPeerUnverifiedException.class::isInstance)) {
                return WRONG_NAME;
            }
            if (isAnywhere(failure, Handshake::expired)) {
                return EXPIRED;
            }
            if (isAnywhere(failure, Handshake::aboutOurCertificate)) {
                return NO_CLIENT_CERTIFICATE;
            }
            return isAnywhere(failure, CertificateException.class::isInstance) ? UNTRUSTED : null;
        }

        /** The other side went away without saying why, or with an alert that means anything. */
        static boolean brokenOff(Throwable failure) {
            String message = String.valueOf(failure.getMessage());
            return failure instanceof SocketException
                    || failure instanceof EOFException
                    || (failure instanceof IOException && message.contains("terminated the handshake"))
                    || message.endsWith("handshake_failure");
        }

        private static boolean expired(Throwable cause) {
            return cause instanceof CertificateExpiredException
                    || (cause instanceof CertPathValidatorException
                            && ((CertPathValidatorException) cause).getReason()
                                    == CertPathValidatorException.BasicReason.EXPIRED);
        }

        private static boolean aboutOurCertificate(Throwable cause) {
            String message = String.valueOf(cause.getMessage());
            // JDK 25 puts the alert in brackets before these words, too
            return cause instanceof SSLException
                    && message.contains("Received fatal alert: ")
                    && (message.endsWith("certificate_required")
                            || message.endsWith("bad_certificate")
                            || message.endsWith("unsupported_certificate")
                            || message.endsWith("certificate_expired")
                            || message.endsWith("certificate_revoked")
                            || message.endsWith("certificate_unknown")
                            || message.endsWith("unknown_ca"));
        }
    }
}
