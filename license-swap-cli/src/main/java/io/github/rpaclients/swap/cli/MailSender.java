package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeSender;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/**
 * Mails notices to some people, one plain text each. Waits 10 seconds at most for each word of the server. The server shows
 * a certificate for its name, unless it is on this machine and the way to it is not encrypted. Safe for use by several
 * threads.
 */
final class MailSender implements NoticeSender {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final int MOST_SUBJECT = 200;
    private static final int HIGHEST_PORT = 65_535;

    private final String host;
    private final int port;
    private final Properties properties;
    private final Optional<Login> login;
    private final InternetAddress from;
    private final List<InternetAddress> to;

    private MailSender(
            String host,
            int port,
            Properties properties,
            Optional<Login> login,
            InternetAddress from,
            List<InternetAddress> to) {
        this.host = host;
        this.port = port;
        this.properties = properties;
        this.login = login;
        this.from = from;
        this.to = List.copyOf(to);
    }

    /**
     * A mail server, and to whom it is to bring the mails.
     *
     * @param host its name, which its certificate is for
     * @param security {@link MailSecurity#NONE} only to this machine
     * @param user who signs in, with a secret; nobody signs in if both are empty
     * @param from one address, which may have a name before it
     * @param to one or more addresses
     * @throws IllegalArgumentException with a sentence about the value that is wrong
     */
    static MailSender of(
            String host,
            int port,
            MailSecurity security,
            Optional<String> user,
            Optional<Secret> secret,
            String from,
            List<String> to) {
        if (host.isEmpty() || !host.matches("[\\p{Alnum}.:_-]+")) {
            throw new IllegalArgumentException(
                    "The name of the mail server is none; write one such as mail.acme.example");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "The port of the mail server is " + port + "; write one from 1 to 65535, often 587");
        }
        if (security == MailSecurity.NONE && !LOOPBACK.contains(host)) {
            throw new IllegalArgumentException("Mail to " + host
                    + " could be read on the way; write starttls or tls, none is for a server on this machine");
        }
        if (user.isPresent() != secret.isPresent()) {
            throw new IllegalArgumentException(
                    "Signing in to the mail server needs a user and a secret; write both, or neither");
        }
        if (to.isEmpty()) {
            throw new IllegalArgumentException("Nobody is to get the mails; write at least one address");
        }
        List<InternetAddress> recipients = new ArrayList<>();
        for (String recipient : to) {
            recipients.add(address("to get the mails", recipient));
        }
        InternetAddress sender = address("that the mails are from", from);
        return new MailSender(
                        host,
                        port,
                        properties(security, user.isPresent(), sender),
                        user.flatMap(name -> secret.map(password -> new Login(name, password))),
                        sender,
                        recipients)
                .within(TIMEOUT);
    }

    /** Whether a text is one mail address, which may have a name before it. */
    static boolean isAddress(String text) {
        try {
            address("of the mails", text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The same, to one person alone. */
    MailSender to(String person) {
        return new MailSender(host, port, properties, login, from, List.of(address("to get the mails", person)));
    }

    /** One address, strictly: a line break or a second address in it would be another header or recipient. */
    private static InternetAddress address(String which, String text) {
        try {
            boolean plain = text.codePoints().noneMatch(Character::isISOControl);
            InternetAddress[] addresses = plain ? InternetAddress.parse(text, true) : new InternetAddress[0];
            if (addresses.length == 1
                    && !addresses[0].isGroup()
                    && addresses[0].getAddress().contains("@")) {
                addresses[0].validate();
                return addresses[0];
            }
        } catch (AddressException e) {
            // told below, in one sentence for all
        }
        throw new IllegalArgumentException("The address " + which + " is not one mail address; write one such as"
                + " team@acme.example, without a line break");
    }

    private static Properties properties(MailSecurity security, boolean signsIn, InternetAddress from) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == MailSecurity.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == MailSecurity.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        // whoever can be reached is, also where another recipient is refused
        properties.setProperty("mail.smtp.sendpartial", "true");
        // a mail that was taken is sent, whatever the server says then
        properties.setProperty("mail.smtp.quitwait", "false");
        // what ids of messages end with; else it is the name of this machine and of its user
        properties.setProperty("mail.from", from.getAddress());
        return properties;
    }

    /** The same, with another time to wait for each word of the server. */
    MailSender within(Duration time) {
        Properties changed = copy();
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            changed.setProperty("mail.smtp." + wait, Long.toString(time.toMillis()));
        }
        return new MailSender(host, port, changed, login, from, to);
    }

    /** The same, trusting whom these sockets trust. */
    MailSender trusting(SSLSocketFactory sockets) {
        Properties changed = copy();
        changed.put("mail.smtp.ssl.socketFactory", sockets);
        return new MailSender(host, port, changed, login, from, to);
    }

    private Properties copy() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    /** @throws IllegalStateException if the server did not take the mail for everybody */
    @Override
    public void send(Notice notice) {
        Session session = Session.getInstance(properties);
        // what a server says may be anything, so that none of it is told but its number
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport);
            transport.sendMessage(message(session, notice), to.toArray(InternetAddress[]::new));
        } catch (SendFailedException e) {
            throw new IllegalStateException(refusal(e));
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    timedOut(e).orElse("The " + this + " broke off the connection while it was sent a mail"));
        }
    }

    private void connect(Transport transport) {
        try {
            transport.connect(
                    host,
                    port,
                    login.map(Login::user).orElse(null),
                    login.map(Login::password).orElse(null));
        } catch (AuthenticationFailedException e) {
            throw new IllegalStateException("The " + this + " refused the sign-in; look at the user and the secret");
        } catch (MailConnectException e) {
            throw new IllegalStateException("The " + this + " could not be reached; look at its name and port", e);
        } catch (MessagingException e) {
            throw new IllegalStateException(timedOut(e)
                    .orElse("The " + this
                            + " could not be spoken to safely; look at the port, whether it is starttls or"
                            + " tls there, and whether the certificate is for " + host));
        }
    }

    private Optional<String> timedOut(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return Optional.of("The " + this + " did not answer in time");
            }
        }
        return Optional.empty();
    }

    private String refusal(SendFailedException failure) {
        int taken = length(failure.getValidSentAddresses());
        if (taken > 0) {
            return "The " + this + " took a mail for " + taken + " of " + to.size()
                    + " recipients only; look at the addresses of the others";
        }
        return "The " + this + " refused a mail"
                + (failure instanceof SMTPSendFailedException
                        ? " with " + ((SMTPSendFailedException) failure).getReturnCode()
                        : "; look at the addresses of the recipients");
    }

    private static int length(Address @Nullable [] addresses) {
        return addresses == null ? 0 : addresses.length;
    }

    private MimeMessage message(Session session, Notice notice) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(from);
        message.setRecipients(Message.RecipientType.TO, to.toArray(InternetAddress[]::new));
        message.setSubject(subject(notice), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(notice.at()));
        // nobody's automatic answer comes back
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(
                notice.text() + "\n\nPool: " + notice.pool() + "\nTime: "
                        + notice.at().truncatedTo(ChronoUnit.SECONDS) + "\n",
                StandardCharsets.UTF_8.name());
        return message;
    }

    /** In one line, whatever a pool is called: a line break would begin another header. */
    private static String subject(Notice notice) {
        String line = (notice.kind().title() + ": " + notice.pool()).replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
        return line.codePointCount(0, line.length()) <= MOST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_SUBJECT)) + "…";
    }

    @Override
    public String toString() {
        return "mail server " + host;
    }

    /** Who signs in. */
    private static final class Login {
        private final String user;
        private final Secret secret;

        Login(String user, Secret secret) {
            this.user = user;
            this.secret = secret;
        }

        String user() {
            return user;
        }

        String password() {
            return secret.reveal();
        }
    }
}
