package io.github.rpaclients.generated;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The token, by plain HTTP: the vendor's file describes no answer of the token endpoint to generate a client from. */
final class SignIn {
    private SignIn() {}

    static void authorize(UiPathSimulator uipath, HttpRequest.Builder request) {
        request.header("Authorization", "Bearer " + token(uipath));
    }

    private static String token(UiPathSimulator uipath) {
        String form = "grant_type=client_credentials&client_id=" + encode(uipath.clientId()) + "&client_secret="
                + encode(uipath.clientSecret());
        HttpRequest request = HttpRequest.newBuilder(URI.create(uipath.url() + "/identity_/connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return new ObjectMapper().readTree(answer).get("access_token").asText();
        } catch (IOException e) {
            throw new IllegalStateException("The simulator gave no token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
