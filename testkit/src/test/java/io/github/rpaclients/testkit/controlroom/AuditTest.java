package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final String MESSAGES = "/v1/audit/messages/list";
    private static final String USERS = "/v2/usermanagement/users";
    private static final String ROLES = "/v2/usermanagement/roles";
    private static final String SCHEDULES = "/v2/schedule/automations";
    private static final String VAULT = "/v2/credentialvault";
    private static final String OLDEST_FIRST = "{\"sort\":[{\"field\":\"createdOn\",\"direction\":\"asc\"},"
            + "{\"field\":\"id\",\"direction\":\"asc\"}]}";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void tellsWhoDidWhatToWhat() {
        admin.delete(USERS + "/2002");

        var answer = admin.post(MESSAGES, "{\"page\":{\"length\":1}}");

        assertThat(answer.body())
                .isEqualTo("{\"page\":{\"offset\":0,\"total\":2,\"totalFilter\":2},\"list\":[{\"id\":\"2\","
                        + "\"eventDescription\":\"DELETE_USER ada\",\"activityType\":\"DELETE_USER\","
                        + "\"environmentName\":\"\",\"hostName\":\"127.0.0.1\",\"userName\":\"svc-admin\","
                        + "\"status\":\"Successful\",\"source\":\"Control Room\",\"objectName\":\"ada\","
                        + "\"createdBy\":\"2000\",\"createdOn\":\"2026-03-01T12:00:00Z\"}]}");
    }

    @Test
    void tellsOfUsersAndTheirDeviceLicences() {
        admin.post(
                USERS,
                "{\"username\":\"joan\",\"email\":\"joan@acme.example\",\"password\":\"S3cret\",\"roleIds\":[\"2\"],"
                        + "\"licenseFeatures\":[\"RUNTIME\"]}");
        admin.put(USERS + "/2004", "{\"roleIds\":[\"2\"],\"disabled\":true}");
        admin.put(USERS + "/2004", "{\"roleIds\":[\"2\"]}");

        assertThat(activities())
                .containsExactly(
                        "LOGIN",
                        "CREATE_USER joan",
                        "ALLOCATE_LICENSE joan",
                        "UPDATE_USER joan",
                        "DISABLE_USER joan",
                        "RELEASE_LICENSE joan",
                        "UPDATE_USER joan",
                        "ENABLE_USER joan");
    }

    @Test
    void tellsOfRolesAndTheVault() {
        admin.post(ROLES, "{\"name\":\"Clerks\"}");
        admin.put(ROLES + "/27", "{\"name\":\"Scribes\"}");
        admin.delete(ROLES + "/27");
        admin.post(VAULT + "/credentials", "{\"name\":\"Mail\",\"attributes\":[{\"name\":\"Host\"}]}");
        admin.post(
                VAULT + "/credentials/17/attributevalues",
                "{\"list\":[{\"credentialAttributeId\":81,\"value\":\"mx\"}]}");
        admin.put(VAULT + "/credentials/17/owner/2000", "");
        admin.post(VAULT + "/lockers", "{\"name\":\"Post\"}");
        admin.post(VAULT + "/lockers/5/consumers", "{\"id\":\"26\"}");
        admin.delete(VAULT + "/lockers/5");
        admin.delete(VAULT + "/credentials/17");

        assertThat(activities())
                .containsExactly(
                        "LOGIN",
                        "ADD_ROLE Clerks",
                        "UPDATE_ROLE Scribes",
                        "DELETE_ROLE Scribes",
                        "ADD_CREDENTIAL Mail",
                        "UPDATE_CREDENTIAL Mail",
                        "UPDATE_CREDENTIAL_OWNERSHIP Mail",
                        "ADD_LOCKER Post",
                        "UPDATE_LOCKER Post",
                        "DELETE_LOCKER Post",
                        "DELETE_CREDENTIAL Mail");
    }

    @Test
    void tellsOfDeploymentsAndSchedules() {
        String deployment = "{\"botId\":5,\"automationName\":\"nightly\",\"unattendedRequest\":{"
                + "\"runAsUserIds\":[2003],\"deviceUsageType\":\"RUN_ONLY_ON_DEFAULT_DEVICE\"}}";
        String schedule =
                "{\"schedule\":{\"scheduleType\":\"NONE\",\"startDate\":\"2026-12-24\",\"startTime\":\"18:00\"},"
                        + "\"deployment\":" + deployment + "}";
        admin.post("/v4/automations/deploy", deployment);
        admin.post(SCHEDULES, schedule);
        admin.put(SCHEDULES + "/81", schedule);
        admin.put(SCHEDULES + "/deactivate", "[81]");
        admin.put(SCHEDULES + "/activate/81", "");
        admin.delete(SCHEDULES + "/81");

        assertThat(activities())
                .containsExactly(
                        "LOGIN",
                        "DEPLOYMENT_AUTOMATION nightly",
                        "CREATE_AUTOMATION nightly",
                        "UPDATE_AUTOMATION nightly",
                        "DEACTIVATE_AUTOMATION nightly",
                        "ACTIVATE_AUTOMATION nightly",
                        "DELETE_AUTOMATION nightly");
    }

    @Test
    void tellsOfLoginsThatFailed() {
        Caller.without(simulator).post("/v2/authentication", Caller.login("grace", "wrong"));
        Caller.without(simulator).post("/v2/authentication", Caller.login("nobody", "x"));
        Caller.user(simulator, "grace").post("/v1/authentication/logout");

        List<String> logins = new ArrayList<>();
        rows(admin.post(MESSAGES, OLDEST_FIRST).body())
                .forEach(row -> logins.add(
                        text(row, "userName") + " " + text(row, "activityType") + " " + text(row, "status")));

        assertThat(logins)
                .containsExactly(
                        "svc-admin LOGIN Successful",
                        "grace LOGIN Unsuccessful",
                        "nobody LOGIN Unsuccessful",
                        "grace LOGIN Successful",
                        "grace LOGOUT Successful");
    }

    @Test
    void filtersByTimeAndActivity() {
        clock.set(Instant.parse("2026-03-01T12:05:00Z"));
        admin.put(USERS + "/2002", "{\"roleIds\":[\"2\"]}");
        Caller.user(simulator, "ada");

        var answer = admin.post(
                MESSAGES,
                "{\"filter\":{\"operator\":\"and\",\"operands\":["
                        + "{\"operator\":\"gt\",\"field\":\"createdOn\",\"value\":\"2026-03-01T12:01:00Z\"},"
                        + "{\"operator\":\"substring\",\"field\":\"activityType\",\"value\":\"LOGIN\"}]}}");

        assertThat(answer.body()).contains("\"total\":3,\"totalFilter\":1", "\"userName\":\"ada\"");
        assertThat(admin.post(MESSAGES, "{\"filter\":{\"operator\":\"eq\",\"field\":\"objectName\",\"value\":\"ada\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesFourHundredRowsAtMost() {
        for (int i = 0; i < 450; i++) {
            simulator.entities("auditMessages").add("{'activityType':'RUN_BOT_ENDED'}");
        }

        var answer = admin.post(MESSAGES, "{\"page\":{\"offset\":0,\"length\":1000}}");

        assertThat(rows(answer.body())).hasSize(400);
        assertThat(answer.body()).contains("\"totalFilter\":451");
    }

    @Test
    void sendsTheCodeOfAnErrorAsAnInteger() {
        simulator.deny(Permission.VIEW_AUDIT_LOG);

        assertThat(admin.post(MESSAGES, "{}").body()).startsWith("{\"code\":403,");
    }

    @Test
    void isNoPartOfTheCompany() {
        String before = simulator.json();

        Caller.without(simulator).post("/v2/authentication", Caller.login("nobody", "x"));

        assertThat(simulator.entities("auditMessages").all()).hasSize(2);
        assertThat(simulator.json()).isEqualTo(before);
        assertThat(simulator.reset().entities("auditMessages").all()).isEmpty();
    }

    private List<String> activities() {
        List<String> activities = new ArrayList<>();
        rows(admin.post(MESSAGES, OLDEST_FIRST).body()).forEach(row -> activities.add(text(row, "eventDescription")));
        return activities;
    }

    private static List<JsonObject> rows(String answer) {
        List<JsonObject> rows = new ArrayList<>();
        for (JsonElement row : Caller.object(answer).getAsJsonArray("list")) {
            rows.add(row.getAsJsonObject());
        }
        return rows;
    }

    private static String text(JsonObject row, String member) {
        return row.get(member).getAsString();
    }
}
