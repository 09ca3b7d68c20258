package io.github.rpaclients.aa.controlroom.devicepools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DevicePoolsApiTest {
    private static final String ONE = "/v2/devices/pools/3";

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void writesNumbersWhereTheAnswerHasTexts() {
        server.on(
                        "GET " + ONE,
                        200,
                        "{\"id\":\"3\",\"name\":\"Finance\",\"timeSlice\":\"5\",\"deviceIds\":[5],"
                                + "\"status\":\"CONNECTED\",\"tenantId\":\"1\",\"createdOn\":\"2026-11-20T02:00:00Z\"}")
                .on("PUT " + ONE, 200, "");

        client.devicePools().update(DevicePoolId.of(3), pool -> pool.withDescription("Of the ledger"));

        assertThat(server.body("PUT " + ONE))
                .isEqualTo(
                        "{\"name\":\"Finance\",\"timeSlice\":5,\"deviceIds\":[5],\"description\":\"Of the ledger\"}");
    }

    @Test
    void readsRowsInsideThePage() {
        server.on(
                "POST /v2/devices/pools/list",
                200,
                "{\"page\":{\"totalFilter\":1,\"list\":[{\"id\":3,\"name\":\"Finance\",\"deviceIds\":[\"5\"]}]}}");

        assertThat(client.devicePools().find("finance")).map(DevicePool::id).contains(DevicePoolId.of(3));
    }
}
