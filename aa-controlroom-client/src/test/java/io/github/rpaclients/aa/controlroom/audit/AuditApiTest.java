package io.github.rpaclients.aa.controlroom.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditApiTest {
    private static final String LIST = "POST /v1/audit/messages/list";

    private final ScriptedServer server =
            new ScriptedServer().on(LIST, 200, "{\"list\":[],\"page\":{\"totalFilter\":0}}");
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void readsTheOldestFirst() {
        client.audit().list(query -> query).toList();

        assertThat(server.body(LIST))
                .contains("\"sort\":[{\"field\":\"createdOn\",\"direction\":\"asc\"},{\"field\":\"id\"");
    }

    @Test
    void readsTheNewestFirstIfAskedTo() {
        client.audit()
                .list(query -> query.orderByDescending(AuditFields.CREATED_ON))
                .toList();

        assertThat(server.body(LIST))
                .contains("\"sort\":[{\"field\":\"createdOn\",\"direction\":\"desc\"},{\"field\":\"id\"");
    }

    @Test
    void asksForNoMoreThanServersGive() {
        assertThatThrownBy(() -> client.audit().list(query -> query.pageSize(401)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 400 rows, not 401");
    }
}
