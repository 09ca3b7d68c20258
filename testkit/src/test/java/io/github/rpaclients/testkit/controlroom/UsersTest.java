package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {
    private static final String USERS = "/v2/usermanagement/users";
    private static final String ADA = USERS + "/2002";
    private static final String NEW = """
            {"username":"katherine","email":"katherine@acme.example","password":"Secret1!",
             "roleIds":["2"],"licenseFeatures":["RUNTIME"],"shoeSize":{"eu":38.50}}""";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void createsAUser() {
        clock.set(Instant.parse("2026-03-01T12:00:00Z"));
        Caller caller = Caller.admin(simulator);

        var answer = caller.post(USERS, NEW);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains("\"roles\":[{\"id\":\"2\",\"name\":\"AAE_Basic\"}]")
                .contains("\"createdBy\":\"2000\",\"createdOn\":\"2026-03-01T12:00:00Z\"")
                .contains("\"version\":\"0\"")
                .contains("\"shoeSize\":{\"eu\":38.50}")
                .doesNotContain("Secret1!", "\"id\":\"2004\"");
        assertThat(simulator.user("katherine").password()).isEqualTo("Secret1!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"k@acme.example\",\"password\":\"Secret1!\",\"roleIds\":[\"2\"]}",
                "{\"username\":\"k\",\"password\":\"Secret1!\",\"roleIds\":[\"2\"]}",
                "{\"username\":\"k\",\"email\":\"k@acme.example\",\"roleIds\":[\"2\"]}",
                "{\"username\":\"k\",\"email\":\"k@acme.example\",\"password\":\"Secret1!\"}",
                "{\"username\":\"k\",\"email\":\"k@acme.example\",\"password\":\"Secret1!\",\"roles\":[{\"id\":2}]}",
                "{\"username\":\"k\",\"email\":\"k@acme.example\",\"password\":\"Secret1!\",\"roleIds\":[\"99\"]}",
                "{\"username\":\"k\",\"email\":\"nowhere\",\"password\":\"Secret1!\",\"roleIds\":[\"2\"]}",
                "{\"username\":\"k\",\"email\":\"k@acme.example\",\"password\":\"Secret1!\",\"roleIds\":[\"2\"],"
                        + "\"disabled\":\"false\"}"
            })
    void refusesAnIncompleteOrWrongCreate(String body) {
        String before = simulator.json();

        var answer = admin.post(USERS, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(simulator.json()).isEqualTo(before);
    }

    @Test
    void refusesAUsernameInUse() {
        String again = NEW.replace("katherine", "ada");

        int first = admin.post(USERS, again).statusCode();
        simulator.settings().duplicateUserStatus(400);
        int second = admin.post(USERS, again).statusCode();

        assertThat(first).isEqualTo(409);
        assertThat(second).isEqualTo(400);
    }

    @Test
    void answersASingleUserWithoutId() {
        JsonObject ada = Caller.json(admin.get(ADA));

        assertThat(ada.has("id")).isFalse();
        assertThat(ada.keySet()).contains("lastLoginTime", "multipleLoginAllowed", "deleted");
        assertThat(ada.get("version").getAsJsonPrimitive().isString()).isTrue();
    }

    @Test
    void answersASingleUserWithIdIfSet() {
        simulator.settings().idInSingleAnswers(true);

        assertThat(admin.get(ADA).body()).isEqualTo(simulator.user("ada").json());
    }

    @Test
    void leavesLoginTimeAndMultipleLoginOutOfLists() {
        JsonObject row = Caller.json(admin.post(USERS + "/list", "{}"))
                .getAsJsonArray("list")
                .get(0)
                .getAsJsonObject();

        assertThat(row.keySet()).contains("id", "principalId").doesNotContain("lastLoginTime", "multipleLoginAllowed");
        assertThat(row.get("version").getAsJsonPrimitive().isNumber()).isTrue();
    }

    @Test
    void findsTheUserWithAnIdBeyondDoublePrecision() {
        assertThat(admin.get(USERS + "/9007199254740993").body()).contains("\"username\":\"margaret\"");
        assertThat(admin.get(USERS + "/9007199254740992").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAWrongIdFromAnUnknownOne() {
        assertThat(admin.get(USERS + "/ada").statusCode()).isEqualTo(400);
        assertThat(admin.get(USERS + "/4711").statusCode()).isEqualTo(404);
    }

    @Test
    void clearsWhatThePutLeavesOut() {
        admin.put(ADA, "{\"username\":\"ada\"}");

        assertThat(simulator.user("ada").json())
                .contains("\"firstName\":null", "\"email\":null", "\"roles\":[]")
                .doesNotContain("futureFlag", "costCentre");
    }

    @Test
    void keepsThePasswordThePutLeavesOut() {
        String before = simulator.user("ada").password();

        admin.put(ADA, "{\"roleIds\":[\"2\"]}");

        assertThat(simulator.user("ada").password()).isEqualTo(before);
    }

    @Test
    void changesNothingButItsStampsWhenTheAnswerIsPutBack() {
        String before = unstamped(simulator.user("ada").json());

        var answer = admin.put(ADA, withRoleIds(Caller.json(admin.get(ADA)), "2"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(unstamped(simulator.user("ada").json())).isEqualTo(before);
        assertThat(answer.body()).contains("\"version\":\"1\"", "\"futureFlag\":{\"a\":[1,2.50,null]}");
    }

    @Test
    void takesRolesAsTheCompleteSet() {
        admin.put(USERS + "/9007199254740993", "{\"roleIds\":[\"26\"]}");

        assertThat(simulator.user("margaret").json()).contains("\"roles\":[{\"id\":\"26\",\"name\":\"Seat keepers\"}]");
    }

    @Test
    void ignoresWhatOnlyTheServerWrites() {
        admin.put(ADA, "{\"roleIds\":[2],\"id\":\"7\",\"deleted\":true,\"version\":99,\"createdBy\":\"7\"}");

        assertThat(simulator.user("ada").json())
                .contains("\"id\":\"2002\"", "\"deleted\":false", "\"version\":\"1\"", "\"createdBy\":\"2000\"");
    }

    @Test
    void stampsWhoWroteAndWhen() {
        clock.set(Instant.parse("2026-03-01T12:00:00Z"));
        Caller margaret = Caller.user(simulator, "margaret");

        margaret.put(ADA, "{\"roleIds\":[\"2\"]}");

        assertThat(simulator.user("ada").json())
                .contains("\"updatedBy\":\"9007199254740993\",\"updatedOn\":\"2026-03-01T12:00:00Z\"")
                .contains("\"version\":\"1\"");
    }

    @Test
    void refusesToRename() {
        assertThat(admin.put(ADA, "{\"username\":\"augusta\",\"roleIds\":[\"2\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void deletesWithoutABody() {
        var answer = admin.delete(ADA);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(admin.get(ADA).statusCode()).isEqualTo(404);
    }

    @Test
    void putsUsersInBehindTheBackOfTheApi() {
        simulator
                .addUser("{'username':'dorothy','lastLoginTime':'2025-01-01T00:00:00Z'}")
                .addUser("{'username':'annie'}");

        simulator.user("annie").remove();

        assertThat(simulator.user("dorothy").json()).contains("dorothy@acme.example", "2025-01-01T00:00:00Z");
        assertThat(simulator.json()).doesNotContain("annie");
    }

    @Test
    void losesNoWriteOfSeveralThreads() throws InterruptedException {
        Thread other = new Thread(() -> {
            for (int i = 0; i < 50; i++) {
                simulator.user("ada").set("description", "'by hand'");
            }
        });

        other.start();
        for (int i = 0; i < 50; i++) {
            admin.put(ADA, "{\"roleIds\":[\"2\"]}");
        }
        other.join();

        assertThat(simulator.user("ada").json()).contains("\"version\":\"100\"");
    }

    @Test
    void saysWhatIsWrongWithAUserPutIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.addUser("{'username':'x','roleIds':['99']}"))
                .withMessage("user x cannot be like this: There is no role 99");
        assertThatIllegalArgumentException().isThrownBy(() -> simulator.addUser("{'username':'ada'}"));
        assertThatIllegalArgumentException().isThrownBy(() -> simulator.user("nobody"));
    }

    private static String withRoleIds(JsonObject user, String id) {
        user.add("roleIds", JsonParser.parseString("[\"" + id + "\"]"));
        return user.toString();
    }

    private static String unstamped(String user) {
        return user.replaceAll("\"(version|updatedOn|updatedBy)\":\"[^\"]*\",", "");
    }
}
