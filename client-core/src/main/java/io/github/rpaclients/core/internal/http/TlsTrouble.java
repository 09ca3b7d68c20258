package io.github.rpaclients.core.internal.http;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Why two sides do not trust each other. None of these goes away by trying again. */
enum TlsTrouble {
    EXPIRED("The certificate of %s has expired, or this machine's clock is wrong; the server needs a new one"),
    UNTRUSTED(
            "The certificate of %s is not from an authority that is trusted here; if it is your organization's own or"
                    + " that of its proxy, add the authority with HttpOptions.builder().tls(Tls.builder().authorities(…).build())"),
    WRONG_NAME("The certificate of %s is for another name; use the name that the certificate has, or have one made for"
            + " this name"),
    CLIENT_REFUSED("%s asks for a client certificate that it accepts, and got none; set it with "
            + TlsTrouble.CLIENT_CERTIFICATE);

    static final String CLIENT_CERTIFICATE = "HttpOptions.builder().tls(Tls.builder().clientCertificate(…).build())";

    private final String sentence;

    TlsTrouble(String sentence) {
        this.sentence = sentence;
    }

    String sentence(String host) {
        return String.format(Locale.ROOT, sentence, host);
    }

    /** Empty if the failure is of another kind. */
    static Optional<TlsTrouble> of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLPeerUnverifiedException) {
                return Optional.of(WRONG_NAME);
            }
            if (expired(cause)) {
                return Optional.of(EXPIRED);
            }
            if (cause instanceof SSLException && aboutOurCertificate(String.valueOf(cause.getMessage()))) {
                return Optional.of(CLIENT_REFUSED);
            }
        }
        return distrusted(failure) ? Optional.of(UNTRUSTED) : Optional.empty();
    }

    private static boolean distrusted(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    private static boolean expired(Throwable cause) {
        return cause instanceof CertificateExpiredException
                || (cause instanceof CertPathValidatorException
                        && ((CertPathValidatorException) cause).getReason()
                                == CertPathValidatorException.BasicReason.EXPIRED);
    }

    /** The alerts by which a server says this; Java has no type for them, a test pins the words. */
    private static boolean aboutOurCertificate(String message) {
        // JDK 25 puts the alert in brackets before these words, too
        return message.contains("Received fatal alert: ")
                && (message.endsWith("certificate_required")
                        || message.endsWith("bad_certificate")
                        || message.endsWith("unsupported_certificate")
                        || message.endsWith("certificate_expired")
                        || message.endsWith("certificate_revoked")
                        || message.endsWith("certificate_unknown")
                        || message.endsWith("unknown_ca"));
    }
}
