package io.github.rpaclients.aa.controlroom.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueuesApiTest {
    private static final QueueId QUEUE = QueueId.of(11);
    private static final String GET = "GET /v4/wlm/queues/11";
    private static final String PUT = "PUT /v3/wlm/queues/11";

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private static String queue(String version, String description) {
        return "{\"id\":\"11\",\"name\":\"Invoices\",\"description\":\"" + description
                + "\",\"autoRetryLimit\":\"2\",\"displayColumnIds\":[\"21\",\"22\"],\"workItemProcessingOrders\":"
                + "[{\"id\":\"31\",\"columnId\":\"21\",\"priority\":\"1\",\"sortDirection\":\"asc\"}],"
                + "\"tenantUuid\":\"0b7c\",\"expiry\":null,\"colour\":\"red\",\"version\":\"" + version + "\"}";
    }

    private void answers(String versionAfter) {
        server.on(
                        GET,
                        ScriptedServer.json(200, queue("4", "old")),
                        ScriptedServer.json(200, queue(versionAfter, "new")))
                .on(PUT, 200, "");
    }

    @Test
    void writesAsVersion3WantsItWhatVersion4Said() {
        answers("5");

        client.queues().update(QUEUE, queue -> queue.withDescription("new"));

        assertThat(server.body(PUT))
                .isEqualTo("{\"id\":11,\"name\":\"Invoices\",\"description\":\"new\",\"autoRetryLimit\":2,"
                        + "\"displayColumnIds\":[21,22],\"workItemProcessingOrders\":"
                        + "[{\"columnId\":21,\"priority\":1,\"sortDirection\":\"asc\"}],"
                        + "\"colour\":\"red\",\"version\":4}");
    }

    @Test
    void givesTheQueueAsItIsAfterwards() {
        answers("5");

        Queue now = client.queues().update(QUEUE, queue -> queue.withDescription("new"));

        assertThat(now.version()).hasValue(5);
        assertThat(server.lines()).containsExactly(GET, PUT, GET);
    }

    @Test
    void writesNothingIfNothingChanged() {
        answers("5");

        client.queues().update(QUEUE, queue -> queue);

        assertThat(server.lines()).containsExactly(GET);
    }

    @Test
    void tellsOfSomebodyElseWhoWrote() {
        answers("6");

        assertThatThrownBy(() -> client.queues().update(QUEUE, queue -> queue.withDescription("new")))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.DONE))
                .hasMessageContaining("the version was 4 and is 6");
    }

    @Test
    void tellsThatItWasWrittenIfItCannotBeReadAgain() {
        server.on(GET, ScriptedServer.json(200, queue("4", "old")), ScriptedServer.json(403, "{}"))
                .on(PUT, 200, "");

        assertThatThrownBy(() -> client.queues().update(QUEUE, queue -> queue.withDescription("new")))
                .isInstanceOfSatisfying(
                        UnexpectedAnswerException.class,
                        e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.DONE));
    }

    @Test
    void deletesByNumbers() {
        server.on("POST /v3/wlm/queues/delete", 204, "");

        client.queues().deleteAll(List.of(QUEUE, QueueId.of("12")));

        assertThat(server.body("POST /v3/wlm/queues/delete")).isEqualTo("[11,12]");
    }

    @Test
    void sendsNothingForAnIdThatIsNoNumber() {
        assertThatThrownBy(() -> client.queues().deleteAll(List.of(QueueId.of("all"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("QueueId 'all'");
        assertThat(server.lines()).isEmpty();
    }
}
