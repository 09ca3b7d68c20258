package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings, retention and the tenant. */
class SettingsTest {
    private static final String SETTINGS = "/odata/Settings";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Settings OR.Queues OR.Execution OR.Administration")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(uipath.orchestrator().folder("Finance").id()));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void keepsSettingsByName() {
        uipath.orchestrator().entities("Settings").add("{'Name':'Timezone','Value':'UTC'}");

        assertThat(get(SETTINGS + "('Timezone')").toString()).isEqualTo("{\"value\":\"UTC\"}");
        assertThat(send("PUT", SETTINGS + "('Timezone')", "{'Name':'Timezone','Value':'CET'}"))
                .isEqualTo(200);
        assertThat(send("PUT", SETTINGS + "('Timezone')", "{'Name':'Other','Value':'CET'}"))
                .isEqualTo(400);
        assertThat(send("POST", SETTINGS + NS + "UpdateBulk", "{'settings':[{'Name':'A','Value':'1'},{}]}"))
                .isEqualTo(400);
        assertThat(send("POST", SETTINGS + NS + "UpdateBulk", "{'settings':[{'Name':'A','Value':'1'}]}"))
                .isEqualTo(200);
        assertThat(get(SETTINGS).toString()).contains("\"Value\":\"CET\"", "\"Name\":\"A\"");
        assertThat(send("POST", SETTINGS + NS + "DeleteBulk", "{'settingNames':['A','none']}"))
                .isEqualTo(204);
        assertThat(send("GET", SETTINGS + "('A')", "")).isEqualTo(404);
    }

    @Test
    void saysForHowLongItemsAndJobsStay() {
        uipath.orchestrator().addQueue("Finance", "Orders").addRelease("Finance", "Invoices", "1.0.0");
        String queue =
                "/odata/QueueRetention(" + uipath.orchestrator().queue("Orders").id() + ")";

        assertThat(get("/odata/QueueRetention").toString()).contains("\"Action\":\"Delete\",\"Period\":30");
        assertThat(send("PUT", queue, "{'Action':'Delete','Period':7}")).isEqualTo(200);
        assertThat(get(queue).get("Period").getAsInt()).isEqualTo(7);
        assertThat(send("PUT", queue, "{'Action':'Delete','Period':181}")).isEqualTo(400);
        assertThat(send("PUT", queue, "{'Action':'Archive','Period':7,'BucketId':77}"))
                .isEqualTo(400);
        assertThat(send("DELETE", queue, "")).isEqualTo(204);
        assertThat(get(queue).get("Period").getAsInt()).isEqualTo(30);
        assertThat(get("/odata/ReleaseRetention").toString()).contains("\"ReleaseId\":");
        assertThat(send("GET", "/odata/ReleaseRetention(77)", "")).isEqualTo(404);
    }

    @Test
    void hasOneTenant() {
        assertThat(get("/odata/Tenants").toString()).contains("\"Name\":\"production\"", "\"Id\":1042");
        assertThat(get("/odata/Tenants(1042)").get("IsActive").getAsBoolean()).isTrue();
        assertThat(send("GET", "/odata/Tenants(7)", "")).isEqualTo(404);
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
