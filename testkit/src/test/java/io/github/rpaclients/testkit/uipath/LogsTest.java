package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Logs are seeded, filtered and read. */
class LogsTest {
    private static final String LOGS = "/odata/RobotLogs";
    private static final String AUDIT = "/odata/AuditLogs";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Monitoring OR.Audit")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(uipath.orchestrator().folder("Finance").id()));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void tellsWhatRobotsLoggedInTheFolder() {
        uipath.orchestrator()
                .entities("RobotLogs")
                .add("Finance", "{'Message':'begun','TimeStamp':'2026-03-01T10:00:00Z'}")
                .add("Finance", "{'Message':'broken','Level':'Error'}")
                .add("Shared", "{'Message':'elsewhere'}");

        assertThat(get(LOGS).toString())
                .contains("begun", "broken", "\"Id\":0")
                .contains("\\\"message\\\":\\\"begun\\\"")
                .doesNotContain("elsewhere", "\"Id\":1");
        assertThat(get(LOGS + "?$filter=Level%20eq%20'Error'").toString())
                .contains("broken")
                .doesNotContain("begun");
        assertThat(get(LOGS + "?$filter=TimeStamp%20lt%202026-03-02T00:00:00Z").toString())
                .contains("begun")
                .doesNotContain("broken");
        assertThat(get(LOGS + NS + "GetTotalCount?$filter=Level%20eq%20'Error'")
                        .get("value")
                        .getAsInt())
                .isEqualTo(1);
        assertThat(send("GET", LOGS + "?$skip=9999&$top=100", "")).isEqualTo(400);
        assertThat(send("POST", LOGS, "{}")).isNotEqualTo(201);
    }

    @Test
    void tellsWhoDidWhat() {
        uipath.orchestrator()
                .entities("AuditLogs")
                .add("{'Action':'Delete','Component':'Assets','UserName':'ada','DisplayName':'Region',"
                        + "'Entities':[{'CustomData':'old'}]}")
                .add("{'Action':'Create','Component':'Users'}");
        String id = uipath.orchestrator().entities("AuditLogs").id("92001");

        assertThat(get(AUDIT + "?$filter=Component%20eq%20'Assets'").toString())
                .contains("\"UserName\":\"ada\"")
                .doesNotContain("Users", "CustomData");
        assertThat(get(AUDIT + "?$expand=Entities").toString()).contains("CustomData");
        assertThat(get(AUDIT + NS + "GetAuditLogDetails(auditLogId=" + id + ")").toString())
                .contains("\"AuditLogId\":92001", "\"EntityName\":\"Region\"", "\"CustomData\":\"old\"");
        wire.header("x-UIPATH-AuditedService", "TestAutomation");
        assertThat(get(AUDIT).getAsJsonArray("value")).isEmpty();
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
