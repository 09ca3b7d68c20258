package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueuesTest {
    private static final String V3 = "/v3/wlm/queues";
    private static final String V4 = "/v4/wlm/queues";
    private static final String ONE = V3 + "/701";

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

    @Test
    void writesNumbersInVersion3AndTextsInVersion4() {
        assertThat(admin.post(
                                V3,
                                "{\"name\":\"Invoices\",\"workItemModelId\":501,\"autoRetryLimit\":2,"
                                        + "\"displayColumnIds\":[50102],\"workItemProcessingOrders\":["
                                        + "{\"columnId\":50102,\"priority\":1,\"sortDirection\":\"desc\"}]}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(admin.get(V3 + "/702").body())
                .startsWith("{\"id\":702,\"name\":\"Invoices\"")
                .contains("\"autoRetryLimit\":2,\"workItemModelId\":501,", "\"displayColumnIds\":[50102]")
                .doesNotContain("$");
        assertThat(admin.get(V4 + "/702").body())
                .startsWith("{\"id\":\"702\",\"name\":\"Invoices\"")
                .contains("\"autoRetryLimit\":\"2\",\"workItemModelId\":\"501\",", "\"displayColumnIds\":[\"50102\"]")
                .contains("{\"columnId\":\"50102\",\"priority\":\"1\",\"sortDirection\":\"desc\"}");
        assertThat(admin.post(
                                V3 + "/list",
                                "{\"filter\":{\"operator\":\"eq\",\"field\":\"name\",\"value\":\"Invoices\"}}")
                        .body())
                .contains("\"totalFilter\":1", "\"markDuplicate\":false");
    }

    @Test
    void isADraftWithoutAModelAndInUseWithAnAutomation() {
        admin.post(V3, "{\"name\":\"Invoices\"}");

        assertThat(admin.get(V4 + "/702").body()).contains("\"status\":\"DRAFT\"");
        assertThat(admin.get(V4 + "/701").body()).contains("\"status\":\"NOT_IN_USE\"");
        simulator.entities("wlmAutomations").add("{'name':'Fulfil','queueId':701,'status':'PAUSE'}");
        assertThat(admin.get(V4 + "/701").body()).contains("\"status\":\"NOT_IN_USE\"");
        simulator.entities("wlmAutomations").set("Fulfil", "status", "'ACTIVE'");
        assertThat(admin.get(V4 + "/701").body()).contains("\"status\":\"IN_USE\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"orders\"}",
                "{\"name\":\"x\",\"workItemModelId\":7}",
                "{\"name\":\"x\",\"workItemModelId\":\"501\"}",
                "{\"name\":\"x\",\"autoRetryLimit\":\"2\"}",
                "{\"name\":\"x\",\"displayColumnIds\":[50101]}",
                "{\"name\":\"x\",\"workItemModelId\":501,\"workItemProcessingOrders\":[{\"columnId\":7}]}",
                "{\"name\":\"x\",\"workItemModelId\":501,\"workItemProcessingOrders\":[{}]}",
                "{\"name\":\"x\",\"manualProcessingTimeUnit\":\"YEARS\"}"
            })
    void refusesWhatIsNoQueueOrIsThereAlready(String queue) {
        assertThat(admin.post(V3, queue).statusCode()).isEqualTo(400);
    }

    @Test
    void replacesAQueueAndAnswersNothing() {
        var answer = admin.put(
                ONE, "{\"id\":701,\"name\":\"Orders\",\"description\":\"All\",\"workItemModelId\":501,\"version\":0}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(admin.get(ONE).body())
                .contains("\"description\":\"All\"", "\"displayColumnIds\":[]", "\"version\":1");
        assertThat(admin.put(ONE, "{\"id\":702,\"name\":\"Orders\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void looksAtNoVersionUnlessSet() {
        String stale = "{\"name\":\"Orders\",\"workItemModelId\":501,\"version\":7}";

        assertThat(admin.put(ONE, stale).statusCode()).isEqualTo(200);
        simulator.settings().wlmChecksVersions(true);
        assertThat(admin.put(ONE, stale).statusCode()).isEqualTo(409);
    }

    @Test
    void keepsTheModelOfAQueueWithWorkItems() {
        simulator.queue("Orders").add("{'order':'1'}");
        simulator.addQueue("Invoices", "{'invoice':'TEXT'}");

        assertThat(admin.put(ONE, "{\"name\":\"Orders\",\"workItemModelId\":502}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.put(V3 + "/702", "{\"name\":\"Invoices\",\"workItemModelId\":501}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void deletesWhatIsInAQueueToo() {
        simulator.queue("Orders").add("{'order':'1'}");

        assertThat(admin.delete(ONE).statusCode()).isEqualTo(204);
        assertThat(simulator.entities("workItems").all()).isEmpty();
        assertThat(admin.delete(ONE).statusCode()).isEqualTo(404);
    }

    @Test
    void deletesNoQueueThatAnAutomationWorksThrough() {
        simulator.entities("wlmAutomations").add("{'name':'Fulfil','queueId':701,'status':'PAUSE'}");

        assertThat(admin.delete(ONE).statusCode()).isEqualTo(400);
        assertThat(admin.post(V3 + "/delete", "[701]").statusCode()).isEqualTo(400);
    }

    @Test
    void deletesAllOrNone() {
        simulator.addQueue("Invoices", "{'invoice':'TEXT'}");

        assertThat(admin.post(V3 + "/delete", "[701,709]").statusCode()).isEqualTo(404);
        assertThat(admin.post(V3 + "/delete", "[\"701\"]").statusCode()).isEqualTo(400);
        assertThat(admin.post(V3 + "/delete", "{}").statusCode()).isEqualTo(400);
        assertThat(simulator.entities("queues").all()).hasSize(2);
        assertThat(admin.post(V3 + "/delete", "[701,702]").statusCode()).isEqualTo(204);
        assertThat(simulator.entities("queues").all()).isEmpty();
    }

    @Test
    void comesBackWithTheCompany() {
        simulator.queue("Orders").add("{'order':'1'}");
        String company = simulator.json();

        simulator.reset();
        assertThat(simulator.entities("queues").all()).isEmpty();
        simulator.load(company);

        assertThat(simulator.queue("Orders").statuses()).containsExactly("READY_TO_RUN");
        assertThat(simulator.json()).isEqualTo(company);
    }
}
