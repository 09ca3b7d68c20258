package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInBehaviourTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LOGIN = "/v2/authentication";
    private static final String USERS = "/v2/usermanagement/users";
    private static final String ADA = USERS + "/2002";
    private static final String KATHERINE = "{\"username\":\"katherine\",\"email\":\"katherine@acme.example\","
            + "\"password\":\"Secret1!\",\"roleIds\":[\"2\"]}";

    private final SettableClock clock = new SettableClock(NOON);
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller nobody = Caller.without(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void disablesTheUserAfterAsManyFailedLoginsAsSet() {
        simulator.settings().failedLoginsUntilDisabled(2);

        logIn("ada", "wrong");
        boolean afterOne = disabled("ada");
        logIn("ada", "wrong");

        assertThat(afterOne).isFalse();
        assertThat(disabled("ada")).isTrue();
    }

    @Test
    void answersADisabledUserLikeAWrongSecret() {
        simulator.user("ada").set("disabled", "true");

        var disabled =
                nobody.post(LOGIN, Caller.login("ada", simulator.user("ada").password()));
        var wrongSecret = nobody.post(LOGIN, Caller.login("linus", "wrong"));

        assertThat(disabled.statusCode()).isEqualTo(401);
        assertThat(disabled.body()).isEqualTo(wrongSecret.body());
    }

    @Test
    void resetsNothingByANewPasswordAlone() {
        simulator.user("ada").set("disabled", "true");

        Caller.admin(simulator)
                .put(
                        ADA,
                        "{\"email\":\"ada@acme.example\",\"roleIds\":[\"2\"],\"disabled\":true,"
                                + "\"password\":\"N3w-Secret\"}");

        assertThat(logIn("ada", "N3w-Secret")).isEqualTo(401);
    }

    @Test
    void disablesTheUserAfterThreeWrongApiKeys() {
        for (int i = 0; i < 3; i++) {
            logInByKey("svc-admin", "wrong");
        }

        assertThat(disabled("svc-admin")).isTrue();
    }

    @Test
    void doesNotCountWrongApiKeysIfSet() {
        simulator.settings().failedApiKeysCount(false);

        for (int i = 0; i < 3; i++) {
            logInByKey("svc-admin", "wrong");
        }

        assertThat(simulator.user("svc-admin").failedLogins()).isZero();
        assertThat(disabled("svc-admin")).isFalse();
    }

    @Test
    void refusesTheApiKeyThatWasReplaced() {
        String old = simulator.adminApiKey();

        simulator.user("svc-admin").apiKey("another");

        assertThat(logInByKey("svc-admin", old)).isEqualTo(401);
        assertThat(logInByKey("svc-admin", "another")).isEqualTo(200);
    }

    @Test
    void takesNoApiKeyForAToken() {
        assertThat(nobody.with(simulator.adminApiKey()).get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void saysTheSameWhenTheTokenIsInTheOtherHeader() {
        String token = Caller.admin(simulator).token();

        var answer = nobody.get(ADA, "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Caller.json(answer).get("code").getAsString()).isEqualTo("UM1117");
    }

    @Test
    void knowsADirectoryUserByDomainAndName() {
        simulator.addUser("{'username':'katherine','domain':'ACME','password':'Secret1!'}");

        assertThat(logIn("ACME\\katherine", "Secret1!")).isEqualTo(200);
        assertThat(logIn("katherine", "Secret1!")).isEqualTo(401);
    }

    @Test
    void answersAMistakeWithAServerErrorIfSet() {
        simulator.settings().loginMistakeStatus(500);

        var answer = nobody.post(LOGIN, "{\"username\":\"ada\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Caller.json(answer).get("code").getAsString()).isEqualTo("generic.server.exception");
    }

    @Test
    void letsAUserInOnlyOnceTheMailIsConfirmedIfSet() {
        simulator.settings().confirmationByMail(true);
        int created = Caller.admin(simulator).post(USERS, KATHERINE).statusCode();

        int before = logIn("katherine", "Secret1!");
        simulator.user("katherine").set("emailVerified", "true");
        int after = logIn("katherine", "Secret1!");

        assertThat(created).isEqualTo(201);
        assertThat(before).isEqualTo(401);
        assertThat(after).isEqualTo(200);
    }

    @Test
    void hasNoPlaceForASecondFactor() {
        simulator.settings().mfaCode("ada", 123456);
        simulator.settings().mfaCode("svc-admin", 123456);
        JsonObject withCode =
                Caller.object(Caller.login("ada", simulator.user("ada").password()));
        withCode.addProperty("mfaCode", 123456);

        assertThat(nobody.post(LOGIN, withCode.toString()).statusCode()).isEqualTo(401);
        assertThat(nobody.post(LOGIN, Caller.loginByKey(simulator)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersThatATokenIsNotValidWithASuccess() {
        var answer = nobody.with("other").get("/v1/authentication/token");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"valid\":false}");
    }

    @Test
    void refreshesNoTokenThatHasExpired() {
        Caller admin = Caller.admin(simulator);

        clock.set(NOON.plusSeconds(1200));

        assertThat(admin.post(LOGIN + "/token").statusCode()).isEqualTo(401);
    }

    @Test
    void logsOutWhateverTheBodySays() {
        Caller admin = Caller.admin(simulator);

        int status = admin.post("/v1/authentication/logout", "{\"token\":\"another\"}")
                .statusCode();

        assertThat(status).isEqualTo(204);
        assertThat(admin.get(ADA).statusCode()).isEqualTo(401);
    }

    private int logIn(String username, String password) {
        return nobody.post(LOGIN, Caller.login(username, password)).statusCode();
    }

    private int logInByKey(String username, String apiKey) {
        JsonObject body = new JsonObject();
        body.addProperty("username", username);
        body.addProperty("apiKey", apiKey);
        return nobody.post(LOGIN, body.toString()).statusCode();
    }

    private boolean disabled(String username) {
        return simulator.user(username).disabled();
    }
}
