package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.error.UnauthorizedException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire to get, keep and end a session, and what happens to odd answers. */
class SignInTest {
    private static final String GET_V2 = "GET /v2/usermanagement/users/7";
    private static final String GET_V1 = "GET /v1/usermanagement/users/7";
    private static final String USER = "{\"id\":\"7\",\"username\":\"grace\",\"roles\":[]}";

    private final ScriptedServer server =
            new ScriptedServer().on(GET_V2, 200, USER).on(GET_V1, 200, USER);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void logsInWithPasswordInV2() {
        call(server.client());

        assertThat(server.body("POST /v2/authentication"))
                .isEqualTo("{\"username\":\"ada\",\"password\":\"Secret1!\"}");
    }

    @Test
    void asksForMultipleLoginOnlyWhenTold() {
        call(server.client().multipleLogin(true));

        assertThat(server.body("POST /v2/authentication"))
                .isEqualTo("{\"username\":\"ada\",\"password\":\"Secret1!\",\"multipleLogin\":true}");
    }

    @Test
    void logsInWithApiKeyInV1() {
        call(server.client()
                .dialect(Dialect.V1)
                .credentials(ControlRoomCredentials.apiKey("ACME\\ada", Secret.of("k\\3y"))));

        assertThat(server.body("POST /v1/authentication"))
                .isEqualTo("{\"username\":\"ACME\\\\ada\",\"apiKey\":\"k\\\\3y\"}");
    }

    @Test
    void sendsTheTokenWithoutTheWordBearer() {
        call(server.client());

        RecordedRequest request = server.received(GET_V2).get(0);
        assertThat(request.getHeaders().get("X-Authorization")).isEqualTo(server.token(1));
        assertThat(request.getHeaders().get("Authorization")).isNull();
    }

    @Test
    void sendsNoTokenWithTheLogin() {
        call(server.client());

        assertThat(server.received("POST /v2/authentication")
                        .get(0)
                        .getHeaders()
                        .get("X-Authorization"))
                .isNull();
    }

    @Test
    void refreshesWithoutABodyInV2() {
        String token = server.token(1);
        try (ControlRoomClient client = server.client().build()) {
            client.users().get(UserId.of(7));
            server.clock().advance(Duration.ofMinutes(19));
            client.users().get(UserId.of(7));
        }

        RecordedRequest refresh =
                server.received("POST /v2/authentication/token").get(0);
        assertThat(refresh.getBodySize()).isZero();
        assertThat(refresh.getHeaders().get("X-Authorization")).isEqualTo(token);
        assertThat(server.received(GET_V2).get(1).getHeaders().get("X-Authorization"))
                .isEqualTo(server.token(2));
    }

    @Test
    void refreshesWithTheTokenInTheBodyTooInV1() {
        String token = server.token(1);
        try (ControlRoomClient client = server.client().dialect(Dialect.V1).build()) {
            client.users().get(UserId.of(7));
            server.clock().advance(Duration.ofMinutes(19));
            client.users().get(UserId.of(7));
        }

        RecordedRequest refresh =
                server.received("POST /v1/authentication/token").get(0);
        assertThat(refresh.getBody().utf8()).isEqualTo("{\"token\":\"" + token + "\"}");
        assertThat(refresh.getHeaders().get("X-Authorization")).isEqualTo(token);
    }

    @Test
    void logsOutWithTheTokenInTheHeader() {
        call(server.client());

        RecordedRequest logout =
                server.received("POST /v1/authentication/logout").get(0);
        assertThat(logout.getHeaders().get("X-Authorization")).isEqualTo(server.token(1));
        assertThat(logout.getBodySize()).isZero();
    }

    @Test
    void givesUpWhenTheRepeatedCallGets401Too() {
        server.on(GET_V2, 401, "{}");
        try (ControlRoomClient client = server.client().build()) {
            assertThatThrownBy(() -> client.users().get(UserId.of(7))).isInstanceOf(UnauthorizedException.class);
        }
        assertThat(server.received(GET_V2)).hasSize(2);
        assertThat(server.logins()).isEqualTo(2);
    }

