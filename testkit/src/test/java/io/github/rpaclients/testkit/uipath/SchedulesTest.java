package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Schedules and the calendars that they follow. */
class SchedulesTest {
    private static final String SCHEDULES = "/odata/ProcessSchedules";
    private static final String CALENDARS = "/odata/Calendars";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator =
            uipath.orchestrator().addRelease("Finance", "Invoices", "1.0.0").addQueue("Finance", "Orders");
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Jobs OR.Settings")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(orchestrator.folder("Finance").id()));
    private final String release = orchestrator.entities("Releases").id("Invoices");
    private final String nightly =
            "{'Name':'Nightly','TimeZoneId':'UTC','StartProcessCron':'0 0 2 ? * *','ReleaseId':" + release;

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void startsAReleaseThatIsThere() {
        assertThat(send("POST", SCHEDULES, nightly + "}")).isEqualTo(201);

        assertThat(get(SCHEDULES).toString())
                .contains("\"ReleaseName\":\"Invoices\"", "\"PackageName\":\"Invoices\"", "\"Enabled\":true");
        assertThat(send("POST", SCHEDULES, nightly + "}")).isEqualTo(409);
        assertThat(send("POST", SCHEDULES, nightly.replace("Nightly", "x") + "9}"))
                .isEqualTo(404);
        assertThat(send("POST", SCHEDULES, nightly.replace("0 0 2 ? * *", "") + "}"))
                .isEqualTo(400);
        assertThat(send("PUT", one("Nightly"), nightly + ",'Description':'at night'}"))
                .isEqualTo(204);
        assertThat(get(one("Nightly")).toString()).contains("at night", "\"ReleaseName\":\"Invoices\"");
        assertThat(send("DELETE", one("Nightly"), "")).isEqualTo(204);
        assertThat(get(SCHEDULES).getAsJsonArray("value")).isEmpty();
    }

    @Test
    void isSwitchedOffAndOn() {
        send("POST", SCHEDULES, nightly + "}");
        String id = orchestrator.entities("ProcessSchedules").id("Nightly");
        String off = "{'enabled':false,'scheduleIds':[" + id + ",7]";

        assertThat(send("POST", SCHEDULES + NS + "SetEnabled", off + "}")).isEqualTo(404);
        assertThat(get(one("Nightly")).get("Enabled").getAsBoolean()).isTrue();
        assertThat(send("POST", SCHEDULES + NS + "SetEnabled", off + ",'multistatusEnabled':true}"))
                .isEqualTo(207);
        assertThat(get(one("Nightly")).get("Enabled").getAsBoolean()).isFalse();
        assertThat(send(
                        "POST",
                        SCHEDULES + NS + "SetEnabled",
                        off.replace("false", "true").replace(",7", "") + "}"))
                .isEqualTo(200);
        assertThat(get(one("Nightly")).get("Enabled").getAsBoolean()).isTrue();
    }

    @Test
    void startsAJobForEachNewItemOfItsQueue() {
        orchestrator.queue("Orders").add("{}").add("{}").add("{}");
        send(
                "POST",
                SCHEDULES,
                "{'Name':'Orders','TimeZoneId':'UTC','MaxJobsForActivation':2,'ReleaseId':" + release
                        + ",'QueueDefinitionId':" + orchestrator.queue("Orders").id() + "}");
        send("POST", SCHEDULES, nightly + "}");

        assertThat(send("POST", one("Orders") + NS + "Activate", "")).isEqualTo(200);

        assertThat(orchestrator.jobs()).hasSize(2);
        assertThat(orchestrator.jobs().get(0).json())
                .contains("\"ReleaseName\":\"Invoices\"", "\"SourceType\":\"Queue\"");
        assertThat(send("POST", one("Nightly") + NS + "Activate", "")).isEqualTo(400);
        assertThat(get(one("Orders")).get("QueueDefinitionName").getAsString()).isEqualTo("Orders");
    }

    @Test
    void followsACalendarThatStaysMeanwhile() {
        assertThat(send("POST", CALENDARS, "{'Name':'Holidays','ExcludedDates':['2026-12-25T00:00:00Z']}"))
                .isEqualTo(201);
        String id = orchestrator.entities("Calendars").id("Holidays");
        send("POST", SCHEDULES, nightly + ",'CalendarId':" + id + "}");

        assertThat(get(one("Nightly")).toString()).contains("\"UseCalendar\":true", "\"CalendarName\":\"Holidays\"");
        assertThat(send("DELETE", CALENDARS + "(" + id + ")", "")).isEqualTo(409);
        assertThat(exists("holidays")).isTrue();
        send("DELETE", one("Nightly"), "");
        assertThat(send("PUT", CALENDARS + "(" + id + ")", "{'Name':'Days','ExcludedDates':[]}"))
                .isEqualTo(200);
        assertThat(send("DELETE", CALENDARS + "(" + id + ")", "")).isEqualTo(204);
        assertThat(exists("Days")).isFalse();
        assertThat(send("POST", CALENDARS, "{'Name':'" + "x".repeat(151) + "'}"))
                .isEqualTo(400);
    }

    @Test
    void saysWhatWouldNotWork() {
        assertThat(valid(nightly + "}")).isTrue();
        assertThat(valid(nightly + "9}")).isFalse();
    }

    private boolean valid(String schedule) {
        return Wire.json(wire.orchestrator(
                        "POST",
                        SCHEDULES + NS + "ValidateProcessSchedule",
                        ("{'processSchedule':" + schedule + "}").replace('\'', '"')))
                .get("IsValid")
                .getAsBoolean();
    }

    private boolean exists(String calendar) {
        return Wire.json(wire.orchestrator(
                        "POST", CALENDARS + NS + "CalendarExists", "{\"calendarName\":\"" + calendar + "\"}"))
                .get("value")
                .getAsBoolean();
    }

    private String one(String name) {
        return SCHEDULES + "(" + orchestrator.entities("ProcessSchedules").id(name) + ")";
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
