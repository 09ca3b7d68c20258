package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LOGIN = "/v2/authentication";
    private static final String ADA = "/v2/usermanagement/users/2002";

    private final SettableClock clock = new SettableClock(NOON);
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller nobody = Caller.without(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void answersALoginWithTokenUserAndPermissions() {
        JsonObject answer = Caller.json(
                nobody.post(LOGIN, Caller.login("ada", simulator.user("ada").password())));

        assertThat(answer.keySet()).containsExactly("token", "user", "permissions", "tenantUuid", "ttlSeconds");
        assertThat(answer.getAsJsonObject("user").get("id").getAsJsonPrimitive().isString())
                .isTrue();
        assertThat(answer.getAsJsonObject("user").has("permissions")).isFalse();
        assertThat(answer.getAsJsonArray("permissions")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"ada\"}",
                "{\"username\":\"ada\",\"password\":\"a\",\"apiKey\":\"b\"}",
                "{\"username\":\"ada\",\"password\":12345678}",
                "{\"password\":\"a\"}",
                "{\"username\":\"ada\",\"password\":\"a\",\"multipleLogin\":\"true\"}"
            })
    void refusesALoginWithAMistakeWithoutSayingWhich(String body) {
        var answer = nobody.post(LOGIN, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).get("code").getAsString()).isEqualTo("generic.server.exception");
        assertThat(simulator.user("ada").failedLogins()).isZero();
    }

    @Test
    void refusesABodyPutTogetherFromStrings() {
        String body = "{\"username\":\"svc-admin\",\"apiKey\":\"" + simulator.adminApiKey() + "\"}";

        assertThat(nobody.post(LOGIN, body).statusCode()).isEqualTo(400);
    }

    @Test
    void answersAWrongSecretLikeAnUnknownUser() {
        var wrongSecret = nobody.post(LOGIN, Caller.login("ada", "wrong"));
        var unknownUser = nobody.post(LOGIN, Caller.login("nobody", "wrong"));

        assertThat(wrongSecret.statusCode()).isEqualTo(401);
        assertThat(wrongSecret.body()).isEqualTo(unknownUser.body());
        assertThat(Caller.json(wrongSecret).keySet()).containsExactly("code", "message", "details");
    }

    @Test
    void disablesTheUserAfterThreeFailedLogins() {
        for (int i = 0; i < 3; i++) {
            nobody.post(LOGIN, Caller.login("ada", "wrong"));
        }

        var right = nobody.post(LOGIN, Caller.login("ada", simulator.user("ada").password()));

        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(simulator.user("ada").failedLogins()).isEqualTo(3);
        assertThat(simulator.user("ada").json()).contains("\"disabled\":true");
    }

    @Test
    void forgetsFailedLoginsAfterAGoodOne() {
        nobody.post(LOGIN, Caller.login("ada", "wrong"));
        nobody.post(LOGIN, Caller.login("ada", "wrong"));

        nobody.post(LOGIN, Caller.login("ada", simulator.user("ada").password()));

        assertThat(simulator.user("ada").failedLogins()).isZero();
    }

    @Test
    void letsAUserInAgainOnceEnabled() {
        simulator.settings().failedLoginsUntilDisabled(1);
        nobody.post(LOGIN, Caller.login("ada", "wrong"));

        Caller.admin(simulator).put(ADA, "{\"email\":\"ada@acme.example\",\"roleIds\":[\"2\"],\"disabled\":false}");

        assertThat(nobody.post(LOGIN, Caller.login("ada", simulator.user("ada").password()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(simulator.user("ada").failedLogins()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/authentication", "/v1/authentication/token", "/v1/usermanagement/users/list"})
    void knowsNothingOfTheOldDialect(String path) {
        assertThat(Caller.admin(simulator).post(path, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAnExpiredApiKey() {
        simulator.user("svc-admin").set("apiKeyExpirationTime", "'2026-03-01T12:00:00Z'");

        clock.set(NOON.minusSeconds(1));
        int before = nobody.post(LOGIN, Caller.loginByKey(simulator)).statusCode();
        clock.set(NOON);
        int after = nobody.post(LOGIN, Caller.loginByKey(simulator)).statusCode();

        assertThat(before).isEqualTo(200);
        assertThat(after).isEqualTo(401);
    }
}
