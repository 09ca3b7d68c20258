package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserBehaviourTest {
    private static final String USERS = "/v2/usermanagement/users";
    private static final String ADA = USERS + "/2002";
    private static final String MARGARET = USERS + "/9007199254740993";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T11:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "STRING, '\"9007199254740993\"', '\"26\"'",
        "NUMBER, 9007199254740993, 26",
        "DECIMAL, 9007199254740993.0, 26.0"
    })
    void writesIdsInTheFormThatWasSet(IdForm form, String userId, String roleId) {
        simulator.settings().idForm(form).idInSingleAnswers(true);

        assertThat(admin.get(MARGARET).body())
                .startsWith("{\"id\":" + userId + ",")
                .contains("{\"id\":" + roleId + ",\"name\":\"Seat keepers\"}");
        assertThat(admin.post(USERS + "/list", "{}").body()).contains("\"principalId\":" + userId + ",");
        assertThat(admin.get("/v2/usermanagement/roles/26").body()).contains("\"userIds\":[" + userId + "]");
    }

    @Test
    void takesRoleIdsAsNumbersAndAsStrings() {
        assertThat(admin.post(USERS, newUser("k", "\"2\"", "Secret1!")).statusCode())
                .isEqualTo(201);
        assertThat(admin.post(USERS, newUser("l", "2", "Secret1!")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesRoleIdsAsStringsInACreateIfSet() {
        simulator.settings().numericRoleIdsOnCreate(true);

        assertThat(admin.post(USERS, newUser("k", "\"2\"", "Secret1!")).statusCode())
                .isEqualTo(400);
        assertThat(admin.post(USERS, newUser("k", "2", "Secret1!")).statusCode())
                .isEqualTo(201);
        assertThat(admin.put(ADA, "{\"roleIds\":[\"2\"]}").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsWhatThePutLeavesOutIfSet() {
        simulator.settings().putKeepsOmitted(true);

        admin.put(MARGARET, "{\"description\":\"at work\",\"lastName\":null}");

        assertThat(simulator.user("margaret").json())
                .contains("\"firstName\":\"Margaret\"", "\"lastName\":null", "\"description\":\"at work\"")
                .contains("\"name\":\"AAE_Basic\"", "\"name\":\"Seat keepers\"");
    }

    @Test
    void letsTheLastWriterWinWhateverVersionItRead() {
        JsonObject readByBoth = Caller.json(admin.get(ADA));
        readByBoth.add("roleIds", Caller.object("{\"a\":[\"2\"]}").get("a"));
        JsonObject second = readByBoth.deepCopy();
        readByBoth.addProperty("description", "first");
        second.addProperty("firstName", "Augusta");

        admin.put(ADA, readByBoth.toString());
        int status = admin.put(ADA, second.toString()).statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(simulator.user("ada").json())
                .contains("\"firstName\":\"Augusta\"")
                .doesNotContain("first\"");
    }

    @Test
    void saysThatNoPasswordIsSetAfterSettingOne() {
        var answer = admin.post(USERS, newUser("k", "2", "Secret1!"));

        assertThat(Caller.json(answer).get("passwordSet").getAsBoolean()).isFalse();
        assertThat(answer.body()).doesNotContain("\"password\"", "Secret1!");
    }

    @Test
    void takesAnyPasswordUntilAPolicyIsSet() {
        String longOne = "correct+horse+battery+staple";
        int before = admin.post(USERS, newUser("k", "2", longOne)).statusCode();

        simulator.settings().passwordPattern("[A-Za-z0-9@_!#$%&.-]{8,15}");

        assertThat(before).isEqualTo(201);
        assertThat(admin.post(USERS, newUser("l", "2", longOne)).statusCode()).isEqualTo(400);
        assertThat(admin.put(ADA, "{\"roleIds\":[\"2\"],\"password\":\"short\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.put(ADA, "{\"roleIds\":[\"2\"]}").statusCode()).isEqualTo(200);
    }

    @Test
    void wantsNoPasswordForADirectoryUser() {
        String body = "{\"username\":\"k\",\"email\":\"k@acme.example\",\"roleIds\":[\"2\"],\"domain\":\"ACME\"}";

        assertThat(admin.post(USERS, body).statusCode()).isEqualTo(201);
    }

    @Test
    void letsAdministratorsAloneAllowMultipleLoginIfSet() {
        Caller margaret = Caller.user(simulator, "margaret");
        String allowed = "{\"roleIds\":[\"2\"],\"multipleLoginAllowed\":true}";
        simulator.settings().multipleLoginByAdministratorsOnly(true);

        int refused = margaret.put(ADA, allowed).statusCode();
        int byAdmin = admin.put(ADA, allowed).statusCode();
        int unchanged = margaret.put(ADA, allowed).statusCode();

        assertThat(refused).isEqualTo(403);
        assertThat(byAdmin).isEqualTo(200);
        assertThat(unchanged).isEqualTo(200);
    }

    @Test
    void letsWhoeverMayEditUsersAllowMultipleLogin() {
        Caller margaret = Caller.user(simulator, "margaret");

        assertThat(margaret.put(ADA, "{\"roleIds\":[\"2\"],\"multipleLoginAllowed\":true}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksForThePermissionToDeleteThatWasSet() {
        simulator.settings().deletePermission(Permission.EDIT_USERS);
        simulator.deny(Permission.EDIT_USERS);
        int denied = admin.delete(ADA).statusCode();
        simulator.allow(Permission.EDIT_USERS).deny(Permission.DELETE_USERS);

        assertThat(denied).isEqualTo(403);
        assertThat(admin.delete(ADA).statusCode()).isEqualTo(204);
    }

    @Test
    void answersACreateWithTheStatusThatWasSet() {
        simulator.settings().createStatus(200);

        assertThat(admin.post(USERS, newUser("k", "2", "Secret1!")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z",
        "2026-03-01T12:00:00.500Z",
        "2026-03-01T12:00:00.107697Z",
        "2026-03-01T12:00:00.123456789Z"
    })
    void writesInstantsWithAsManyDigitsAsTheyHave(String instant) {
        clock.set(Instant.parse(instant));
        Caller.admin(simulator).put(ADA, "{\"roleIds\":[\"2\"]}");

        assertThat(simulator.user("ada").json()).contains("\"updatedOn\":\"" + instant + "\"");
    }

    @Test
    void keepsTheRolesOfDirectoryGroupsApart() {
        simulator.user("ada").set("sysAssignedRoles", "['AAE_Queue Admin']").set("groupNames", "['queues']");

        assertThat(admin.get(ADA).body())
                .contains("\"roles\":[{\"id\":\"2\",\"name\":\"AAE_Basic\"}]")
                .contains("\"sysAssignedRoles\":[\"AAE_Queue Admin\"],\"groupNames\":[\"queues\"]");
    }

    private static String newUser(String name, String roleId, String password) {
        return "{\"username\":\"" + name + "\",\"email\":\"k@acme.example\",\"password\":\"" + password
                + "\",\"roleIds\":[" + roleId + "]}";
    }
}
