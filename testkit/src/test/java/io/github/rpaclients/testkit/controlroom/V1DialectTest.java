package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class V1DialectTest {
    private static final String USERS = "/v1/usermanagement/users";
    private static final String ADA = USERS + "/2002";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.startV1();
    private final Caller admin = Caller.adminV1(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void answersALoginWithThePermissionsInsideTheUser() {
        JsonObject answer = Caller.json(admin.post(
                "/v1/authentication",
                "{\"username\":\"ada\",\"password\":\"" + simulator.user("ada").password() + "\",\"mfaCode\":123456}"));

        assertThat(answer.keySet()).containsExactly("token", "user", "tenantUuid", "mfaAuthResponse");
        JsonObject user = answer.getAsJsonObject("user");
        assertThat(user.get("id").toString()).isEqualTo("2002");
        assertThat(user.keySet())
                .contains("permissions", "multipleLoginAllowed", "deviceCredentialAttested", "lastLoginTime");
    }

    @Test
    void refreshesByHeaderAndBody() {
        String body = "{\"token\":\"" + admin.token() + "\"}";

        int headerOnly = admin.post("/v1/authentication/token", "{}").statusCode();
        JsonObject refreshed = Caller.json(admin.post("/v1/authentication/token", body));

        assertThat(headerOnly).isEqualTo(400);
        assertThat(refreshed.keySet()).containsExactly("token");
        assertThat(admin.get(ADA).statusCode()).isEqualTo(401);
        assertThat(admin.with(refreshed.get("token").getAsString()).get(ADA).statusCode())
                .isEqualTo(200);
    }

    @Test
    void validatesAndLogsOutUnderTheSamePathsAsTheNewDialect() {
        assertThat(admin.get("/v1/authentication/token").body()).isEqualTo("{\"valid\":true}");
        assertThat(admin.post("/v1/authentication/logout").statusCode()).isEqualTo(204);
        assertThat(admin.get("/v1/authentication/token").body()).isEqualTo("{\"valid\":false}");
    }

    @Test
    void writesIdsAsNumbers() {
        assertThat(admin.get(ADA).body())
                .startsWith("{\"id\":2002,")
                .contains("\"version\":0,\"principalId\":2002")
                .contains("\"roles\":[{\"name\":\"AAE_Basic\",\"id\":2,\"version\":0}]")
                .contains("\"createdBy\":2000")
                .doesNotContain("multipleLoginAllowed", "deviceCredentialAttested");
        assertThat(admin.get(USERS + "/9007199254740993").body()).startsWith("{\"id\":9007199254740993,");
    }

    @Test
    void createsAUserFromRolesAsObjects() {
        var answer = admin.post(
                USERS,
                "{\"username\":\"k\",\"email\":\"k@acme.example\",\"password\":\"Secret1!\",\"roles\":[{\"id\":2}]}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).startsWith("{\"id\":2004,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"roleIds\":[\"2\"]", "\"roles\":[\"2\"]", "\"roles\":[{\"id\":\"2\"}]"})
    void refusesTheRolesOfTheNewDialect(String roles) {
        String body = "{\"username\":\"k\",\"email\":\"k@acme.example\",\"password\":\"Secret1!\"," + roles + "}";

        assertThat(admin.post(USERS, body).statusCode()).isEqualTo(400);
    }

    @Test
    void clearsWhatThePutLeavesOutExceptWhatItNeverShows() {
        simulator.user("linus").set("multipleLoginAllowed", "true");

        admin.put(USERS + "/2003", "{\"roles\":[{\"id\":2}],\"version\":2,\"principalId\":2003}");

        assertThat(simulator.user("linus").json()).contains("\"firstName\":null", "\"licenseFeatures\":[]");
        assertThat(admin.post(
                                "/v1/authentication",
                                Caller.login("linus", simulator.user("linus").password()))
                        .body())
                .contains("\"multipleLoginAllowed\":true", "\"deviceCredentialAttested\":true");
    }

    @Test
    void deletesWithTheUserAsBody() {
        var answer = admin.delete(ADA);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"username\":\"ada\"", "\"deleted\":false");
        assertThat(admin.get(ADA).statusCode()).isEqualTo(404);
    }

    @Test
    void listsUsersAndRoles() {
        String byName = "{\"filter\":{\"operator\":\"eq\",\"field\":\"username\",\"value\":\"ada\"}}";

        assertThat(admin.post(USERS + "/list", byName).body())
                .startsWith("{\"page\":{\"offset\":0,\"total\":5,\"totalFilter\":1},\"list\":[{\"id\":2002,")
                .contains("\"roles\":[{\"id\":2,\"name\":\"AAE_Basic\"}]");
        assertThat(admin.post("/v1/usermanagement/roles/list", "{}").body()).contains("\"id\":26,");
        assertThat(admin.get("/v1/usermanagement/roles/26").body())
                .contains("\"principals\":[{\"id\":9007199254740993}]");
    }

    @Test
    void refusesASeatBeyondThePurchasedCount() {
        assertThat(admin.put(ADA, "{\"roles\":[{\"id\":2}],\"licenseFeatures\":[\"DEVELOPMENT\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/authentication",
                "/v2/authentication/token",
                "/v2/usermanagement/users/list",
                "/v2/license/product/list"
            })
    void knowsNothingOfTheNewDialect(String path) {
        assertThat(admin.post(path, "{}").statusCode()).isEqualTo(404);
    }
}
