package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeKind;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MailSenderTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final String FROM = "Seats <seats@acme.example>";
    private static final Notice NOTICE =
            Notice.of(NoticeKind.UNSERVED, "developers", "Zoë gets no seat: 李小龍 keeps it.\n.\nThat was a dot.", AT);

    private final HeldCertificate certificate =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private final HeldCertificate another = new HeldCertificate.Builder()
            .addSubjectAlternativeName("mail.acme.example")
            .build();
    private final MailServer server = new MailServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void sendsAPlainTextToEverybody() throws Exception {
        sender(MailSecurity.NONE, "ada@acme.example", "Grace <grace@acme.example>")
                .send(NOTICE);

        assertThat(server.commands())
                .contains(
                        "MAIL FROM:<seats@acme.example>", "RCPT TO:<ada@acme.example>", "RCPT TO:<grace@acme.example>")
                .noneMatch(command -> command.startsWith("AUTH"));
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo("A seat is lacking: developers");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress(FROM));
        assertThat(mail.getAllRecipients()).hasSize(2);
        assertThat(mail.getSentDate()).isEqualTo(Date.from(AT));
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@acme.example>");
        assertThat(((String) mail.getContent()).replace("\r\n", "\n"))
                .isEqualTo("Zoë gets no seat: 李小龍 keeps it.\n.\nThat was a dot.\n\n"
                        + "Pool: developers\nTime: 2026-11-24T10:00:00Z\n");
    }

    @Test
    void signsInOnceTheConnectionIsEncrypted() {
        server.withStartTls(sockets(certificate));

        encrypted(MailSecurity.STARTTLS).send(NOTICE);

        String login = Base64.getEncoder().encodeToString("me\0me\0s3cret".getBytes(StandardCharsets.UTF_8));
        assertThat(server.commands()).containsSubsequence("STARTTLS", "AUTH PLAIN " + login, "DATA");
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void encryptsFromTheFirstByte() {
        server.withTls(sockets(certificate));

        encrypted(MailSecurity.TLS).send(NOTICE);

        assertThat(server.commands()).anyMatch(command -> command.startsWith("AUTH PLAIN "));
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void saysNothingToAServerThatCannotEncrypt() {
        assertFails(encrypted(MailSecurity.STARTTLS), "The mail server localhost could not be spoken to safely; ");
        assertThat(server.commands()).allMatch(command -> command.startsWith("EHLO") || command.equals("QUIT"));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void saysNothingToAServerThatShowsTheCertificateOfAnother(MailSecurity security) {
        if (security == MailSecurity.TLS) {
            server.withTls(sockets(another));
        } else {
            server.withStartTls(sockets(another));
        }

        assertFails(encrypted(security), "The mail server localhost could not be ");
        assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH"));
    }

    @Test
    void doesNotShowWhatTheServerSaysOfTheSignIn() {
        server.withStartTls(sockets(certificate)).refusing("AUTH", "535 not with s3cret");

        assertFails(
                encrypted(MailSecurity.STARTTLS),
                "The mail server localhost refused the sign-in; look at the user and the secret");
    }

    @Test
    void sendsToThoseWhoCanBeReached() {
        server.refusing("RCPT TO:<ADA", "550 s3cret");

        assertFails(
                sender(MailSecurity.NONE, "ada@acme.example", "grace@acme.example"),
                "The mail server localhost took a mail for 1 of 2 recipients only; look at the addresses of the others");
        assertThat(server.mails()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "DATA"})
    void tellsTheNumberOfARefusal(String command) {
        server.refusing(command, "554 s3cret");

        assertFails(sender(MailSecurity.NONE, "ada@acme.example"), "The mail server localhost refused a mail with 554");
    }

    @Test
    void saysThatNobodyCanBeReached() {
        server.refusing("RCPT", "550 s3cret");

        assertFails(
                sender(MailSecurity.NONE, "ada@acme.example"),
                "The mail server localhost refused a mail; look at the addresses of the recipients");
        assertThat(server.mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "DATA"})
    void waitsForAMomentOnly(String command) {
        server.silentAt(command);

        assertFails(
                sender(MailSecurity.NONE, "ada@acme.example").within(Duration.ofMillis(300)),
                "The mail server localhost did not answer in time");
    }

    @Test
    void aMailThatWasTakenIsSentHoweverTheServerTakesLeave() {
        server.silentAt("QUIT");

        sender(MailSecurity.NONE, "ada@acme.example").send(NOTICE);

        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void saysThatNobodyListens() {
        server.close();

        assertFails(sender(MailSecurity.NONE, "ada@acme.example"), "The mail server localhost could not be reached; ");
    }

    @Test
    void aPoolThatIsCalledLikeAHeaderMakesNone() throws Exception {
        sender(MailSecurity.NONE, "ada@acme.example")
                .send(Notice.of(
                        NoticeKind.OUTAGE,
                        "x\r\nBcc: eve@evil.example\r\n\r\nbody ".repeat(20),
                        "\r\n.\r\nMAIL FROM:<eve@evil.example>",
                        AT));

        MimeMessage mail = mail();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .startsWith("Seats cannot be moved: x Bcc: eve@evil.example body x")
                .endsWith("…");
        assertThat(server.commands()).noneMatch(command -> command.contains("evil"));
        assertThat(server.mails()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@acme.example",
                "ada@acme.example, eve@evil.example",
                "ada@acme.example\r\nBcc: eve@evil.example",
                "ada@acme.example\n",
                "team: ada@acme.example;",
                "Ada <ada@acme.example"
            })
    void refusesWhatIsNotOneAddress(String address) {
        assertThatThrownBy(() -> sender(MailSecurity.NONE, "joan@acme.example", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The address to get the mails is not one mail address; ");
        assertThatThrownBy(() -> MailSender.of(
                        "localhost", 25, MailSecurity.NONE, Optional.empty(), Optional.empty(), address, List.of(FROM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The address that the mails are from is not one mail address; ");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        Optional<String> user = Optional.of("me");
        Optional<Secret> secret = Optional.of(Secret.of("s3cret"));

        assertRefused(
                "mail acme", 25, MailSecurity.TLS, Optional.empty(), Optional.empty(), "The name of the mail server");
        assertRefused("mail.acme.example", 0, MailSecurity.TLS, Optional.empty(), Optional.empty(), "The port");
        assertRefused("mail.acme.example", 65_536, MailSecurity.TLS, Optional.empty(), Optional.empty(), "The port");
        assertRefused(
                "mail.acme.example", 25, MailSecurity.NONE, user, secret, "Mail to mail.acme.example could be read");
        assertRefused(
                "localhost", 25, MailSecurity.NONE, user, Optional.empty(), "Signing in to the mail server needs");
        assertRefused(
                "localhost", 25, MailSecurity.NONE, Optional.empty(), secret, "Signing in to the mail server needs");
        assertThatThrownBy(() -> sender(MailSecurity.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Nobody is to get the mails");
    }

    @Test
    void showsNothingSecret() {
        assertThat(encrypted(MailSecurity.TLS)).hasToString("mail server localhost");
    }

    private MailSender sender(MailSecurity security, String... to) {
        return MailSender.of(
                "localhost", server.port(), security, Optional.empty(), Optional.empty(), FROM, List.of(to));
    }

    private MailSender encrypted(MailSecurity security) {
        return MailSender.of(
                        "localhost",
                        server.port(),
                        security,
                        Optional.of("me"),
                        Optional.of(Secret.of("s3cret")),
                        FROM,
                        List.of("ada@acme.example"))
                .trusting(new HandshakeCertificates.Builder()
                        .addTrustedCertificate(certificate.certificate())
                        .addTrustedCertificate(another.certificate())
                        .build()
                        .sslSocketFactory());
    }

    private static SSLSocketFactory sockets(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory();
    }

    private MimeMessage mail() throws MessagingException, IOException {
        assertThat(server.mails()).hasSize(1);
        byte[] bytes = server.mails().get(0).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static void assertFails(MailSender sender, String sentence) {
        assertThatThrownBy(() -> sender.send(NOTICE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(sentence)
                .satisfies(failure -> {
                    StringWriter text = new StringWriter();
                    failure.printStackTrace(new PrintWriter(text));
                    assertThat(text.toString()).doesNotContain("s3cret");
                });
    }

    private static void assertRefused(
            String host,
            int port,
            MailSecurity security,
            Optional<String> user,
            Optional<Secret> secret,
            String sentence) {
        assertThatThrownBy(() -> MailSender.of(host, port, security, user, secret, FROM, List.of("ada@acme.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(sentence);
    }
}
