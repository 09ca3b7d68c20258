package io.github.rpaclients.testkit;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends requests to a simulator with the JDK's client and lets its exceptions through. */
final class Http {
    static final String GRACE = "/acme/production/orchestrator_/odata/Users(13)";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI url;
    private final String header;
    private final String authorization;

    private Http(URI url, String header, String authorization) {
        this.url = url;
        this.header = header;
        this.authorization = authorization;
    }

    static Http to(URI url) {
        return new Http(url, "Authorization", "none");
    }

    /** Signed in with every scope. */
    static Http to(UiPathSimulator uipath) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + uipath.clientId() + "&client_secret="
                + URLEncoder.encode(uipath.clientSecret(), StandardCharsets.UTF_8);
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(uipath.url().resolve("/identity_/connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new Http(
                uipath.url(),
                "Authorization",
                "Bearer " + answer.body().replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1"));
    }

    Http with(String otherHeader, String otherAuthorization) {
        return new Http(url, otherHeader, otherAuthorization);
    }

    String authorization() {
        return authorization;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    /** An empty body is no body; any other is JSON. */
    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(request(method, path, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header(header, authorization);
        return body.isEmpty()
                ? request.method(method, HttpRequest.BodyPublishers.noBody())
                : request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
}
