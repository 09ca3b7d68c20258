package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueTransfersTest {
    private static final String EXPORT = "/v3/wlm/queues/export";
    private static final String IMPORT = "/v3/wlm/queues/import";
    private static final String DOWNLOAD = EXPORT + "/download/";
    private static final String EVERYTHING =
            "{\"exportName\":\"nightly\",\"queueIds\":[701],\"includeWorkItems\":true}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @BeforeEach
    void addOrders() {
        simulator.settings().wlmLooks(0);
        simulator.addQueue("Orders", "{'order':'TEXT','amount':'NUMBER'}");
        simulator
                .entities("queues")
                .set("Orders", "workItemProcessingOrders", "[{'columnId':50102,'sortDirection':'desc'}]");
        simulator.queue("Orders").add("{'order':'1','amount':'5'}").add("{'order':'2','amount':'7'}");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    private JsonObject status(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).isEqualTo(202);
        String request = Caller.json(begun).get("requestId").getAsString();
        return Caller.json(admin.get(DOWNLOAD + "status/" + request));
    }

    private byte[] exported(String body) {
        JsonObject status = status(admin.post(EXPORT, body));
        assertThat(status.get("downloadFileName").getAsString()).isEqualTo("nightly.zip");
        return admin.getBytes(DOWNLOAD + status.get("downloadFileId").getAsString())
                .body();
    }

    @Test
    void bringsAQueueIntoAnotherControlRoom() {
        byte[] archive = exported(EVERYTHING);

        simulator.reset();
        simulator.addQueue("Others", "{'other':'TEXT'}");
        Caller again = Caller.admin(simulator);
        assertThat(again.upload(IMPORT, archive, "actionIfExists", "SKIP").statusCode())
                .isEqualTo(202);

        ControlRoomQueue orders = simulator.queue("Orders");
        assertThat(orders.statuses()).containsExactly("READY_TO_RUN", "READY_TO_RUN");
        assertThat(orders.take().value("order")).isEqualTo("2");
        assertThat(again.get("/v4/wlm/queues/" + orders.id()).body())
                .contains("\"workItemModelId\":\"502\"", "\"displayColumnIds\":[\"50201\",\"50202\"]");
    }

    @Test
    void leavesWorkItemsOutUnlessAskedFor() {
        byte[] archive = exported(EVERYTHING.replace("true", "false"));

        admin.delete("/v3/wlm/queues/701");
        admin.upload(IMPORT, archive, "actionIfExists", "SKIP");

        assertThat(simulator.queue("Orders").statuses()).isEmpty();
        assertThat(simulator.entities("workItemModels").all()).hasSize(1);
    }

    @Test
    void skipsAQueueThatIsThereOrMakesACopy() {
        byte[] archive = exported(EVERYTHING);

        assertThat(status(admin.upload(IMPORT, archive, "actionIfExists", "SKIP"))
                        .get("status")
                        .getAsString())
                .isEqualTo("COMPLETED");
        assertThat(simulator.entities("queues").all()).hasSize(1);
        admin.upload(IMPORT, archive, "actionIfExists", "COPY");
        assertThat(simulator.queue("Orders (1)").statuses()).hasSize(2);
    }

    @Test
    void failsWithoutThePasswordOfTheArchive() {
        byte[] archive = exported(EVERYTHING.replace("{", "{\"encryptedPassword\":\"s3cret\","));
        admin.delete("/v3/wlm/queues/701");

        JsonObject status = status(admin.upload(IMPORT, archive, "actionIfExists", "SKIP"));

        assertThat(status.get("status").getAsString()).isEqualTo("FAILED");
        assertThat(status.get("errorMessage").getAsString()).contains("password");
        assertThat(simulator.entities("queues").all()).isEmpty();
        admin.upload(IMPORT, archive, "actionIfExists", "SKIP", "encryptedPassword", "s3cret");
        assertThat(simulator.queue("Orders").statuses()).hasSize(2);
    }

    @Test
    void failsWithAFileThatIsNoArchive() {
        JsonObject status = status(admin.upload(IMPORT, new byte[] {1}, "actionIfExists", "SKIP"));

        assertThat(status.get("status").getAsString()).isEqualTo("FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"exportName\":\"x\",\"queueIds\":[],\"includeWorkItems\":true}",
                "{\"exportName\":\"x\",\"queueIds\":[701]}",
                "{\"exportName\":\"x\",\"queueIds\":[\"701\"],\"includeWorkItems\":true}"
            })
    void refusesAnIncompleteExport(String body) {
        assertThat(admin.post(EXPORT, body).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAnIncompleteImport() {
        assertThat(admin.upload(IMPORT, new byte[] {1}).statusCode()).isEqualTo(400);
        assertThat(admin.upload(IMPORT, new byte[] {1}, "actionIfExists", "OVERWRITE")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(IMPORT, "{}").statusCode()).isEqualTo(400);
    }
}