    @Test
    void asksForNoThirdSessionWhereTheServerTakesNone() {
        server.on(GET_V2, 401, "{}");
        try (ControlRoomClient client = server.client().build()) {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> client.users().get(UserId.of(7))).isInstanceOf(UnauthorizedException.class);
            }
        }
        assertThat(server.received(GET_V2)).hasSize(21);
        assertThat(server.logins()).isEqualTo(2);
    }

    @Test
    void saysThatSomebodyElseSignsInAsTheSameUser() {
        try (ControlRoomClient client = server.client().build()) {
            loseTwoSessions(client);
            server.on(GET_V2, 401, "{}");

            assertThatThrownBy(() -> client.users().get(UserId.of(7)))
                    .isInstanceOf(SignInException.class)
                    .hasMessageContaining("Another client signs in as the same user")
                    .hasMessageContaining("ada");
        }
        assertThat(server.logins()).isEqualTo(3);
    }

    @Test
    void signsInAgainAMinuteAfterAFight() {
        try (ControlRoomClient client = server.client().build()) {
            loseTwoSessions(client);
            server.on(GET_V2, 401, "{}");
            assertThatThrownBy(() -> client.users().get(UserId.of(7))).isInstanceOf(SignInException.class);
            server.clock().advance(Duration.ofSeconds(61));
            server.on(GET_V2, 200, USER);

            assertThat(client.users().get(UserId.of(7)).username()).isEqualTo("grace");
        }
    }

    @Test
    void doesNotTakeSessionsLostNowAndThenForAFight() {
        try (ControlRoomClient client = server.client().build()) {
            for (int i = 0; i < 5; i++) {
                loseASession(client);
                server.clock().advance(Duration.ofSeconds(31));
            }
        }
    }

    @Test
    void saysWhereTheDialectIsSetWhenThereIsNoLogin() {
        server.on("POST /v1/authentication", 404, "");
        try (ControlRoomClient client = server.client().dialect(Dialect.V1).build()) {
            assertThatThrownBy(() -> client.users().get(UserId.of(7)))
                    .isInstanceOf(SignInException.class)
                    .hasMessageContaining("no login at this address for dialect V1");
        }
        assertThat(server.received("POST /v2/authentication")).isEmpty();
    }

    @Test
    void failsWhenTheLoginAnswersWithoutAToken() {
        server.on("POST /v2/authentication", 200, "{\"token\":null}");
        try (ControlRoomClient client = server.client().build()) {
            assertThatThrownBy(() -> client.users().get(UserId.of(7)))
                    .isInstanceOf(SignInException.class)
                    .hasMessageContaining("There is no token in the answer");
        }
    }

    @Test
    void doesNotRepeatALoginAfterAnInterceptorBrokeItOff() {
        HttpOptions options = HttpOptions.builder()
                .clock(server.clock())
                .ticker(server.clock())
                .sleeper(server.sleeper())
                .okHttpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> {
                            chain.proceed(chain.request()).close();
                            throw new IllegalStateException("interceptor");
                        })
                        .build())
                .build();
        try (ControlRoomClient client = server.client().http(options).build()) {
            assertThatThrownBy(() -> client.users().get(UserId.of(7))).hasMessage("interceptor");

            // the outer call's interceptor throws, too, so only the number of logins tells
            assertThatThrownBy(() -> client.users().get(UserId.of(7))).isInstanceOf(RuntimeException.class);
        }
        assertThat(server.logins()).isEqualTo(1);
    }

    @Test
    void doesNotTakeItsOwnRefreshForALostSession() {
        Transport transport = Transport.create(server.options());
        LoginRequest login = new LoginRequestBuilder()
                .username("ada")
                .password(Secret.of("Secret1!"))
                .build();
        Session session = new Session(
                new AuthenticationEndpoint(server.url(), Dialect.V2, login, Secret.of("Secret1!"), transport),
                server.clock(),
                server.clock());
        AccessToken old = session.token();
        server.clock().advance(Duration.ofMinutes(19));
        AccessToken current = session.token();

        session.rejected(old);
        session.rejected(old);
        session.rejected(old);

        assertThat(session.token()).isSameAs(current).isNotSameAs(old);
        assertThat(server.logins()).isEqualTo(1);
    }

    @Test
    void saysNothingOfReadingAfterALoginWhoseAnswerWasLost() {
        server.on("POST /v2/authentication", ScriptedServer.dropped());
        try (ControlRoomClient client = server.client().build()) {
            assertThatThrownBy(() -> client.users().get(UserId.of(7)))
                    .isInstanceOf(SignInException.class)
                    .hasMessageContaining("The connection to")
                    .satisfies(e -> assertThat(trace(e)).doesNotContain("read before"));
        }
    }

    @Test
    void saysNothingOfATokenThatALoginDoesNotCarry() {
        server.on("POST /v2/authentication", 401, "{}");
        try (ControlRoomClient client = server.client().build()) {
            assertThatThrownBy(() -> client.users().get(UserId.of(7)))
                    .isInstanceOf(SignInException.class)
                    .satisfies(e -> assertThat(trace(e)).doesNotContain("does not accept the token"));
        }
    }

    @Test
    void refusesNoCallAfterTheClockIsSetBack() {
        try (ControlRoomClient client = server.client().build()) {
            client.users().get(UserId.of(7));
            server.clock().set(Duration.ofSeconds(-270));

            assertThat(client.users().get(UserId.of(7)).username()).isEqualTo("grace");
            server.clock().advance(Duration.ofMinutes(18));
            assertThat(client.users().get(UserId.of(7)).username()).isEqualTo("grace");
        }
        assertThat(server.received("POST /v2/authentication/token")).hasSize(1);
        assertThat(server.logins()).isEqualTo(1);
    }

    @Test
    void takesAnEndThatTheClockDoesNotBelieveForNone() {
        server.on("POST /v2/authentication", 200, "{\"token\":\"e30.eyJleHAiOjFlOTl9.x\"}");
        try (ControlRoomClient client = server.client().build()) {
            client.users().get(UserId.of(7));
            client.users().get(UserId.of(7));
        }
        assertThat(server.logins()).isEqualTo(1);
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private void loseTwoSessions(ControlRoomClient client) {
        loseASession(client);
        loseASession(client);
    }

    /** Another client has signed in meanwhile. */
    private void loseASession(ControlRoomClient client) {
        server.on(GET_V2, ScriptedServer.json(401, "{}"), ScriptedServer.json(200, USER));
        client.users().get(UserId.of(7));
    }

    private static void call(ControlRoomBuilder builder) {
        try (ControlRoomClient client = builder.build()) {
            client.users().get(UserId.of(7));
        }
    }
}
