package io.github.rpaclients.aa.controlroom.workitems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkItemsApiTest {
    private static final QueueId QUEUE = QueueId.of(11);
    private static final WorkItemId ITEM = WorkItemId.of(901);
    private static final String SET = "POST /v3/wlm/queues/11/workitems";
    private static final String GET = "GET /v3/wlm/queues/11/workitems/901";
    private static final String PUT = "PUT /v4/wlm/queues/11/workitems/901";
    private static final String ROW = "{\"id\":901,\"status\":\"NEW\",\"json\":{}}";
    private static final NewWorkItem INVOICE =
            NewWorkItem.of(Map.of("invoice", "4711")).withContent("amount", "12.5");

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();
    private final WorkItemsApi items = client.workItems();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private static String item(String status) {
        return "{\"id\":901,\"queueId\":11,\"status\":\"" + status
                + "\",\"comment\":\"urgent\",\"json\":{\"amount\":\"12.5\"},\"hashCode\":7,\"version\":\"4\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + ROW + "]", "{\"list\":[" + ROW + "]}"})
    void addsAnItemAndReadsWhicheverListIsAnswered(String answer) {
        server.on(SET, 200, answer);

        assertThat(items.add(QUEUE, INVOICE).id()).isEqualTo(ITEM);
        assertThat(server.body(SET))
                .isEqualTo("{\"workItems\":[{\"json\":{\"invoice\":\"4711\",\"amount\":\"12.5\"}}]}");
    }

    @Test
    void doesNotTakeFewerItemsForAll() {
        server.on(SET, 200, "{\"list\":[" + ROW + "]}");

        assertThatThrownBy(() -> items.addAll(QUEUE, List.of(INVOICE, INVOICE)))
                .isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void addsNoMoreThanAThousandAtOnce() {
        assertThatThrownBy(() -> items.addAll(QUEUE, Collections.nCopies(1001, INVOICE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 1000 work items, not 1001");
        assertThatThrownBy(() -> items.list(QUEUE, query -> query.pageSize(1001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void readsTheContentThatListsDoNotHave() {
        server.on(SET + "/list", 200, "{\"list\":[" + ROW + "],\"page\":{\"totalFilter\":1}}")
                .on(GET, 200, item("NEW"));

        assertThat(items.list(QUEUE).first().orElseThrow().json()).isEmpty();
        assertThat(items.withContent(QUEUE).map(WorkItem::json))
                .containsExactly(Map.of("amount", JsonValue.ofText("12.5")));
    }

    @Test
    void writesBackWhatTheServerTakesAndNoMore() {
        server.on(GET, 200, item("ACTIVE")).on(PUT, 200, item("COMPLETED"));

        items.update(
                QUEUE, ITEM, item -> item.withStatus(WorkItemStatus.COMPLETED).withResult("paid"));

        assertThat(server.body(PUT))
                .isEqualTo("{\"id\":901,\"queueId\":11,\"status\":\"COMPLETED\",\"json\":{\"amount\":\"12.5\"},"
                        + "\"version\":4,\"result\":\"paid\"}");
    }

    @Test
    void leavesOutAStatusThatTheServerWouldRefuse() {
        server.on(GET, 200, item("ACTIVE")).on(PUT, 200, item("ACTIVE"));

        items.update(QUEUE, ITEM, item -> item.withResult("so far"));

        assertThat(server.body(PUT)).doesNotContain("status");
    }

    @Test
    void setsNoStatusThatOnlyTheServerSets() {
        server.on(GET, 200, item("NEW"));

        assertThatThrownBy(() -> items.update(QUEUE, ITEM, item -> item.withStatus(WorkItemStatus.ACTIVE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not to ACTIVE");
        assertThat(server.lines()).containsExactly(GET);
    }

    @Test
    void beginsAnExportOfSomeItems() {
        server.on(SET + "/export", 200, "[\"r1\"]");

        assertThat(items.export(QUEUE, List.of(ITEM))).extracting(Pending::id).containsExactly(TransferId.of("r1"));
        assertThat(server.body(SET + "/export")).contains("name=\"workitem_ids\"", "{\"ids\":[901]}");
    }

    @Test
    void doesNotTakeNoExportForOne() {
        server.on(SET + "/export", 200, "[]");

        assertThatThrownBy(() -> items.export(QUEUE, List.of(ITEM))).isInstanceOf(UnexpectedAnswerException.class);
    }
}
