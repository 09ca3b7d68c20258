package io.github.rpaclients.swap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A small mail server on this machine, which keeps what it is told and does as the test wants. */
final class MailServer implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private volatile Optional<SSLSocketFactory> certificate = Optional.empty();
    private volatile boolean startTls;
    private volatile String silentAt = "never";
    private volatile String refused = "never";
    private volatile String refusal = "";

    MailServer() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::listen, "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Encrypts when asked to. */
    MailServer withStartTls(SSLSocketFactory certificate) {
        this.certificate = Optional.of(certificate);
        this.startTls = true;
        return this;
    }

    /** Encrypts from the first byte. */
    MailServer withTls(SSLSocketFactory certificate) {
        this.certificate = Optional.of(certificate);
        return this;
    }

    /** Answers no more from that command on; {@code greeting} is before the first. */
    MailServer silentAt(String command) {
        silentAt = command;
        return this;
    }

    /** Answers what begins with a command so. */
    MailServer refusing(String command, String answer) {
        refused = command;
        refusal = answer;
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    /** What was said before mails and between them. */
    List<String> commands() {
        return commands;
    }

    /** As they came, with their headers. */
    List<String> mails() {
        return mails;
    }

    private void listen() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                callers.add(caller);
                talk(certificate.isPresent() && !startTls ? encrypted(caller) : caller, true);
            } catch (IOException e) {
                // the caller hung up, or the test has ended
            }
        }
    }

    private Socket encrypted(Socket caller) throws IOException {
        SSLSocket encrypted = (SSLSocket) certificate.orElseThrow().createSocket(caller, null, caller.getPort(), false);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private void talk(Socket caller, boolean greets) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream();
        if (greets && !silentAt.equals("greeting")) {
            say(out, "220 ready");
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith(silentAt) || silentAt.equals("greeting")) {
                continue;
            }
            if (command.startsWith(refused)) {
                say(out, refusal);
            } else if (command.startsWith("EHLO")) {
                say(out, "250-here");
                if (startTls && !(caller instanceof SSLSocket)) {
                    say(out, "250-STARTTLS");
                }
                say(out, "250 AUTH PLAIN");
            } else if (command.equals("STARTTLS")) {
                say(out, "220 go on");
                talk(encrypted(caller), false);
                return;
            } else if (command.startsWith("AUTH")) {
                say(out, "235 welcome");
            } else if (command.equals("DATA")) {
                say(out, "354 go on");
                mails.add(mail(in));
                say(out, "250 taken");
            } else if (command.equals("QUIT")) {
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
