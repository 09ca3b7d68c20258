package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"certificate_required", "bad_certificate", "unknown_ca", "certificate_expired"})
    void knowsTheAlertsAboutAClientCertificate(String alert) {
        assertThat(TlsTrouble.of(new SSLHandshakeException("Received fatal alert: " + alert)))
                .contains(TlsTrouble.CLIENT_REFUSED);
    }

    @Test
    void knowsAnotherNameAndAnUnknownAuthority() {
        SSLException unknown = new SSLException("of any words", new CertificateException("of any words"));

        assertThat(TlsTrouble.of(new SSLPeerUnverifiedException("of any words")))
                .contains(TlsTrouble.WRONG_NAME);
        assertThat(TlsTrouble.of(unknown)).contains(TlsTrouble.UNTRUSTED);
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(TlsTrouble.of(new SSLException("Received fatal alert: protocol_version")))
                .isEmpty();
        assertThat(TlsTrouble.of(null)).isEmpty();
    }
}
