package io.github.rpaclients.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Talks HTTP with nothing of ours in between, for what our clients do not say. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"(?:access_)?token\":\"([^\"]+)\"");

    private final URI server;
    private final Map<String, String> headers;

    private Caller(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    static Caller withoutToken(URI server) {
        return new Caller(server, Map.of());
    }

    /** Logs in to a Control Room, where a user may be logged in more than once without ending what is there. */
    static Caller loggedIn(URI server, String username, String password) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/v2/authentication"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"username\":\"" + username + "\",\"password\":\"" + password + "\",\"multipleLogin\":true}"))
                .build();
        return new Caller(server, Map.of("X-Authorization", token(request)));
    }

    /** Signs in; the scopes are separated by spaces, none means all. */
    static Caller signedIn(URI server, String clientId, String clientSecret, String scopes) {
        String form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret="
                + encode(clientSecret) + "&scope=" + encode(scopes);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/identity_/connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return new Caller(server, Map.of("Authorization", "Bearer " + token(request)));
    }

    private static String token(HttpRequest request) {
        Matcher answer = TOKEN.matcher(send(request).body());
        if (!answer.find()) {
            throw new IllegalStateException("The simulator gave no token");
        }
        return answer.group(1);
    }

    /** Sends this header with every call, besides those it sends anyway. */
    Caller with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Caller(server, more);
    }

    /** The body of the answer. */
    String answer(String method, String path) {
        return exchange(method, path, "").body();
    }

    /** The status of the answer; an empty body is none. */
    int call(String method, String path, String body) {
        return exchange(method, path, body).statusCode();
    }

    private HttpResponse<String> exchange(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a text as the only file of a form; the status of the answer. */
    int upload(String path, String fileName) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\ntext\r\n--b--\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request.build()).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
