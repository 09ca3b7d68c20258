package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.core.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Secrets are in no text that ends up in a log. */
class RedactionTest {
    private static final String PASSWORD = "Pa55-w\\\"ord";
    private static final String ECHOED = "Pa55-w\\\\\\\"ord";

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hidesThePasswordThatAServerRepeats() {
        server.on(
                "POST /v2/authentication",
                401,
                "{\"code\":\"" + ECHOED + "\",\"message\":\"" + ECHOED + " is wrong\",\"details\":\"" + ECHOED + "\"}");

        assertThat(stackTrace(server.client())).contains("is wrong").doesNotContain("Pa55");
    }

    @Test
    void hidesThePasswordInTheAnswerThatIsNotJson() {
        server.on("POST /v2/authentication", 200, PASSWORD);

        assertThat(stackTrace(server.client())).doesNotContain("Pa55");
    }

    @Test
    void hidesTheTokenThatAServerRepeats() {
        String token = server.token(1);
        server.on("GET /v2/usermanagement/users/7", 403, "{\"message\":\"no rights for " + token + "\"}");

        assertThat(stackTrace(server.client())).contains("no rights").doesNotContain(token.substring(30));
    }

    @Test
    void hidesTheTokenOfALoginAnswerThatDoesNotFit() {
        server.on("POST /v2/authentication", 200, "{\"token\":{\"value\":\"Pa55\"}}");

        assertThat(stackTrace(server.client())).doesNotContain("Pa55");
    }

    @Test
    void hidesThemInToString() {
        Secret secret = Secret.of(PASSWORD);
        NewUser user = new NewUserBuilder()
                .username("ada")
                .email("ada@acme.example")
                .password(secret)
                .addRoleIds(RoleId.of(2))
                .build();

        assertThat(ControlRoomCredentials.password("ada", secret))
                .hasToString("ControlRoomCredentials(PASSWORD of ada)");
        assertThat(ControlRoomCredentials.apiKey("ada", secret)).hasToString("ControlRoomCredentials(API_KEY of ada)");
        assertThat(ControlRoomCredentials.token(secret)).hasToString("ControlRoomCredentials(TOKEN)");
        assertThat(user.toString()).contains("ada").doesNotContain("Pa55");
        assertThat(new LoginRequestBuilder()
                        .username("ada")
                        .password(secret)
                        .build()
                        .toString())
                .doesNotContain("Pa55");
        assertThat(RefreshRequest.of(secret).toString()).doesNotContain("Pa55");
    }

    private static String stackTrace(ControlRoomBuilder builder) {
        builder.credentials(ControlRoomCredentials.password("ada", Secret.of(PASSWORD)));
        StringWriter text = new StringWriter();
        try (ControlRoomClient client = builder.build()) {
            catchThrowable(() -> client.users().get(UserId.of(7))).printStackTrace(new PrintWriter(text));
            catchThrowable(() -> client.users().get(UserId.of(7))).printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
