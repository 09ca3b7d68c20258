package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls the simulator over HTTP, with nothing in between. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ControlRoomSimulator simulator;
    private final String token;

    private Caller(ControlRoomSimulator simulator, String token) {
        this.simulator = simulator;
        this.token = token;
    }

    static Caller without(ControlRoomSimulator simulator) {
        return new Caller(simulator, "");
    }

    /** The service user by apiKey, in the v2 dialect. */
    static Caller admin(ControlRoomSimulator simulator) {
        return without(simulator).loggedIn("/v2", loginByKey(simulator));
    }

    /** The service user by apiKey, in the v1 dialect. */
    static Caller adminV1(ControlRoomSimulator simulator) {
        return without(simulator).loggedIn("/v1", loginByKey(simulator));
    }

    /** Any user by password, in the v2 dialect. */
    static Caller user(ControlRoomSimulator simulator, String username) {
        return without(simulator)
                .loggedIn("/v2", login(username, simulator.user(username).password()));
    }

    static String login(String username, String password) {
        JsonObject body = new JsonObject();
        body.addProperty("username", username);
        body.addProperty("password", password);
        return body.toString();
    }

    static String loginByKey(ControlRoomSimulator simulator) {
        JsonObject body = new JsonObject();
        body.addProperty("username", simulator.adminUsername());
        body.addProperty("apiKey", simulator.adminApiKey());
        return body.toString();
    }

    Caller with(String otherToken) {
        return new Caller(simulator, otherToken);
    }

    String token() {
        return token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Without the token of this caller, with the header given. */
    HttpResponse<String> get(String path, String header, String value) {
        return with("").sendGet(path, header, value);
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String body) {
        return send(json(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body) {
        return send(json(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> getBytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A form with a file called {@code upload}, and what else it has: names and values in turn. */
    HttpResponse<String> upload(String path, byte[] file, String... fields) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--b\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n")
                    .append(fields[i + 1])
                    .append("\r\n");
        }
        head.append("--b\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"bots.zip\"\r\n\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        file,
                        "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    HttpResponse<String> getWithBothHeaders(String path) {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    static JsonObject json(HttpResponse<String> answer) {
        return object(answer.body());
    }

    static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private HttpResponse<String> sendGet(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    private Caller loggedIn(String prefix, String body) {
        return with(json(post(prefix + "/authentication", body)).get("token").getAsString());
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(simulator.url().resolve(path));
        return token.isEmpty() ? request : request.header("X-Authorization", token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
