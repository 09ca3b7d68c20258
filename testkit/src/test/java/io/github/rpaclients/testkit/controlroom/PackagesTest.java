package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which automations use which version of a package. */
class PackagesTest {
    private static final String EMAIL = "/v2/packages/Email/versions/usage";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void listsTheAutomationsThatUseAPackage() {
        JsonArray rows = list("{\"sort\":[{\"field\":\"automationName\",\"direction\":\"asc\"}]}");

        assertThat(rows).hasSize(2);
        JsonObject invoice = rows.get(0).getAsJsonObject();
        assertThat(invoice.get("automationName").getAsString()).isEqualTo("Invoice");
        assertThat(invoice.get("id").getAsString())
                .isEqualTo(Long.toString(
                        simulator.repository().bot("Bots/Finance/Invoice").id()));
        assertThat(invoice.get("packageVersion").getAsString()).isEqualTo("3.1.0");
        assertThat(invoice.get("packageStatus").getAsString()).isEqualTo("Enabled");
        assertThat(invoice.get("defaultVersion").getAsBoolean()).isTrue();
        assertThat(invoice.get("updatedBy").getAsString()).isEqualTo("svc-admin");
    }

    @Test
    void filtersByTheStatusInUpperCase() {
        simulator.repository().addBot("Bots/Old").uses("Email", "1.0.0");
        simulator.entities("packages").set(packageId("1.0.0"), "packageStatus", "'Disabled'");

        JsonArray disabled =
                list("{\"filter\":{\"operator\":\"eq\",\"field\":\"packageStatus\",\"value\":\"DISABLED\"}}");

        assertThat(disabled).hasSize(1);
        assertThat(disabled.get(0).getAsJsonObject().get("packageStatus").getAsString())
                .isEqualTo("Disabled");
        assertThat(list("{\"filter\":{\"operator\":\"eq\",\"field\":\"packageStatus\",\"value\":\"Disabled\"}}"))
                .isEmpty();
    }

    @Test
    void takesALengthFromOneToAThousand() {
        assertThat(admin.post(EMAIL, "{\"page\":{\"length\":1000}}").statusCode())
                .isEqualTo(200);
        assertThat(admin.post(EMAIL, "{\"page\":{\"length\":1001}}").statusCode())
                .isEqualTo(400);
        assertThat(admin.post(EMAIL, "{\"page\":{\"length\":0}}").statusCode()).isEqualTo(400);
    }

    @Test
    void doesNotKnowEveryPackage() {
        assertThat(admin.post("/v2/packages/Telex/versions/usage", "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void asksForThePermissionToManagePackages() {
        assertThat(Caller.user(simulator, "ada").post(EMAIL, "{}").statusCode()).isEqualTo(403);
    }

    private String packageId(String version) {
        return simulator.entities("packages").all().stream()
                .filter(row -> row.contains(version))
                .map(row -> Caller.object(row).get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private JsonArray list(String body) {
        return Caller.json(admin.post(EMAIL, body)).getAsJsonArray("list");
    }
}
