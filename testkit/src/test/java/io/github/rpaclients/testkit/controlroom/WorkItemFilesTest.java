package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkItemFilesTest {
    private static final String FILE = "/v4/wlm/queues/701/file";
    private static final String EXPORT = "/v3/wlm/queues/701/workitems/export";
    private static final String DOWNLOAD = "/v3/wlm/queues/workitems/export/download/";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @BeforeEach
    void addOrders() {
        simulator.addQueue("Orders", "{'order':'TEXT','amount':'NUMBER'}");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String begun(String ids) {
        String answer = admin.upload(EXPORT, bytes(""), "workitem_ids", "{\"ids\":" + ids + "}")
                .body();
        return JsonParser.parseString(answer).getAsJsonArray().get(0).getAsString();
    }

    private JsonObject status(String request) {
        return Caller.json(admin.get(DOWNLOAD + "status/" + request));
    }

    @Test
    void makesAnItemOfEachLine() {
        var answer = admin.upload(FILE, bytes("amount,order\r\n12.5,\"Nuts, bolts and \"\"screws\"\"\"\r\nmany,x\n"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"id\":\"301\"")
                .contains("\"type\":\"csv\",\"status\":\"completed\",\"queueId\":\"701\",\"queueName\":\"Orders\"")
                .contains("\"totalRecords\":\"2\"", "\"createdBy\":\"2000\"");
        ControlRoomQueue orders = simulator.queue("Orders");
        assertThat(orders.statuses()).containsExactly("READY_TO_RUN", "DATA_ERROR");
        assertThat(orders.items().get(0).value("order")).isEqualTo("Nuts, bolts and \"screws\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour\nred", "order,amount\n1", "order\n1\"2", "order\n\"1"})
    void makesNothingOfAFileThatDoesNotFit(String csv) {
        assertThat(admin.upload(FILE, bytes(csv)).statusCode()).isEqualTo(400);
        assertThat(simulator.queue("Orders").items()).isEmpty();
    }

    @Test
    void wantsAFile() {
        assertThat(admin.post(FILE, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void exportsItemsInItsOwnTime() {
        simulator
                .queue("Orders")
                .add("{'order':'a \"b\"','amount':'1'}")
                .add("{'order':'c'}")
                .take()
                .complete("done");

        String request = begun("[9001,9002]");

        JsonObject first = status(request);
        JsonObject second = status(request);
        assertThat(first.get("status").getAsString()).isEqualTo("IN_PROGRESS");
        assertThat(first.get("downloadFileId").isJsonNull()).isTrue();
        assertThat(second.get("status").getAsString()).isEqualTo("COMPLETED");
        assertThat(second.get("type").getAsString()).isEqualTo("WORKITEM_EXPORT");
        assertThat(second.get("downloadFileName").getAsString()).isEqualTo("Orders.csv");
        String file = second.get("downloadFileId").getAsString();
        assertThat(admin.get(DOWNLOAD + file).body())
                .isEqualTo("order,amount,status,result,error\r\n"
                        + "\"a \"\"b\"\"\",1,COMPLETED,done,\r\n"
                        + "c,,READY_TO_RUN,,\r\n");
    }

    @Test
    void isInProgressAsOftenAsSet() {
        simulator.queue("Orders").add("{}");
        simulator.settings().wlmLooks(0);

        String file = status(begun("[9001]")).get("downloadFileId").getAsString();

        assertThat(admin.get(DOWNLOAD + file).statusCode()).isEqualTo(200);
        simulator.settings().wlmLooks(2);
        begun("[9001]");
        assertThat(admin.get(DOWNLOAD + file.replace("000001", "000002")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAnExportOfWhatIsNotThere() {
        assertThat(admin.upload(EXPORT, bytes(""), "workitem_ids", "{\"ids\":[9001]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.upload(EXPORT, bytes(""), "workitem_ids", "{\"ids\":[]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.upload(EXPORT, bytes(""), "workitem_ids", "ids").statusCode())
                .isEqualTo(400);
        assertThat(admin.post(EXPORT, "{\"ids\":[9001]}").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesIdsOfNoExportAndOfQueues() {
        simulator.queue("Orders").add("{}");
        String request = begun("[9001]");

        assertThat(admin.get(DOWNLOAD + "status/none").statusCode()).isEqualTo(400);
        assertThat(admin.get(DOWNLOAD + "none").statusCode()).isEqualTo(400);
        assertThat(admin.get("/v3/wlm/queues/export/download/status/" + request).statusCode())
                .isEqualTo(400);
    }
}
