package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Talks to the simulator with nothing of ours in between. */
final class Wire {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final UiPathSimulator simulator;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String tokenPath = "/identity_/connect/token";
    private String token = "";

    Wire(UiPathSimulator simulator) {
        this.simulator = simulator;
    }

    /** Signs in with these scopes, space-separated; empty asks for all. */
    Wire signIn(String scope) {
        HttpResponse<String> answer =
                token("client_credentials", simulator.clientId(), simulator.clientSecret(), scope);
        token = json(answer).get("access_token").getAsString();
        return this;
    }

    /** Where a deployment other than the cloud has its token endpoint. */
    Wire tokenPath(String path) {
        tokenPath = path;
        return this;
    }

    /** Sends the header with every call from now on. */
    Wire header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Uses a token that came from elsewhere. */
    Wire use(String otherToken) {
        token = otherToken;
        return this;
    }

    HttpResponse<String> token(String grantType, String clientId, String clientSecret, String scope) {
        String form = "grant_type=" + encode(grantType) + "&client_id=" + encode(clientId) + "&client_secret="
                + encode(clientSecret) + "&scope=" + encode(scope);
        return exchange(HttpRequest.newBuilder(simulator.url().resolve(tokenPath))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** As an application without a secret. */
    HttpResponse<String> tokenFor(String assertionType, String assertion) {
        return tokenFor(simulator.clientId(), assertionType, assertion);
    }

    HttpResponse<String> tokenFor(String clientId, String assertionType, String assertion) {
        String form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_assertion_type="
                + encode(assertionType) + "&client_assertion=" + encode(assertion);
        return exchange(HttpRequest.newBuilder(simulator.url().resolve(tokenPath))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    String token() {
        return token;
    }

    HttpResponse<String> orchestrator(String method, String path, String body) {
        return call(method, "/acme/production/orchestrator_" + path, body);
    }

    HttpResponse<String> lease(String method, String path, String body) {
        return call(method, "/acme/lease_/api/account/" + simulator.organizationId() + "/user-license" + path, body);
    }

    HttpResponse<String> identity(String method, String path, String body) {
        return call(method, "/acme/identity_" + path, body);
    }

    /** An empty body is no body. */
    HttpResponse<String> call(String method, String path, String body) {
        return call(method, path, body, "application/json");
    }

    HttpResponse<String> call(String method, String path, String body, String contentType) {
        HttpRequest.Builder request = request(path);
        if (!body.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        return exchange(request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The bytes of an answer of Orchestrator. */
    byte[] bytes(String path) {
        return exchange(request("/acme/production/orchestrator_" + path).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** A body of {@code multipart/form-data} with the boundary {@code b}. */
    HttpResponse<String> upload(String path, String head, byte[] content, String tail) {
        return exchange(request("/acme/production/orchestrator_" + path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8), content, tail.getBytes(StandardCharsets.UTF_8)))));
    }

    static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    static JsonElement element(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(simulator.url() + path)).header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
