package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExternalApplicationsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
    private final Wire wire = new Wire(uipath).signIn("PM.OAuthApp PM.OAuthAppSecret");
    private final String partition = uipath.organizationId();
    private final String all = "/api/ExternalClient/" + partition;

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void makesAnApplicationThatSignsInByItsSecretForItsScopes() {
        JsonObject made = Wire.json(create("confidential"));
        String secret = made.get("secret").getAsString();

        HttpResponse<String> token = wire.token("client_credentials", id(made), secret, "OR.Users");

        assertThat(token.statusCode()).isEqualTo(200);
        assertThat(Wire.json(token).get("scope").getAsString()).isEqualTo("OR.Users");
        assertThat(wire.token("client_credentials", id(made), secret, "OR.Jobs").body())
                .contains("invalid_scope");
        assertThat(wire.token("client_credentials", id(made), secret, "OR.Folders")
                        .body())
                .as("a scope that only people have")
                .contains("invalid_scope");
        assertThat(wire.token("client_credentials", id(made), secret + "x", "OR.Users")
                        .body())
                .contains("invalid_client");
    }

    @Test
    void tellsASecretOnce() {
        JsonObject made = Wire.json(create("confidential"));

        String shown = wire.identity("GET", all + "/" + id(made), "").body();

        assertThat(shown)
                .contains("\"secrets\":[{\"id\":1,")
                .doesNotContain(made.get("secret").getAsString(), "$");
        assertThat(wire.identity("GET", all, "").body()).isEqualTo("[" + shown + "]");
    }

    @Test
    void letsTwoSecretsCountUntilOneIsDeleted() {
        JsonObject made = Wire.json(create("confidential"));
        String old = made.get("secret").getAsString();
        String next = Wire.json(createSecret(made, "")).get("secret").getAsString();

        assertThat(signIn(made, old)).isEqualTo(200);
        assertThat(signIn(made, next)).isEqualTo(200);

        assertThat(wire.identity("DELETE", all + "/secrets/1", "").statusCode()).isEqualTo(204);
        assertThat(wire.identity("DELETE", all + "/secrets/1", "").statusCode()).isEqualTo(404);
        assertThat(signIn(made, old)).isEqualTo(400);
        assertThat(signIn(made, next)).isEqualTo(200);
    }

    @Test
    void takesNoSecretThatIsOver() {
        JsonObject made = Wire.json(create("confidential"));

        assertThat(createSecret(made, ",\"expiryTime\":\"2026-03-02T08:00:00Z\"")
                        .statusCode())
                .isEqualTo(400);

        String shortLived = Wire.json(createSecret(made, ",\"expiryTime\":\"2026-03-02T09:00:00Z\""))
                .get("secret")
                .getAsString();
        assertThat(signIn(made, shortLived)).isEqualTo(200);
        try (UiPathSimulator later = UiPathSimulator.builder()
                .clock(Clock.fixed(NOW.plusSeconds(3600), ZoneOffset.UTC))
                .start()) {
            later.load(uipath.json());
            assertThat(new Wire(later)
                            .token("client_credentials", id(made), shortLived, "")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void replacesAndDeletesAnApplication() {
        JsonObject made = Wire.json(create("confidential"));
        String secret = made.get("secret").getAsString();

        HttpResponse<String> replaced = wire.identity(
                "PUT",
                all + "/" + id(made),
                "{\"name\":\"day\",\"scopes\":[{\"name\":\"OR.Jobs\",\"type\":\"application\"}]}");

        assertThat(Wire.json(replaced).get("name").getAsString()).isEqualTo("day");
        assertThat(wire.token("client_credentials", id(made), secret, "OR.Jobs").statusCode())
                .isEqualTo(200);
        assertThat(wire.identity("DELETE", all + "/" + id(made), "").statusCode())
                .isEqualTo(204);
        assertThat(signIn(made, secret)).isEqualTo(400);
    }

    @Test
    void refusesWhatMayDoNothingOrWhatThereIsNot() {
        assertThat(wire.identity(
                                "POST",
                                "/api/ExternalClient",
                                "{\"partitionGlobalId\":\"" + partition + "\",\"name\":\"x\",\"scopes\":[]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(wire.identity(
                                "POST",
                                "/api/ExternalClient",
                                "{\"partitionGlobalId\":\"" + partition
                                        + "\",\"name\":\"x\",\"scopes\":[{\"name\":\"OR.Nothing\",\"type\":\"user\"}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(createSecret(Wire.json(create("public")), "").statusCode()).isEqualTo(400);
    }

    @Test
    void trustsWhomItIsToldTo() {
        JsonObject made = Wire.json(create("confidential"));
        String credentials = all + "/" + id(made) + "/FederatedCredentials";
        String body = "{\"name\":\"main\",\"issuer\":\"https://i.example\",\"audience\":\"uipath\",\"subject\":\"s\"}";

        String credential =
                Wire.json(wire.identity("POST", credentials, body)).get("id").getAsString();

        assertThat(federated(made, jwt("s"))).isEqualTo(200);
        assertThat(federated(made, jwt("other"))).isEqualTo(400);
        assertThat(wire.identity("PUT", credentials + "/" + credential, body.replace("\"s\"", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(federated(made, jwt("other"))).isEqualTo(200);
        assertThat(wire.identity("GET", credentials, "").body())
                .isEqualTo("["
                        + wire.identity("GET", credentials + "/" + credential, "")
                                .body() + "]");
        assertThat(wire.identity("DELETE", credentials + "/" + credential, "").statusCode())
                .isEqualTo(204);
        assertThat(federated(made, jwt("other"))).isEqualTo(400);
    }

    @Test
    void trustsTwentyAtTheMost() {
        JsonObject made = Wire.json(create("confidential"));
        String credentials = all + "/" + id(made) + "/FederatedCredentials";
        String body = "{\"name\":\"main\",\"issuer\":\"https://i.example\",\"audience\":\"uipath\",\"subject\":\"s\"}";
        for (int i = 0; i < 20; i++) {
            assertThat(wire.identity("POST", credentials, body).statusCode()).isEqualTo(201);
        }

        assertThat(wire.identity("POST", credentials, body).statusCode()).isEqualTo(400);
        assertThat(wire.identity("POST", credentials, body.replace("https", "http"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void comesBackFromTheCompanysJson() {
        JsonObject made = Wire.json(create("confidential"));
        String json = uipath.json();

        uipath.load(json);

        assertThat(uipath.json()).isEqualTo(json);
        assertThat(signIn(made, made.get("secret").getAsString())).isEqualTo(200);
        assertThat(Wire.json(createSecret(made, "")).get("id").getAsLong()).isEqualTo(2);
    }

    private HttpResponse<String> create(String kind) {
        return wire.identity(
                "POST",
                "/api/ExternalClient",
                "{\"partitionGlobalId\":\"" + partition + "\",\"name\":\"night\",\"isConfidential\":"
                        + kind.equals("confidential")
                        + ",\"scopes\":[{\"name\":\"OR.Users\",\"type\":\"userAndApplication\"},"
                        + "{\"name\":\"OR.Folders\",\"type\":\"user\"}]}");
    }

    private HttpResponse<String> createSecret(JsonObject application, String more) {
        return wire.identity(
                "POST",
                "/api/ExternalClient/GenerateSecret",
                "{\"partitionGlobalId\":\"" + partition + "\",\"clientId\":\"" + id(application)
                        + "\",\"description\":\"next\"" + more + "}");
    }

    private int signIn(JsonObject application, String secret) {
        return wire.token("client_credentials", id(application), secret, "").statusCode();
    }

    private int federated(JsonObject application, String jwt) {
        return wire.tokenFor(id(application), JWT, jwt).statusCode();
    }

    private static String jwt(String subject) {
        return encoded("{\"alg\":\"RS256\"}") + "."
                + encoded("{\"iss\":\"https://i.example\",\"aud\":\"uipath\",\"sub\":\"" + subject + "\",\"exp\":"
                        + NOW.plusSeconds(60).getEpochSecond() + "}")
                + ".c2lnbmVk";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(JsonObject application) {
        return application.get("id").getAsString();
    }
}
