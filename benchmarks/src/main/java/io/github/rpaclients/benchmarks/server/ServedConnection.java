package io.github.rpaclients.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection, which stays open as long as the client likes. */
final class ServedConnection implements Runnable {
    private static final Pattern USER = Pattern.compile(".*/odata/Users\\((\\d+)\\)");
    private static final AtomicInteger TOKENS = new AtomicInteger();
    private static final byte[] NOTHING = {};

    private final Socket socket;
    private final ServedBodies bodies;
    private final AtomicReference<ServerSettings> current;

    ServedConnection(Socket socket, ServedBodies bodies, AtomicReference<ServerSettings> current) {
        this.socket = socket;
        this.bodies = bodies;
        this.current = current;
    }

    @Override
    public void run() {
        try (Socket open = socket) {
            open.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(open.getInputStream());
            OutputStream out = new BufferedOutputStream(open.getOutputStream(), 65_536);
            for (ServedRequest request = ServedRequest.read(in); request != null; request = ServedRequest.read(in)) {
                answer(request, out);
                out.flush();
            }
        } catch (IOException e) {
            // a client that was killed, or that went while a page was on its way, is nothing to tell
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(ServedRequest request, OutputStream out) throws IOException, InterruptedException {
        if (request.path.equals("/settings")) {
            current.set(ServerSettings.of(request.query));
            write(out, "204 No Content", "", NOTHING, false);
        } else if (request.path.endsWith("/connect/token")) {
            String token = "{\"access_token\":\"token-" + TOKENS.incrementAndGet()
                    + "\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":\"OR.Users\"}";
            write(out, "200 OK", "", ServedBodies.bytes(token, false), false);
        } else {
            odata(request, Objects.requireNonNull(current.get(), "there are always settings"), out);
        }
    }

    private void odata(ServedRequest request, ServerSettings settings, OutputStream out)
            throws IOException, InterruptedException {
        if (settings.latencyMillis > 0) {
            Thread.sleep(settings.latencyMillis);
        }
        Matcher user = USER.matcher(request.path);
        boolean gzip = settings.gzip && request.header("accept-encoding").contains("gzip");
        int status = settings.status(request.header("authorization"));
        if (status == 401) {
            write(out, "401 Unauthorized", "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n", NOTHING, false);
        } else if (status == 429) {
            byte[] error = ServedBodies.bytes("{\"message\":\"Too many requests\",\"errorCode\":0}", false);
            write(out, "429 Too Many Requests", "Retry-After: 1\r\n", error, false);
        } else if (request.method.equals("GET") && request.path.endsWith("/odata/Users")) {
            write(out, "200 OK", "", bodies.page(request, settings, gzip), gzip);
        } else if (request.method.equals("GET") && user.matches()) {
            write(out, "200 OK", "", bodies.user(Long.parseLong(user.group(1)), gzip), gzip);
        } else if (request.method.equals("PUT") && user.matches()) {
            put(Long.parseLong(user.group(1)), request.body, out);
        } else {
            byte[] error = ServedBodies.bytes("{\"message\":\"There is nothing here\",\"errorCode\":404}", false);
            write(out, "404 Not Found", "", error, false);
        }
    }

    /** A client that loses what it does not know is not measured, but told. */
    private static void put(long id, String body, OutputStream out) throws IOException {
        boolean lost = id == ServedUsers.UNFAMILIAR && !body.contains("\"LaterCode\":\"A-17\"");
        byte[] error = ServedBodies.bytes("{\"message\":\"LaterCode was lost\",\"errorCode\":400}", false);
        write(out, lost ? "400 Bad Request" : "200 OK", "", lost ? error : NOTHING, false);
    }

    private static void write(OutputStream out, String status, String headers, byte[] body, boolean gzip)
            throws IOException {
        String head =
                "HTTP/1.1 " + status + "\r\nContent-Type: application/json; odata.metadata=minimal; charset=utf-8\r\n"
                        + (gzip ? "Content-Encoding: gzip\r\n" : "") + headers
                        + (status.startsWith("204") ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
    }
}
