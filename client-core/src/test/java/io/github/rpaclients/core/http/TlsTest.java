package io.github.rpaclients.core.http;

import static io.github.rpaclients.core.http.CertificateFiles.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HeldCertificate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final HeldCertificate ONE = CertificateFiles.authority("One");
    private static final HeldCertificate OTHER = CertificateFiles.authority("Other");
    private static final HeldCertificate RSA =
            new HeldCertificate.Builder().rsa2048().build();

    @TempDir
    Path folder;

    private CertificateFiles files;

    @BeforeEach
    void prepareFolder() {
        files = new CertificateFiles(folder);
    }

    @Test
    void readsAllAuthoritiesOfAPemFile() throws Exception {
        Path pem = files.pem("ca.pem", ONE, OTHER);

        Tls tls = Tls.builder().authorities(pem).onlyThese().build();

        assertThat(tls.trustManager().getAcceptedIssuers())
                .containsExactlyInAnyOrder(ONE.certificate(), OTHER.certificate());
    }

    @Test
    void readsAuthoritiesFromText() {
        Tls tls = Tls.builder()
                .authoritiesInText(ONE.certificatePem())
                .onlyThese()
                .build();

        assertThat(tls.trustManager().getAcceptedIssuers()).containsExactly(ONE.certificate());
    }

    @Test
    void readsAllAuthoritiesOfAPkcs12File() throws Exception {
        Path store = files.trustStore("ca.p12", ONE, OTHER);

        Tls tls = Tls.builder().authorities(store, PASSWORD).onlyThese().build();

        assertThat(tls.trustManager().getAcceptedIssuers())
                .containsExactlyInAnyOrder(ONE.certificate(), OTHER.certificate());
    }

    @Test
    void addsToTheAuthoritiesOfThePlatformUnlessToldOtherwise() {
        Tls platform = Tls.builder().build();
        Tls more = Tls.builder().authoritiesInText(ONE.certificatePem()).build();

        assertThat(platform.trustManager().getAcceptedIssuers()).isNotEmpty();
        assertThat(more.trustManager().getAcceptedIssuers())
                .contains(platform.trustManager().getAcceptedIssuers())
                .contains(ONE.certificate());
    }

    @Test
    void takesWhatTheApplicationPutTogether() throws Exception {
        SSLContext context = SSLContext.getDefault();
        Tls own = Tls.builder().build();

        Tls tls = Tls.of(context, own.trustManager());

        assertThat(tls.context()).isSameAs(context);
        assertThat(tls.trustManager()).isSameAs(own.trustManager());
    }

    @Test
    void doesNotRefuseAnExpiredCertificateWhenItIsRead() throws Exception {
        HeldCertificate expired =
                new HeldCertificate.Builder().validityInterval(1000, 2000).build();
        Path pem = files.pem("old.pem", expired);
        Path key = files.key("old.key", expired);

        assertThatCode(() -> Tls.builder()
                        .authorities(pem)
                        .clientCertificate(pem, key)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToTrustNobody() {
        refuses(() -> Tls.builder().onlyThese().build(), "onlyThese() without authorities(…) would trust nobody");
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path nowhere = folder.resolve("nowhere.pem");

        refuses(() -> Tls.builder().authorities(nowhere), "There is no file " + nowhere);
    }

    @Test
    void namesAFolderGivenAsAFile() {
        refuses(() -> Tls.builder().authorities(folder), folder + " is not a file that can be read");
    }

    @Test
    void saysThatAFileIsNotPem() throws Exception {
        Path file = files.text("ca.der", "0\u0082 binary");

        refuses(
                () -> Tls.builder().authorities(file),
                file + " is not PEM: there is no line -----BEGIN CERTIFICATE-----");
    }

    @Test
    void saysThatATextIsNotPem() {
        refuses(
                () -> Tls.builder().authoritiesInText("ca.pem"),
                "The given text is not PEM: there is no line -----BEGIN CERTIFICATE-----");
    }

    @Test
    void saysThatACertificateIsCutOff() throws Exception {
        Path file = files.text("ca.pem", ONE.certificatePem().substring(0, 200));

        refuses(() -> Tls.builder().authorities(file), file + " is cut off: the certificate has no end");
    }

    @Test
    void saysWhichCertificateIsDamaged() throws Exception {
        Path file = files.text(
                "ca.pem", ONE.certificatePem() + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        refuses(
                () -> Tls.builder().authorities(file),
                file + " holds a damaged certificate, number 2 from its beginning");
    }

    @Test
    void saysThatAKeyWasGivenForACertificate() throws Exception {
        Path key = files.key("ca.key", ONE);

        refuses(() -> Tls.builder().authorities(key), key + " holds no certificate, only other PEM");
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        Path trust = files.trustStore("ca.p12", ONE);
        Path key = files.keyStore("client.p12", ONE);
        Secret wrong = Secret.of("wr0ng");

        refuses(() -> Tls.builder().authorities(trust, wrong), trust + " does not open with this password");
        refuses(() -> Tls.builder().clientCertificate(key, wrong), key + " does not open with this password");
    }

    @Test
    void saysThatAFileIsNotPkcs12() throws Exception {
        Path pem = files.pem("ca.pem", ONE);

        refuses(() -> Tls.builder().authorities(pem, PASSWORD), pem + " is not a PKCS12 file");
    }

    @Test
    void saysThatAStoreHasNobodyToTrust() throws Exception {
        Path store = files.keyStore("client.p12", ONE);

        refuses(
                () -> Tls.builder().authorities(store, PASSWORD),
                store + " holds no certificate that is marked as trusted, as those that openssl writes never are; use"
                        + " PEM, or import the authority into the file with: keytool -importcert");
    }

    @Test
    void saysThatAStoreHasNoPrivateKey() throws Exception {
        Path store = files.trustStore("ca.p12", ONE);

        refuses(
                () -> Tls.builder().clientCertificate(store, PASSWORD),
                store + " holds no private key, which a client certificate needs");
    }

    @Test
    void saysThatAnEncryptedKeyIsNotSupported() throws Exception {
        Path chain = files.pem("client.pem", ONE);
        Path key = files.text(
                "client.key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");

        refuses(
                () -> Tls.builder().clientCertificate(chain, key),
                key + " holds an encrypted key, which is not supported in PEM; put the key and its certificate into a"
                        + " PKCS12 file, which takes a password");
    }

    @Test
    void saysHowToConvertAKeyThatIsNotPkcs8() throws Exception {
        Path chain = files.pem("client.pem", RSA);
        Path key = files.text("client.key", RSA.privateKeyPkcs1Pem());

        refuses(
                () -> Tls.builder().clientCertificate(chain, key),
                key + " holds a key that is not PKCS8; convert it with: openssl pkcs8 -topk8 -nocrypt");
    }

    @Test
    void saysThatThereIsNoKeyInPem() throws Exception {
        Path chain = files.pem("client.pem", ONE);

        refuses(() -> Tls.builder().clientCertificate(chain, chain), chain + " holds no private key, only other PEM");
    }

    @Test
    void saysThatKeyAndCertificateDoNotBelongTogether() throws Exception {
        Path chain = files.pem("client.pem", ONE);
        Path key = files.key("client.key", OTHER);

        refuses(
                () -> Tls.builder().clientCertificate(chain, key),
                key + " holds a private key that does not belong to the first certificate of the chain");
    }

    @Test
    void saysThatTheKeyIsOfAnotherAlgorithm() throws Exception {
        Path chain = files.pem("client.pem", ONE);
        Path key = files.key("client.key", RSA);

        refuses(
                () -> Tls.builder().clientCertificate(chain, key),
                key + " holds a private key that is damaged or not for EC, which the client certificate is for");
    }

    private static void refuses(ThrowingCallable settings, String sentence) {
        assertThatThrownBy(settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void namesTheArgumentThatIsMissing() {
        Tls.Builder builder = Tls.builder();
        Path file = Path.of("robot.p12");

        assertThatThrownBy(() -> builder.authorities(null))
                .hasMessage("The file with certificates or keys must not be null");
        assertThatThrownBy(() -> builder.authoritiesInText(null))
                .hasMessage("The text with certificates must not be null");
        assertThatThrownBy(() -> builder.clientCertificate(null, Secret.of("s3cret")))
                .hasMessage("The file with certificates or keys must not be null");
        assertThatThrownBy(() -> builder.clientCertificate(null, file))
                .hasMessage("The file with certificates or keys must not be null");
        assertThatThrownBy(() -> Tls.of(null, null)).hasMessage("The SSLContext must not be null");
    }
}
