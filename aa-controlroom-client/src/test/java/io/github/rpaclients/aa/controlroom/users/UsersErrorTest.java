package io.github.rpaclients.aa.controlroom.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.ServerException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statuses and broken connections, and what is tried again. */
class UsersErrorTest {
    private static final UserId HEDY = UserId.of(7);
    private static final String GET = "GET /v2/usermanagement/users/7";
    private static final String PUT = "PUT /v2/usermanagement/users/7";
    private static final String CREATE = "POST /v2/usermanagement/users";
    private static final String LIST = "POST /v2/usermanagement/users/list";
    private static final NewUser NEW = new NewUserBuilder()
            .username("hedy")
            .email("hedy@acme.example")
            .password(Secret.of("Fr3quency"))
            .addRoleIds(RoleId.of(2))
            .build();

    private final ScriptedServer server =
            new ScriptedServer().on(GET, 200, "{\"username\":\"hedy\",\"disabled\":false,\"roles\":[]}");
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void namesCodeAndMessageOfAnUnknownUser() {
        server.on(GET, 404, "{\"code\":\"um.user.unknown\",\"message\":\"No such user\",\"details\":null}");

        assertThatThrownBy(() -> client.users().get(HEDY))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET /v2/usermanagement/users/7: 404 [um.user.unknown] No such user.");
    }

    @Test
    void readsACodeThatIsANumber() {
        server.on(GET, 400, "{\"code\":4711,\"message\":\"No\",\"details\":null}");

        assertThatThrownBy(() -> client.users().get(HEDY))
                .asInstanceOf(InstanceOfAssertFactories.type(BadRequestException.class))
                .satisfies(e -> assertThat(e.code()).contains("4711"));
    }

    @Test
    void takesTheDetailsWhereThereIsNoMessage() {
        server.on(GET, 409, "{\"code\":\"\",\"message\":\"\",\"details\":\"Name in use\"}");

        assertThatThrownBy(() -> client.users().get(HEDY))
                .isInstanceOf(ConflictException.class)
                .hasMessage("GET /v2/usermanagement/users/7: 409 Name in use.");
    }

    @Test
    void keepsTheStatusWhereTheErrorIsNotJson() {
        server.on(GET, 500, "<html>oops</html>");

        assertThatThrownBy(() -> client.users().get(HEDY))
                .isInstanceOf(ServerException.class)
                .hasMessage("GET /v2/usermanagement/users/7: 500");
    }

    @Test
    void namesThePermissionThatIsMissing() {
        server.on(PUT, 403, "{}");

        assertThatThrownBy(() -> client.users().update(HEDY, user -> user.withDisabled(true)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Edit users")
                .hasMessageContaining("Manage users' device licenses");
    }

    @Test
    void doesNotRepeatAPutWhoseAnswerWasLost() {
        server.on(PUT, ScriptedServer.dropped());

        assertThatThrownBy(() -> client.users().update(HEDY, user -> user.withDisabled(true)))
                .isInstanceOf(ConnectionException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(ApiException.class))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.UNKNOWN));
        assertThat(server.received(PUT)).hasSize(1);
    }

    @Test
    void doesNotRepeatACreateWhoseAnswerWasLost() {
        server.on(CREATE, ScriptedServer.dropped());

        assertThatThrownBy(() -> client.users().create(NEW)).isInstanceOf(ConnectionException.class);
        assertThat(server.received(CREATE)).hasSize(1);
    }

    @Test
    void doesNotRepeatACreateThatFailedInAGateway() {
        server.on(CREATE, 502, "");

        assertThatThrownBy(() -> client.users().create(NEW)).isInstanceOf(ServerException.class);
        assertThat(server.received(CREATE)).hasSize(1);
    }

    @Test
    void doesNotRepeatADeleteWhoseAnswerWasLost() {
        server.on("DELETE /v2/usermanagement/users/7", ScriptedServer.dropped());

        assertThatThrownBy(() -> client.users().delete(HEDY)).isInstanceOf(ConnectionException.class);
        assertThat(server.received("DELETE /v2/usermanagement/users/7")).hasSize(1);
    }

    @Test
    void repeatsAListLikeAGet() {
        server.on(
                LIST,
                ScriptedServer.dropped(),
                ScriptedServer.json(502, ""),
                ScriptedServer.json(200, "{\"list\":[]}"));

        assertThat(client.users().list().toList()).isEmpty();
        assertThat(server.received(LIST)).hasSize(3);
        assertThat(server.sleeper().pauses()).hasSize(2);
    }

    @Test
    void repeatsAPutOnceWithANewTokenAfter401() {
        server.on(PUT, ScriptedServer.json(401, "{}"), ScriptedServer.json(200, "{}"));

        client.users().update(HEDY, user -> user.withDisabled(true));

        assertThat(server.received(PUT))
                .extracting(r -> r.getHeaders().get("X-Authorization"))
                .containsExactly(server.token(1), server.token(2));
    }
}
