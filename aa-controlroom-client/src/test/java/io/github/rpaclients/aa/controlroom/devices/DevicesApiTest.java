package io.github.rpaclients.aa.controlroom.devices;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DevicesApiTest {
    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void tellsWhoHasNoDefaultDevice() {
        server.on(
                "POST /v1/devices/runasusers/list",
                200,
                "{\"page\":{\"totalFilter\":2},\"list\":[{\"id\":9,\"deviceId\":5},{\"id\":10,\"deviceId\":-1}]}");

        List<RunAsUser> users = client.devices().runAsUsers().toList();

        assertThat(users.get(0).defaultDevice()).contains(DeviceId.of(5));
        assertThat(users.get(1).defaultDevice()).isEmpty();
    }

    @Test
    void leavesAUserWithoutADefaultDeviceByNamingTheUserAlone() {
        String unset = "POST /v1/devices/runasusers/default/unset";
        server.on(unset, 200, "");

        client.devices().unsetDefaultDevice(UserId.of(9));

        assertThat(server.body(unset)).isEqualTo("{\"userId\":9}");
    }
}
