package io.github.rpaclients.aa.controlroom.triggers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TriggersApiTest {
    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void mapsToRolesAndToNoUsers() {
        String map = "POST /v1/triggers/triggermapping";
        server.on(map, 201, "{\"triggerMappings\":[{\"id\":21,\"roleId\":2}]}");

        List<TriggerMapping> mappings = client.triggers().mapToRoles(FileId.of(83), List.of(RoleId.of(2)));

        assertThat(server.body(map)).isEqualTo("{\"botFileId\":83,\"roles\":{\"roleIds\":[2]}}");
        assertThat(mappings.get(0).roleId()).contains(RoleId.of(2));
    }

    @Test
    void refusesToMapToNobody() {
        assertThatThrownBy(() -> client.triggers().mapToUsers(FileId.of(83), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).isEmpty();
    }
}
