package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyFailedTest {
    @ParameterizedTest
    @ValueSource(strings = {"certificate_required", "bad_certificate", "unknown_ca", "certificate_expired"})
    void knowsTheAlertsAboutAClientCertificate(String alert) {
        assertThat(why(new SSLHandshakeException("Received fatal alert: " + alert)))
                .isEqualTo(WhyFailed.NO_CLIENT_CERTIFICATE);
    }

    @Test
    void knowsAnotherNameAndAnUnknownAuthority() {
        SSLException unknown = new SSLException("of any words", new CertificateException("of any words"));

        assertThat(why(new SSLPeerUnverifiedException("of any words"))).isEqualTo(WhyFailed.WRONG_NAME);
        assertThat(why(unknown)).isEqualTo(WhyFailed.UNTRUSTED);
    }

    @Test
    void blamesTheCertificateForNoOtherAlert() {
        assertThat(why(new SSLException("Received fatal alert: protocol_version")))
                .isEqualTo(WhyFailed.NOT_SECURE);
    }

    @Test
    void knowsWhomItCouldNotReach() {
        assertThat(why(new UnknownHostException("x"))).isEqualTo(WhyFailed.HOST_UNKNOWN);
        assertThat(why(new ConnectException("x"))).isEqualTo(WhyFailed.UNREACHABLE);
        assertThat(WhyFailed.of(new UnknownHostException("x"), true, false)).isEqualTo(WhyFailed.PROXY_UNKNOWN);
        assertThat(WhyFailed.of(new ConnectException("x"), true, false)).isEqualTo(WhyFailed.PROXY_UNREACHABLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST_UNKNOWN", "UNREACHABLE"})
    void remindsOfAProxyThatIsNotSet(WhyFailed why) {
        assertThat(why.sentence("cloud.acme.example", "", ""))
                .contains("cloud.acme.example")
                .endsWith(", and set a proxy if this network wants one: HttpOptions.builder().proxy(…), or"
                        + " -Dhttps.proxyHost");
    }

    @ParameterizedTest
    @CsvSource({"403, TUNNEL_REFUSED", "407, TUNNEL_REFUSED", "502, TUNNEL_BROKEN"})
    void knowsWhatTheProxySaidToATunnel(int status, WhyFailed why) {
        IOException failure = new IOException("Unexpected response code for CONNECT: " + status);

        assertThat(why(failure)).isEqualTo(why);
        assertThat(WhyFailed.detail(failure)).isEqualTo(String.valueOf(status));
        assertThat(why.passes()).isEqualTo(status == 502);
    }

    @Test
    void tellsABrokenHandshakeFromABrokenConnection() {
        assertThat(WhyFailed.of(new SocketException("reset"), false, true)).isEqualTo(WhyFailed.HANDSHAKE_BROKEN);
        assertThat(WhyFailed.of(new EOFException(), false, true)).isEqualTo(WhyFailed.HANDSHAKE_BROKEN);
        assertThat(why(new SocketException("reset"))).isEqualTo(WhyFailed.BROKEN);
    }

    @Test
    void takesACutBodyForABrokenConnectionAndOtherwiseForNoHttp() {
        assertThat(why(new ProtocolException("unexpected end of stream"))).isEqualTo(WhyFailed.BROKEN);
        assertThat(why(new ProtocolException("Unexpected status line: secret"))).isEqualTo(WhyFailed.NOT_HTTP);
        assertThat(why(new ProtocolException("Unexpected status line: unexpected end of stream")))
                .isEqualTo(WhyFailed.NOT_HTTP);
    }

    @Test
    void knowsThatARefusedStreamWasNotBegunWith() {
        WhyFailed refused = why(new IOException("x", new IOException("stream was reset: REFUSED_STREAM")));

        assertThat(refused).isEqualTo(WhyFailed.STREAM_REFUSED);
        assertThat(refused.promisesThatNothingWasDone()).isTrue();
        assertThat(why(new InterruptedIOException("timeout"))).isEqualTo(WhyFailed.TIMED_OUT);
        assertThat(WhyFailed.TIMED_OUT.promisesThatNothingWasDone()).isFalse();
    }

    private static WhyFailed why(Exception failure) {
        return WhyFailed.of(failure, false, false);
    }
}
