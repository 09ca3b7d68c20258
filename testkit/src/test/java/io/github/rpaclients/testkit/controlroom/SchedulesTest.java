package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules, and for whom triggers work. */
class SchedulesTest {
    private static final String SCHEDULES = "/v2/schedule/automations";
    private static final String MAPPINGS = "/v1/triggers/triggermapping";
    private static final String DAILY = "'scheduleType':'DAILY','dailyRecurrence':{'interval':2},"
            + "'startDate':'2026-11-01','startTime':'06:00','timeZone':'Europe/Vienna'";
    private static final String DEPLOYMENT = "'deployment':{'botId':5,'automationName':'nightly','unattendedRequest':"
            + "{'runAsUserIds':[2003],'deviceUsageType':'RUN_ONLY_ON_DEFAULT_DEVICE'}}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.builder()
            .clock(new SettableClock(Instant.parse("2026-11-29T08:00:00Z")))
            .start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void answersAWriteOtherwiseThanAList() {
        JsonObject created = Caller.json(create(DAILY));
        JsonObject row = row();

        assertThat(created.get("id").getAsInt()).isEqualTo(81);
        assertThat(created.get("createdBy")).hasToString("\"2000\"");
        assertThat(created.getAsJsonObject("schedulerResponse").get("status").getAsString())
                .isEqualTo("ACTIVE");
        assertThat(created.getAsJsonObject("scheduleDeploymentResponse")
                        .get("fileId")
                        .getAsString())
                .isEqualTo("5");
        assertThat(row.get("activityName").getAsString()).isEqualTo("nightly");
        assertThat(row.get("runAsUserIds")).hasToString("[2003]");
        assertThat(row.get("createdBy")).hasToString("2000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                DAILY + "|2026-12-01T05:00:00Z",
                "'scheduleType':'NONE','startDate':'2026-12-24','startTime':'18:00'|2026-12-24T18:00:00Z",
                "'scheduleType':'WEEKLY','weeklyRecurrence':{'interval':1,'daysOfWeek':['FRI']},'startDate':'2026-11-01'"
                        + "|2026-12-04T00:00:00Z",
                "'scheduleType':'NONE','startDate':'2026-01-01'|null",
                DAILY + ",'endDate':'2026-11-30'|null",
                DAILY + ",'status':'DRAFT'|null"
            },
            nullValues = "null",
            quoteCharacter = '"')
    void tellsWhenItRunsNext(String timing, String next) {
        create(timing);

        assertThat(
                        row().get("zonedNextRunDateTime").isJsonNull()
                                ? null
                                : row().get("zonedNextRunDateTime").getAsString())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'scheduleType':'DAILY','startDate':'2026-11-01'",
                "'scheduleType':'YEARLY','startDate':'2026-11-01'",
                "'scheduleType':'NONE'",
                "'scheduleType':'NONE','startDate':'tomorrow'",
                "'scheduleType':'NONE','startDate':'2026-11-01','timeZone':'Here'",
                "'scheduleType':'NONE','startDate':'2026-11-01','startTime':'noon'",
                "'scheduleType':'NONE','startDate':'2026-11-01','ownedBy':77"
            })
    void refusesWhatIsNoTime(String timing) {
        assertThat(create(timing).statusCode()).isEqualTo(400);
        assertThat(simulator.entities("schedules").all()).isEmpty();
    }

    @Test
    void wantsADeploymentAsOneThatRunsAtOnce() {
        assertThat(post(SCHEDULES, "{'schedule':{" + DAILY + "},'deployment':{'botId':5}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(SCHEDULES, "{'schedule':{" + DAILY + "}}").statusCode()).isEqualTo(400);
    }

    @Test
    void isReplacedWhole() {
        create(DAILY);

        JsonObject after = Caller.json(admin.put(
                SCHEDULES + "/81",
                ("{'schedule':{'scheduleType':'NONE','startDate':'2026-12-24'}," + DEPLOYMENT + "}")
                        .replace('\'', '"')));

        assertThat(after.getAsJsonObject("schedulerResponse")
                        .get("dailyRecurrence")
                        .isJsonNull())
                .isTrue();
        assertThat(row().get("scheduleType").getAsString()).isEqualTo("NONE");
        assertThat(row().get("timeZone").getAsString()).isEqualTo("UTC");
    }

    @Test
    void isSwitchedOffAndOn() {
        create(DAILY);
        create(DAILY);

        assertThat(put(SCHEDULES + "/deactivate", "[81,82]")).isEqualTo(200);
        assertThat(status("81") + status("82")).isEqualTo("INACTIVEINACTIVE");
        assertThat(put(SCHEDULES + "/activate/82", "{}")).isEqualTo(200);
        assertThat(put(SCHEDULES + "/activate", "[81,77]")).isEqualTo(404);
        assertThat(status("81") + status("82")).isEqualTo("INACTIVEACTIVE");
    }

    @Test
    void changesOwnerAndIsDeletedByHim() {
        create(DAILY);

        assertThat(put(SCHEDULES + "/changeOwner", "{\"scheduleIds\":[81],\"userId\":2001}"))
                .isEqualTo(200);
        assertThat(row().get("ownedBy").getAsInt()).isEqualTo(2001);
        simulator.deny(Permission.MANAGE_ALL_SCHEDULES);
        assertThat(admin.delete(SCHEDULES + "/81").statusCode()).isEqualTo(403);
        simulator.allow(Permission.MANAGE_ALL_SCHEDULES);
        assertThat(admin.delete(SCHEDULES + "/81").statusCode()).isEqualTo(204);
        assertThat(admin.delete(SCHEDULES + "/81").body()).isEqualTo("{\"message\":\"Schedule 81 does not exist\"}");
    }

    @Test
    void mapsATriggerToUsersOrToRoles() {
        HttpResponse<String> users = post(MAPPINGS, "{'botFileId':5,'users':{'userIds':[2001,2002]}}");
        HttpResponse<String> roles = post(MAPPINGS, "{'botFileId':5,'roles':{'roleIds':[2]}}");

        assertThat(users.statusCode()).isEqualTo(201);
        assertThat(Caller.json(users).getAsJsonArray("triggerMappings")).hasSize(2);
        assertThat(roles.body()).contains("\"userId\":null,\"roleId\":2");
        assertThat(admin.delete(MAPPINGS + "/91").statusCode()).isEqualTo(204);
        assertThat(simulator.entities("triggermappings").all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'botFileId':5}",
                "{'botFileId':5,'users':{'userIds':[2001]},'roles':{'roleIds':[2]}}",
                "{'botFileId':5,'users':{'userIds':[]}}",
                "{'botFileId':5,'users':{'userIds':[77]}}",
                "{'users':{'userIds':[2001]}}"
            })
    void refusesWhatIsNoMapping(String body) {
        assertThat(post(MAPPINGS, body).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> create(String timing) {
        return post(SCHEDULES, "{'schedule':{" + timing + "}," + DEPLOYMENT + "}");
    }

    private JsonObject row() {
        return Caller.json(post(SCHEDULES + "/list", "{}"))
                .getAsJsonArray("list")
                .get(0)
                .getAsJsonObject();
    }

    private String status(String id) {
        return Caller.object(simulator.entities("schedules").json(id))
                .get("status")
                .getAsString();
    }

    private int put(String path, String body) {
        return admin.put(path, body).statusCode();
    }

    private HttpResponse<String> post(String path, String body) {
        return admin.post(path, body.replace('\'', '"'));
    }
}
