package io.github.rpaclients.core.http;

import io.github.rpaclients.core.Secret;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Whom to trust and who we are on secure connections. Without it, the platform decides, which reads the system properties
 * {@code javax.net.ssl.*}. Immutable; holds keys, prints none.
 *
 * <p>There is no switch that turns the checks off: the token that goes over the connection is worth more than the file
 * with the authority's certificate that makes the checks pass.
 */
public final class Tls {
    private final SSLContext context;
    private final X509TrustManager trustManager;

    private Tls(SSLContext context, X509TrustManager trustManager) {
        this.context = context;
        this.trustManager = trustManager;
    }

    /**
     * What the application has put together by itself.
     *
     * @param context initialized, with {@code trustManager}
     * @param trustManager the one that {@code context} uses
     */
    public static Tls of(SSLContext context, X509TrustManager trustManager) {
        return new Tls(
                Objects.requireNonNull(context, "The SSLContext must not be null"),
                Objects.requireNonNull(trustManager, "The trust manager must not be null"));
    }

    public static Builder builder() {
        return new Builder();
    }

    public SSLContext context() {
        return context;
    }

    public X509TrustManager trustManager() {
        return trustManager;
    }

    /**
     * Not safe for use by several threads. Files are read at once; one that cannot be used is refused with an {@link
     * IllegalArgumentException} that names it and says what is wrong. A certificate that has expired is not refused here:
     * the other side decides on it.
     */
    public static final class Builder {
        private final List<X509Certificate> authorities = new ArrayList<>();
        private boolean onlyThese;
        private KeyManager[] clientKey = {};

        private Builder() {}

        /** Trusts the authorities in a PEM file, one or several. Adds to those given before. */
        public Builder authorities(Path pem) {
            authorities.addAll(Pem.certificates(TlsInput.of(pem)));
            return this;
        }

        /** Trusts the authorities in a PKCS12 file. Adds to those given before. */
        public Builder authorities(Path pkcs12, Secret password) {
            authorities.addAll(Pkcs12.certificates(TlsInput.of(pkcs12), given(password)));
            return this;
        }

        /** Trusts the authorities in a text: PEM, not the name of a file. Adds to those given before. */
        public Builder authoritiesInText(String pem) {
            authorities.addAll(Pem.certificates(TlsInput.ofText(pem)));
            return this;
        }

        /** Trusts the given authorities instead of those of the platform; unless called, in addition to them. */
        public Builder onlyThese() {
            onlyThese = true;
            return this;
        }

        /**
         * Shows this certificate to servers that ask for one.
         *
         * @param pkcs12 certificate and private key
         * @param password of the file and of the key in it
         */
        public Builder clientCertificate(Path pkcs12, Secret password) {
            clientKey = Pkcs12.clientKey(TlsInput.of(pkcs12), given(password));
            return this;
        }

        /**
         * Shows this certificate to servers that ask for one.
         *
         * @param chain PEM: the client's certificate first, then those that lead to its authority
         * @param key PEM: the private key, PKCS8, RSA or EC, not encrypted; may be the same file
         */
        public Builder clientCertificate(Path chain, Path key) {
            clientKey = Pem.clientKey(TlsInput.of(chain), TlsInput.of(key));
            return this;
        }

        /**
         * Puts it together.
         *
         * @throws IllegalArgumentException if nobody would be trusted
         */
        public Tls build() {
            if (onlyThese && authorities.isEmpty()) {
                throw new IllegalArgumentException("onlyThese() without authorities(…) would trust nobody");
            }
            try {
                X509TrustManager trustManager = trustManager();
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(clientKey, new TrustManager[] {trustManager}, null);
                return new Tls(context, trustManager);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java cannot set up TLS", e);
            }
        }

        private static Secret given(Secret password) {
            return Objects.requireNonNull(password, "The password of the PKCS12 file must not be null");
        }

        private X509TrustManager trustManager() throws GeneralSecurityException {
            if (onlyThese) {
                return TlsManagers.trusting(authorities);
            }
            X509TrustManager platform = TlsManagers.ofPlatform();
            if (authorities.isEmpty()) {
                return platform;
            }
            List<X509Certificate> all = new ArrayList<>(List.of(platform.getAcceptedIssuers()));
            all.addAll(authorities);
            return TlsManagers.trusting(all);
        }
    }
}
