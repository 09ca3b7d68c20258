package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInsTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T06:00:00Z");
    private static final String USER = "/odata/Users(13)";

    private final SettableClock clock = new SettableClock(MORNING);
    private final UiPathSimulator uipath = UiPathSimulator.builder()
            .clock(clock)
            .deployment(Deployment.STANDALONE)
            .start();
    private final Wire wire = new Wire(uipath).tokenPath("/identity/connect/token");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void signsAPersonInByPassword() {
        uipath.signIns().password("grace", "Hopper!1906");

        JsonObject answer = Wire.json(signIn("production", "grace@acme.example", "Hopper!1906"));
        String token = answer.get("result").getAsString();

        assertThat(answer.get("success").getAsBoolean()).isTrue();
        assertThat(answer.get("error").isJsonNull()).isTrue();
        assertThat(answer.keySet()).doesNotContain("expires_in");
        assertThat(wire.use(token).call("GET", USER, "").statusCode()).isEqualTo(200);
    }

    @Test
    void takesPascalCaseWhereAPersonSignsIn() {
        uipath.signIns().password("grace", "Hopper!1906");

        HttpResponse<String> answer = wire.call(
                "POST",
                "/api/Account/Authenticate",
                "{\"TenancyName\":\"production\",\"UsernameOrEmailAddress\":\"grace@acme.example\","
                        + "\"Password\":\"Hopper!1906\"}");

        assertThat(Wire.json(answer).get("result").getAsString()).isNotEmpty();
    }

    @Test
    void refusesAWrongPasswordWithStatus200() {
        uipath.signIns().password("grace", "Hopper!1906");

        HttpResponse<String> password = signIn("production", "grace@acme.example", "wrong");
        HttpResponse<String> tenant = signIn("umbrella", "grace@acme.example", "Hopper!1906");

        assertThat(password.statusCode()).isEqualTo(200);
        assertThat(Wire.json(password).get("success").getAsBoolean()).isFalse();
        assertThat(Wire.json(password).get("result").isJsonNull()).isTrue();
        assertThat(Wire.json(password).getAsJsonObject("error").get("code").getAsInt())
                .isEqualTo(1000);
        assertThat(Wire.json(tenant).get("success").getAsBoolean()).isFalse();
    }

    @Test
    void endsATokenFromAPasswordAfterHalfAnHour() {
        uipath.signIns().password("grace", "Hopper!1906");
        String token = Wire.json(signIn("production", "grace@acme.example", "Hopper!1906"))
                .get("result")
                .getAsString();
        clock.set(MORNING.plus(Duration.ofMinutes(30)).minusSeconds(1));
        int before = wire.use(token).call("GET", USER, "").statusCode();
        clock.set(MORNING.plus(Duration.ofMinutes(30)));

        int after = wire.call("GET", USER, "").statusCode();

        assertThat(before).isEqualTo(200);
        assertThat(after).isEqualTo(401);
    }

    @Test
    void succeedsWithoutAToken() {
        uipath.signIns().password("grace", "Hopper!1906").withoutToken(true);

        HttpResponse<String> person = signIn("production", "grace@acme.example", "Hopper!1906");
        HttpResponse<String> application =
                wire.token("client_credentials", uipath.clientId(), uipath.clientSecret(), "OR.Users");

        assertThat(person.statusCode()).isEqualTo(200);
        assertThat(Wire.json(person).get("success").getAsBoolean()).isTrue();
        assertThat(Wire.json(person).get("result").isJsonNull()).isTrue();
        assertThat(application.statusCode()).isEqualTo(200);
        assertThat(Wire.json(application).get("access_token").isJsonNull()).isTrue();
    }

    @Test
    void hasNoPasswordsWhereTheApiIsTooNewOrTheDeploymentIsTheCloud() {
        uipath.signIns().password("grace", "Hopper!1906");
        uipath.orchestrator().apiVersion(19);

        HttpResponse<String> tooNew = signIn("production", "grace@acme.example", "Hopper!1906");

        assertThat(tooNew.statusCode()).isEqualTo(404);
        try (UiPathSimulator cloud = UiPathSimulator.start()) {
            assertThat(new Wire(cloud)
                            .orchestrator("POST", "/api/account/authenticate", "{}")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void takesAPersonalAccessTokenForAnHourAfterItsEnd() {
        String token = uipath.signIns().personalAccessToken(Duration.ofDays(90), "OR.Users", "PM.Group");
        wire.use(token).header("X-UIPATH-TenantName", "production");
        int inForce = wire.call("GET", USER, "").statusCode();
        uipath.signIns().revoke(token);
        clock.set(MORNING.plus(Duration.ofHours(1)).minusSeconds(1));
        int orchestrator = wire.call("GET", USER, "").statusCode();
        int identity = wire.call("GET", "/identity/api/Group/" + uipath.organizationId(), "")
                .statusCode();
        clock.set(MORNING.plus(Duration.ofHours(1)));
        int later = wire.call("GET", USER, "").statusCode();

        assertThat(token).doesNotContain(".");
        assertThat(inForce).isEqualTo(200);
        assertThat(orchestrator).isEqualTo(200);
        assertThat(identity).isEqualTo(401);
        assertThat(later).isEqualTo(401);
    }

    @Test
    void answers401ToAPersonalAccessTokenThatMayTooLittleOrHasExpired() {
        wire.use(uipath.signIns().personalAccessToken(Duration.ofDays(1), "OR.Users.Read"))
                .header("X-UIPATH-TenantName", "production");
        int read = wire.call("GET", USER, "").statusCode();
        int written = wire.call("PUT", USER, "{}").statusCode();
        clock.set(MORNING.plus(Duration.ofDays(1)));
        int expired = wire.call("GET", USER, "").statusCode();

        assertThat(read).isEqualTo(200);
        assertThat(written).isEqualTo(401);
        assertThat(expired).isEqualTo(401);
    }

    @Test
    void answersAWrongClientWithEitherStatus() {
        int usual =
                wire.token("client_credentials", uipath.clientId(), "wrong", "").statusCode();
        uipath.signIns().wrongClientIs401(true);

        HttpResponse<String> answer = wire.token("client_credentials", uipath.clientId(), "wrong", "");

        assertThat(usual).isEqualTo(400);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Wire.json(answer).get("error").getAsString()).isEqualTo("invalid_client");
    }

    @Test
    void forgetsPasswordsOnReset() {
        uipath.signIns().password("grace", "Hopper!1906").withoutToken(true);

        uipath.reset();

        assertThat(Wire.json(signIn("production", "grace@acme.example", "Hopper!1906"))
                        .get("success")
                        .getAsBoolean())
                .isFalse();
        assertThat(wire.signIn("OR.Users").token()).isNotEmpty();
    }

    private HttpResponse<String> signIn(String tenant, String name, String password) {
        return wire.call(
                "POST",
                "/api/account/authenticate",
                "{\"tenancyName\":\"" + tenant + "\",\"usernameOrEmailAddress\":\"" + name + "\",\"password\":\""
                        + password + "\"}");
    }
}
