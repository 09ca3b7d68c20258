package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Transport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlRoomClientViewTest {
    private static final String GET = "GET /v2/usermanagement/users/7";
    private static final UserId GRACE = UserId.of(7);
    private static final CallOptions ONCE = CallOptions.builder().maxAttempts(1).build();

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsWithinTheLimitsOfTheViewInTheSameSession() {
        server.on(GET, 503, "{}");
        try (ControlRoomClient client = server.client().build()) {
            assertThatThrownBy(() -> client.withOptions(ONCE).users().get(GRACE))
                    .isInstanceOf(ServerException.class);
            assertThatThrownBy(() -> client.withOptions(ONCE).users().get(GRACE))
                    .isInstanceOf(ServerException.class);
        }

        assertThat(server.received(GET)).hasSize(2);
        assertThat(server.logins()).isEqualTo(1);
    }

    @Test
    void closesAViewWithoutTheOriginalAndWithoutALogout() {
        server.on(GET, 200, "{\"id\":\"7\",\"username\":\"grace\",\"roles\":[]}");
        try (ControlRoomClient client = server.client().build()) {
            client.users().get(GRACE);
            ControlRoomClient view = client.withOptions(ONCE);

            view.close();

            assertThat(server.lines()).noneMatch(line -> line.contains("logout"));
            assertThatThrownBy(() -> view.users().get(GRACE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The client is closed");
            assertThat(client.users().get(GRACE).id()).isEqualTo(GRACE);
        }
    }

    @Test
    void closesOnlyItselfOverASharedTransport() {
        server.on(GET, 200, "{\"id\":\"7\",\"username\":\"grace\",\"roles\":[]}");
        try (Transport transport = Transport.create(server.options())) {
            ControlRoomClient closed = over(transport);
            ControlRoomClient open = over(transport);

            closed.close();
            closed.close();

            assertThatThrownBy(() -> closed.users().get(GRACE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The client is closed");
            assertThat(open.users().get(GRACE).id()).isEqualTo(GRACE);
        }
    }

    private ControlRoomClient over(Transport transport) {
        return ControlRoomClient.builder()
                .url(server.url())
                .credentials(ControlRoomCredentials.password("ada", Secret.of("Secret1!")))
                .transport(transport)
                .build();
    }
}
