package io.github.rpaclients.core.internal.http;

import static io.github.rpaclients.core.http.CertificateFiles.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.CertificateFiles;
import io.github.rpaclients.core.http.Tls;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureConnectionTest extends SecureStackTest {
    @TempDir
    Path folder;

    @Test
    void trustsAnAuthorityFromAPemFile() throws Exception {
        enqueueJson("{\"id\":13}");
        Path pem = new CertificateFiles(folder).pem("ca.pem", AUTHORITY);

        ApiCalls calls = over(options().tls(Tls.builder().authorities(pem).build()));

        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void trustsAnAuthorityFromAPkcs12FileAndNobodyElse() throws Exception {
        enqueueJson("{\"id\":13}");
        Path store = new CertificateFiles(folder).trustStore("ca.p12", AUTHORITY);

        ApiCalls calls = over(options()
                .tls(Tls.builder().authorities(store, PASSWORD).onlyThese().build()));

        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void addsCertificatesToAClientThatWasHandedIn() {
        enqueueJson("{\"id\":13}");

        ApiCalls calls =
                over(options().okHttpClient(new OkHttpClient()).tls(trusting().build()));

        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void sharesConnectionsBetweenTheClientsOfATransport() throws Exception {
        enqueueJson("{\"id\":13}");
        enqueueJson("{\"id\":13}");

        get(over(options().tls(trusting().build())));
        get(calls());

        assertThat(server.takeRequest().getConnectionIndex())
                .isEqualTo(server.takeRequest().getConnectionIndex());
    }

    @Test
    void doesNotTrustAnUnknownAuthorityAndSaysWhatToSet() throws Exception {
        ConnectionException failure = failure(over(options().tls(Tls.builder().build())));

        assertThat(failure)
                .hasMessage(
                        "PUT /things(13): The certificate of " + host()
                                + " is not from an authority that is trusted here; if it is your organization's own or that of"
                                + " its proxy, add the authority with"
                                + " HttpOptions.builder().tls(Tls.builder().authorities(…).build()). The request was not sent.");
        wasTriedOnceAndNotSent(failure);
    }

    @Test
    void doesNotTrustAnotherNameAndSaysSo() throws Exception {
        serveAs(certificate("other.example").build());

        ConnectionException failure = failure(over(options().tls(trusting().build())));

        assertThat(failure)
                .hasMessage("PUT /things(13): The certificate of " + host()
                        + " is for another name; use the name that the certificate has, or have one made for this name."
                        + " The request was not sent.");
        wasTriedOnceAndNotSent(failure);
    }

    @Test
    void doesNotTrustAnExpiredCertificateAndSaysSo() throws Exception {
        serveAs(certificate("localhost").validityInterval(1000, 2000).build());

        ConnectionException failure = failure(over(options().tls(trusting().build())));

        assertThat(failure)
                .hasMessage("PUT /things(13): The certificate of " + host()
                        + " has expired, or this machine's clock is wrong; the server needs a new one. The request was"
                        + " not sent.");
        wasTriedOnceAndNotSent(failure);
    }

    @Test
    void doesNotRepeatAReadThatIsNotTrusted() {
        ApiCalls calls = over(options().tls(Tls.builder().build()));

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> get(calls));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(attempts).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void showsTheClientCertificateOfAPkcs12File(String algorithm) throws Exception {
        HeldCertificate client = client(algorithm);
        Path store = new CertificateFiles(folder).keyStore("client.p12", client);

        assertThat(shown(trusting().clientCertificate(store, PASSWORD).build())).isEqualTo(client.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void showsTheClientCertificateOfPemFiles(String algorithm) throws Exception {
        HeldCertificate client = client(algorithm);
        CertificateFiles files = new CertificateFiles(folder);
        Path chain = files.pem("client.pem", client, AUTHORITY);
        Path key = files.key("client.key", client);

        assertThat(shown(trusting().clientCertificate(chain, key).build())).isEqualTo(client.certificate());
    }

    @Test
    // JDK 17 reads the server's alert, JDK 25 sees a broken handshake and says what it may be
    void saysThatAClientCertificateIsMissing() throws Exception {
        try (RefusingServer refusing = RefusingServer.saying(certificates())) {
            ApiCalls calls = over(options().tls(upToTls12(trusting().build().trustManager())), refusing.base());

            ConnectionException failure = failure(calls);

            assertThat(failure)
                    .hasMessageContaining("asks for a client certificate")
                    .hasMessageContaining("Tls.builder().clientCertificate(…)")
                    .hasMessageEndingWith("The request was not sent.");
            assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
            // a broken handshake may pass, and nothing was sent
            assertThat(attempts).hasSize(failure.getMessage().contains("broke off") ? 3 : 1);
        }
    }

    @Test
    void knowsThatNothingHasChangedWhereTheRequestLeftBeforeTheCertificateWasMissed() throws Exception {
        try (RefusingServer refusing = RefusingServer.saying(certificates())) {
            ApiCalls calls = over(options().tls(trusting().build()), refusing.base());

            ConnectionException failure = failure(calls);

            assertThat(failure)
                    .hasMessageContaining("asks for a client certificate")
                    .hasMessageEndingWith("The server refused it; nothing has changed.");
            assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
            assertThat(attempts).hasSize(1);
        }
    }

    @Test
    void saysWhatToSetWhenTheServerGoesAwayInTheHandshake() throws Exception {
        try (RefusingServer refusing = RefusingServer.silent(certificates())) {
            ApiCalls calls = over(options().tls(trusting().build()), refusing.base());

            ConnectionException failure = failure(calls);

            assertThat(failure)
                    .hasMessage("PUT /things(13): " + refusing.host()
                            + " broke off the TLS handshake; if it asks for a client certificate, set one with"
                            + " HttpOptions.builder().tls(Tls.builder().clientCertificate(…).build()), else check the"
                            + " address and what is in between. The request was not sent.");
            assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        }
    }

    private ConnectionException failure(ApiCalls calls) {
        return catchThrowableOfType(ConnectionException.class, () -> put(calls));
    }

    private void wasTriedOnceAndNotSent(ConnectionException failure) throws InterruptedException {
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(attempts).hasSize(1);
        RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
        assertThat(request == null || request.getFailure() != null).isTrue();
    }

    private Object shown(Tls tls) throws Exception {
        server.requireClientAuth();
        enqueueJson("{\"id\":13}");

        get(over(options().tls(tls)));

        return server.takeRequest().getHandshake().peerCertificates().get(0);
    }

    private static HeldCertificate client(String algorithm) {
        HeldCertificate.Builder client =
                new HeldCertificate.Builder().commonName("robot host").signedBy(AUTHORITY);
        return "RSA".equals(algorithm)
                ? client.rsa2048().build()
                : client.ecdsa256().build();
    }

    /** Up to there a server refuses us within the handshake; later, the request may already be on its way. */
    private static Tls upToTls12(X509TrustManager trustManager) throws Exception {
        SSLContext context = SSLContext.getInstance("TLSv1.2");
        context.init(null, new TrustManager[] {trustManager}, null);
        return Tls.of(context, trustManager);
    }

    private String host() {
        return server.getHostName() + ":" + server.getPort();
    }
}
