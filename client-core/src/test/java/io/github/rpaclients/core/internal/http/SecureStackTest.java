package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.CertificateFiles;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Tls;
import io.github.rpaclients.core.http.Transport;
import java.io.IOException;
import java.net.URI;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeEach;

/** A server with a certificate of an authority that only the test knows. */
abstract class SecureStackTest extends StackTest {
    static final HeldCertificate AUTHORITY = CertificateFiles.authority("The authority of the test");
    static final HeldCertificate SERVER = certificate("localhost").build();

    static HeldCertificate.Builder certificate(String host) {
        return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(host);
    }

    @Override
    @BeforeEach
    void startServer() throws IOException {
        serveAs(SERVER);
        super.startServer();
    }

    void serveAs(HeldCertificate certificate) {
        server.useHttps(certificates(certificate).sslSocketFactory());
    }

    static HandshakeCertificates certificates() {
        return certificates(SERVER);
    }

    private static HandshakeCertificates certificates(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
    }

    static Tls.Builder trusting() {
        return Tls.builder().authoritiesInText(AUTHORITY.certificatePem());
    }

    ApiCalls over(HttpOptions.Builder options) {
        return over(options, base());
    }

    ApiCalls over(HttpOptions.Builder options, URI address) {
        transport.close();
        transport = Transport.create(options.build());
        Authentication token = Authentication.bearer(TokenProvider.of(Secret.of(TOKEN)));
        return transport.calls(Endpoint.of(address, token, VendorError.Reader.none()));
    }
}
