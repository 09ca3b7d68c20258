package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDifferencesTest {
    private static final String ADA = "/v1/usermanagement/users/2002";
    private static final String TOKEN = "/v1/authentication/token";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/authentication", TOKEN, "/v1/usermanagement/users/list"})
    void failsTheOldPathsOfANewReleaseWithTheStatusThatWasSet(String path) {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.start()) {
            simulator.settings().otherDialectStatus(410);

            var answer = Caller.without(simulator).post(path, Caller.loginByKey(simulator));

            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(Caller.json(answer).keySet()).containsExactly("code", "message", "details");
        }
    }

    @Test
    void failsTheNewPathsOfAnOldReleaseWithTheStatusThatWasSet() {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.startV1()) {
            simulator.settings().otherDialectStatus(500);
            Caller admin = Caller.adminV1(simulator);

            assertThat(admin.post("/v2/license/product/list", "{}").statusCode())
                    .isEqualTo(500);
            assertThat(admin.post("/v2/devices/list", "{}").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void validatesATokenByQueryAloneIfSet() {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.startV1()) {
            simulator.settings().validationByHeader(false);
            Caller admin = Caller.adminV1(simulator);

            assertThat(admin.get(TOKEN).statusCode()).isEqualTo(400);
            assertThat(admin.get(TOKEN + "?token=" + admin.token()).body()).isEqualTo("{\"valid\":true}");
        }
    }

    @Test
    void wantsTheCodeOfASecondFactorFromAPassword() {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.startV1()) {
            simulator.settings().mfaCode("ada", 123456);

            assertThat(logIn(simulator, "123456")).isEqualTo(200);
            assertThat(logIn(simulator, "654321")).isEqualTo(401);
            assertThat(logIn(simulator, "null")).isEqualTo(401);
            assertThat(simulator.user("ada").failedLogins()).isEqualTo(2);
        }
    }

    @Test
    void tellsTheLifeOfATokenNowhereButInTheToken() {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.startV1()) {
            Caller nobody = Caller.without(simulator);

            JsonObject login = Caller.json(nobody.post("/v1/authentication", Caller.loginByKey(simulator)));

            assertThat(login.keySet()).doesNotContain("ttlSeconds");
            assertThat(login.get("token").getAsString().split("\\.", -1)).hasSize(3);
        }
    }

    @Test
    void wantsUsernameEmailAndVersionInAPutIfSet() {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.startV1()) {
            simulator.settings().putNeedsVersion(true);
            Caller admin = Caller.adminV1(simulator);

            assertThat(admin.put(ADA, "{\"roles\":[{\"id\":2}],\"email\":\"ada@acme.example\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(admin.put(
                                    ADA,
                                    "{\"roles\":[{\"id\":2}],\"username\":\"ada\",\"email\":\"ada@acme.example\","
                                            + "\"version\":0}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void deletesWithoutABodyIfSet() {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.startV1()) {
            simulator.settings().bodyOfDeletedUser(false);

            var answer = Caller.adminV1(simulator).delete(ADA);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
    }

    private static int logIn(ControlRoomSimulator simulator, String mfaCode) {
        String body = "{\"username\":\"ada\",\"password\":\""
                + simulator.user("ada").password() + "\",\"mfaCode\":" + mfaCode + "}";
        return Caller.without(simulator).post("/v1/authentication", body).statusCode();
    }
}
