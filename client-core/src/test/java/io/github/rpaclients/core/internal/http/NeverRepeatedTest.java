package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.Transport;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class NeverRepeatedTest extends StackTest {
    private static final HeldCertificate OURS = new HeldCertificate.Builder()
            .addSubjectAlternativeName(java.net.InetAddress.getLoopbackAddress().getHostAddress())
            .addSubjectAlternativeName("localhost")
            .build();
    private static final HeldCertificate OF_ANOTHER_HOST = new HeldCertificate.Builder()
            .addSubjectAlternativeName("elsewhere.example")
            .build();

    @Test
    void aCallToAServerThatNobodyVouchesFor() {
        serveWith(OURS);

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> get(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("not from an authority that is trusted here");
        assertThat(attempts).hasSize(1);
    }

    @Test
    void aCallToAServerWithTheCertificateOfAnother() {
        serveWith(OF_ANOTHER_HOST);
        trust(OF_ANOTHER_HOST.certificate());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> get(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(attempts).hasSize(1);
    }

    @Test
    void butACallToAServerThatIsTrusted() {
        serveWith(OURS);
        trust(OURS.certificate());
        enqueue(429);
        enqueueJson("{\"id\":13}");

        assertThat(get(calls()).id()).isEqualTo(13);

        assertThat(attempts).hasSize(2);
    }

    @Test
    void aReadWhoseAnswerDoesNotDecode() {
        enqueueJson("{\"id\":\"thirteen\"}");

        assertThatThrownBy(() -> get(calls())).isInstanceOf(UnexpectedAnswerException.class);

        assertThat(attempts).hasSize(1);
    }

    @Test
    void aReadWhoseAnswerDoesNotDecompress() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body("this is not gzip")
                .build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> get(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.DONE);
        assertThat(failure).isInstanceOf(UnexpectedAnswerException.class);
        assertThat(attempts).hasSize(1);
    }

    @Test
    void aSignInEvenOneThatFailedWith503() {
        AtomicInteger asked = new AtomicInteger();
        TokenProvider tokens = new TokenProvider() {
            @Override
            public AccessToken token() {
                asked.incrementAndGet();
                throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                        .status(503)
                        .text("The token endpoint is away")
                        .build());
            }

            @Override
            public void rejected(AccessToken token) {
                throw new AssertionError("never called");
            }
        };

        assertThatThrownBy(() -> get(calls(tokens))).isInstanceOf(SignInException.class);

        assertThat(asked).hasValue(1);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void knowsThatAWriteWasNotSentAgainAfterA401() {
        server.enqueue(new MockResponse.Builder()
                .code(401)
                .addHeader("Connection", "close")
                .build());
        AtomicInteger asked = new AtomicInteger();
        TokenProvider tokens = new TokenProvider() {
            @Override
            public AccessToken token() {
                return AccessToken.of(Secret.of("token-" + asked.incrementAndGet()));
            }

            @Override
            public void rejected(AccessToken token) {
                server.close();
            }
        };
        ApiCalls calls = calls(tokens);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
    }

    private void serveWith(HeldCertificate certificate) {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
    }

    private void trust(X509Certificate certificate) {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate)
                .build();
        transport = Transport.create(options()
                .okHttpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                        .build())
                .build());
    }
}
