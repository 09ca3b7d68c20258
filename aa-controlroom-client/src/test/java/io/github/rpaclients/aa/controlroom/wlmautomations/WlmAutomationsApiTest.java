package io.github.rpaclients.aa.controlroom.wlmautomations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WlmAutomationsApiTest {
    private static final String SET = "POST /v3/wlm/automations";
    private static final String AUTOMATION =
            "{\"id\":6,\"name\":\"Pay\",\"fileId\":1,\"queueId\":11,\"poolId\":9,\"zoneId\":\"UTC\",\"runAsUserIds\":[8]}";
    private static final NewWlmAutomation PAY = NewWlmAutomation.of(
            "Pay", FileId.of(1), QueueId.of(11), DevicePoolId.of(9), List.of(UserId.of("8")), "UTC");

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + AUTOMATION + "]", "{\"page\":{\"totalFilter\":1},\"list\":[" + AUTOMATION + "]}"})
    void readsWhicheverListIsAnswered(String answer) {
        server.on(SET, 200, answer);

        assertThat(client.wlmAutomations().create(PAY).id()).isEqualTo(WlmAutomationId.of(6));
        assertThat(server.body(SET))
                .isEqualTo("{\"name\":\"Pay\",\"fileId\":1,\"runAsUserIds\":[8],\"queueId\":11,"
                        + "\"poolId\":9,\"zoneId\":\"UTC\",\"botInput\":{}}");
    }

    @Test
    void doesNotTakeNoAutomationForOne() {
        server.on(SET, 200, "[]");

        assertThatThrownBy(() -> client.wlmAutomations().create(PAY)).isInstanceOf(UnexpectedAnswerException.class);
    }
}
