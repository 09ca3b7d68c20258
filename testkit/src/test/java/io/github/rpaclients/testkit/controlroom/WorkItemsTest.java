package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkItemsTest {
    private static final String SET = "/v3/wlm/queues/701/workitems";
    private static final String ONE = SET + "/9001";
    private static final String V4 = "/v4/wlm/queues/701/workitems/9001";
    private static final String ITEM = "{\"workItems\":[{\"json\":{\"order\":\"4711\",\"amount\":\"12.5\"}}]}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @BeforeEach
    void addOrders() {
        simulator.addQueue("Orders", "{'order':'TEXT','amount':'NUMBER','due':'DATE'}");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    private String list(String body) {
        return admin.post(SET + "/list", body).body();
    }

    private static String status(String status) {
        return "{\"filter\":{\"operator\":\"eq\",\"field\":\"status\",\"value\":\"" + status + "\"}}";
    }

    private String updated(String body) {
        return admin.put(V4, body).body();
    }

    @Test
    void addsItemsThatAreReady() {
        var answer = admin.post(SET, ITEM);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"list\":[{\"id\":9001,\"queueId\":701,\"status\":\"READY_TO_RUN\","
                        + "\"json\":{\"order\":\"4711\",\"amount\":\"12.5\"}")
                .contains("\"col1\":\"4711\",\"col2\":\"12.5\",\"col3\":\"\"}]}");
    }

    @Test
    void hasTheContentInASingleItemAndInNoList() {
        admin.post(SET, ITEM);

        assertThat(admin.get(ONE).body()).contains("\"json\":{\"order\":\"4711\",\"amount\":\"12.5\"}");
        assertThat(list("{}")).contains("\"json\":{}", "\"col1\":\"4711\"");
    }

    @Test
    void writesTextsForNumbersInVersion4() {
        admin.post(SET, ITEM);

        assertThat(updated("{\"status\":\"ON_HOLD\"}"))
                .startsWith("{\"id\":\"9001\",\"queueId\":\"701\",\"status\":\"ON_HOLD\"")
                .contains("\"version\":\"1\"", "\"col1\":\"4711\"", "\"col10\":\"\"", "\"lastPausedTime\":null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"workItems\":[{\"order\":\"4711\"}]}",
                "{\"workItems\":[{\"json\":{\"order\":\"1\"},\"order\":\"4711\"}]}",
                "{\"workItems\":[{\"json\":{\"colour\":\"red\"}}]}",
                "{\"workItems\":[{\"json\":{\"order\":\"1\"}},{\"json\":{\"amount\":12.5}}]}",
                "{\"workItems\":[{\"json\":[]}]}",
                "{\"workItems\":[]}",
                "{}"
            })
    void addsNothingIfOneItemIsNone(String body) {
        assertThat(admin.post(SET, body).statusCode()).isEqualTo(400);
        assertThat(simulator.queue("Orders").statuses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "amount,12.5,READY_TO_RUN",
        "amount,twelve,DATA_ERROR",
        "amount,'',READY_TO_RUN",
        "due,2026-03-21,READY_TO_RUN",
        "due,2026-03-21T12:00:00Z,READY_TO_RUN",
        "due,tomorrow,DATA_ERROR",
        "order,tomorrow,READY_TO_RUN"
    })
    void takesNoValueOfAnotherTypeForReady(String name, String value, String status) {
        simulator.queue("Orders").add("{'" + name + "':'" + value + "'}");

        assertThat(simulator.queue("Orders").statuses()).containsExactly(status);
    }

    @Test
    void isReadyOnceItsContentFits() {
        simulator.queue("Orders").add("{'amount':'twelve'}");

        updated("{\"json\":{\"amount\":\"12\"}}");

        assertThat(simulator.queue("Orders").statuses()).containsExactly("READY_TO_RUN");
    }

    @Test
    void addsNothingThatIsThereIfTheQueueDisallowsIt() {
        simulator.entities("queues").set("Orders", "disallowDuplicate", "true");
        admin.post(SET, ITEM);

        assertThat(admin.post(SET, ITEM).statusCode()).isEqualTo(400);
        assertThat(admin.post(SET, ITEM.replace("4711", "4712")).statusCode()).isEqualTo(200);
        assertThat(admin.post(SET, "{\"workItems\":[{\"json\":{\"order\":\"1\"}},{\"json\":{\"order\":\"1\"}}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(simulator.queue("Orders").statuses()).hasSize(2);
    }

    @Test
    void sparesVersion3TheWordsOfVersion4UnlessSet() {
        admin.post(SET, ITEM);

        assertThat(updated("{\"status\":\"COMPLETED\"}")).contains("\"status\":\"COMPLETED\"");
        assertThat(admin.get(ONE).body()).contains("\"status\":\"SUCCESSFUL\"");
        assertThat(list("{}")).contains("\"status\":\"SUCCESSFUL\"");
        updated("{\"status\":\"FAILED\"}");
        assertThat(admin.get(ONE).body()).contains("\"status\":\"UNSUCCESSFUL\"");
        updated("{\"status\":\"NEW\"}");
        assertThat(admin.get(ONE).body()).contains("\"status\":\"STAGED\"");
        simulator.settings().oldWorkItemWords(false);
        assertThat(admin.get(ONE).body()).contains("\"status\":\"NEW\"");
    }

    @Test
    void filtersByTheWordsOfBothVersions() {
        admin.post(SET, ITEM);
        updated("{\"status\":\"FAILED\"}");

        assertThat(list(status("FAILED"))).contains("\"totalFilter\":1");
        assertThat(list(status("UNSUCCESSFUL"))).contains("\"totalFilter\":1");
        assertThat(list(status("NEW"))).contains("\"totalFilter\":0");
        assertThat(list("{\"filter\":{\"operator\":\"and\",\"operands\":["
                        + "{\"operator\":\"eq\",\"field\":\"status\",\"value\":\"UNSUCCESSFUL\"}]}}"))
                .contains("\"totalFilter\":1");
    }

    @Test
    void filtersByStatusAndCommentAndSortsByComputedStatus() {
        admin.post(SET, ITEM);
        admin.post(SET, ITEM);
        updated("{\"status\":\"COMPLETED\"}");

        assertThat(list("{\"sort\":[{\"field\":\"computedStatus\",\"direction\":\"asc\"}]}"))
                .containsSubsequence("\"id\":9001", "\"id\":9002");
        assertThat(list("{\"filter\":{\"operator\":\"eq\",\"field\":\"comment\",\"value\":\"x\"}}"))
                .contains("\"totalFilter\":0");
        assertThat(admin.post(SET + "/list", "{\"sort\":[{\"field\":\"createdOn\"}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void failsAListOfMoreThanAThousand() {
        assertThat(admin.post(SET + "/list", "{\"page\":{\"length\":1000}}").statusCode())
                .isEqualTo(200);
        assertThat(admin.post(SET + "/list", "{\"page\":{\"length\":1001}}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void changesStatusResultAndContent() {
        admin.post(SET, ITEM);

        assertThat(updated("{\"id\":9001,\"queueId\":701,\"status\":\"COMPLETED\",\"result\":\"paid\","
                        + "\"json\":{\"order\":\"4712\"},\"version\":0}"))
                .contains("\"result\":\"paid\"", "\"json\":{\"order\":\"4712\"}", "\"col1\":\"4712\"")
                .doesNotContain("\"endTime\":null");
        assertThat(updated("{\"status\":\"NEW\"}")).contains("\"endTime\":null", "\"result\":\"paid\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"ACTIVE\"}",
                "{\"status\":\"SUCCESSFUL\"}",
                "{\"id\":\"9001\"}",
                "{\"id\":9002}",
                "{\"queueId\":702}",
                "{\"version\":\"0\"}",
                "{\"json\":{\"colour\":\"red\"}}",
                "{\"result\":7}"
            })
    void changesNothingElse(String body) {
        admin.post(SET, ITEM);

        assertThat(admin.put(V4, body).statusCode()).isEqualTo(400);
        assertThat(admin.get(ONE).body()).contains("\"version\":0");
    }

    @Test
    void takesMoreWordsInVersion3() {
        admin.post(SET, ITEM);

        assertThat(admin.put(ONE, "{\"status\":\"QUEUED\"}").body()).contains("\"status\":\"QUEUED\"");
        assertThat(admin.put(ONE, "{\"status\":\"SUCCESSFUL\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void looksAtNoVersionUnlessSet() {
        admin.post(SET, ITEM);

        assertThat(admin.put(V4, "{\"version\":7}").statusCode()).isEqualTo(200);
        simulator.settings().wlmChecksVersions(true);
        assertThat(admin.put(V4, "{\"version\":7}").statusCode()).isEqualTo(409);
        assertThat(admin.put(V4, "{\"version\":1}").statusCode()).isEqualTo(200);
    }

    @Test
    void deletesAllOrNone() {
        admin.post(SET, ITEM);
        admin.post(SET, ITEM);

        assertThat(admin.post(SET + "/delete", "{\"workitemIds\":[9001,9007]}").statusCode())
                .isEqualTo(404);
        assertThat(admin.post(SET + "/delete", "{\"workitemIds\":[]}").statusCode())
                .isEqualTo(400);
        assertThat(admin.post(SET + "/delete", "{\"workitemIds\":[9001]}").statusCode())
                .isEqualTo(200);
        assertThat(admin.delete(SET + "/9002").statusCode()).isEqualTo(204);
        assertThat(admin.delete(SET + "/9002").statusCode()).isEqualTo(404);
        assertThat(simulator.queue("Orders").items()).isEmpty();
    }

    @Test
    void hasItemsInTheirQueueOnly() {
        simulator.addQueue("Invoices", "{'invoice':'TEXT'}");
        admin.post(SET, ITEM);

        assertThat(admin.get("/v3/wlm/queues/702/workitems/9001").statusCode()).isEqualTo(404);
        JsonObject others = Caller.json(admin.post("/v3/wlm/queues/702/workitems/list", "{}"));
        assertThat(others.getAsJsonArray("list")).isEmpty();
        assertThat(admin.post("/v3/wlm/queues/709/workitems/list", "{}").statusCode())
                .isEqualTo(404);
    }
}
