package io.github.rpaclients.aa.controlroom.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivitiesApiTest {
    private static final String MANAGE = "POST /v3/activity/manage";
    private static final ExecutionId E1 = ExecutionId.of("e1");

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void tellsWhoWasAskedAndWhoWasNot() {
        server.on(
                MANAGE,
                200,
                "{\"manage_action_errors\":[{\"execution_id\":\"e1\",\"error_response\":\"It is over\"}]}");

        ManageReport report = client.activities().stop(List.of(E1));

        assertThat(server.body(MANAGE)).isEqualTo("{\"stop_executions\":{\"execution_ids\":[\"e1\"]}}");
        assertThat(report.requestsSentToDevice()).isEmpty();
        assertThat(report.errors()).extracting(ManageError::executionId).containsExactly(E1);
    }

    @Test
    void refusesToStopNothing() {
        assertThatThrownBy(() -> client.activities().stop(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void refusesMoreRowsThanTheListGives() {
        assertThatThrownBy(() -> client.activities().list(query -> query.pageSize(10_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
