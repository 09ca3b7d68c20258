package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.error.UnauthorizedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the odd things that a token endpoint says: of a lifetime, of an error. */
class TokenAnswersTest extends UiPathTest {
    private final ClientCredentials credentials = ClientCredentials.of("app-1", SECRET, "OR.Users");

    /** The usual hour, since the server says nothing that could be meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "-9223372036854775808", "null", "\"\"", "\"soon\"", "{}", "[3600]", "\"NaN\"", "1e-9"
            })
    void takesALifetimeThatMakesNoSenseForAnHour(String expiresIn) throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueTokenFor(expiresIn);
        enqueue(200, "");
        enqueue(200, "");

        probe(connection);
        clock.forward(Duration.ofMinutes(57));
        probe(connection);

        assertThat(authorizations()).containsExactly(null, "Bearer t1", "Bearer t1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"599.5", "\"599.5\"", "\"600\"", "6e2"})
    void understandsALifetimeHoweverItIsWritten(String expiresIn) throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueTokenFor(expiresIn);
        enqueue(200, "");
        probe(connection);
        enqueueToken("t2");
        enqueue(200, "");

        clock.forward(Duration.ofMinutes(10));
        probe(connection);

        assertThat(authorizations()).containsExactly(null, "Bearer t1", null, "Bearer t2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "1e400", "\"Infinity\"", "99999999999999999999999999"})
    void keepsATokenThatLivesForEver(String expiresIn) throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueTokenFor(expiresIn);
        enqueue(200, "");
        enqueue(200, "");

        probe(connection);
        clock.forward(Duration.ofDays(3000));
        probe(connection);

        assertThat(authorizations()).containsExactly(null, "Bearer t1", "Bearer t1");
    }

    @Test
    void keepsTheCodeAndTheWordsOfARefusalThatCameWithStatus200() {
        enqueue(200, "{\"error\":\"odd_client\",\"error_description\":\"Ask the owner\"}");

        SignInException failure = failure(credentials);

        assertThat(failure)
                .hasMessage("Sign-in: [odd_client] The token endpoint "
                        + deployment().tokenUrl()
                        + " gave no token. The server says: Ask the owner.");
        assertThat(failure.code()).contains("odd_client");
    }

    @Test
    void saysWhatToDoAboutAKnownRefusalThatCameWithStatus200() {
        enqueue(200, "{\"error\":\"invalid_scope\"}");

        assertThat(failure(credentials))
                .hasMessageStartingWith("Sign-in: [invalid_scope] The application may not have the scopes");
    }

    @Test
    void doesNotQuoteARefusalWithStatus200ThatQuotesTheSecret() {
        enqueue(200, "{\"error\":\"odd\",\"error_description\":\"no client with " + SECRET.reveal() + "\"}");

        assertThat(failure(credentials)).hasMessageStartingWith("Sign-in: [odd] The token endpoint ");
    }

    @Test
    void keepsTheServersOwnWordsBesideOurs() {
        enqueue(400, "{\"error\":\"invalid_scope\",\"error_description\":\"PM.License is not allowed\"}");

        assertThat(failure(credentials))
                .hasMessageStartingWith("Sign-in: [invalid_scope] The application may not have the scopes \"OR.Users\"")
                .hasMessageEndingWith("The server says: PM.License is not allowed.");
    }

    @Test
    void sendsTheReaderToSecretAndGrantOfAnApplicationThatMayNot() {
        enqueue(401, "{\"error\":\"unauthorized_client\"}");

        assertThat(failure(credentials))
                .hasMessage(
                        "Sign-in: [unauthorized_client] The client secret is wrong or has expired, or the application"
                                + " may not sign in this way; it must be a confidential application with application scopes"
                                + " (Admin > External applications).");
    }

    @ParameterizedTest
    @CsvSource({"401,'{}'", "401,'{\"error\":\"odd\"}'"})
    void saysNothingOfATokenThatTheRequestDoesNotCarry(int status, String body) {
        enqueue(status, body);

        assertThat(trace(failure(credentials))).doesNotContain("does not accept the token");
    }

    @Test
    void saysNothingOfReadingAfterARefreshWhoseAnswerWasLost() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(trace(failure(RefreshTokenCredentials.of("app-1", Secret.of("rt")))))
                .contains("The connection to")
                .doesNotContain("read before")
                .doesNotContain("not known whether");
    }

    @Test
    void saysNothingOfReadingAfterALoginWhoseAnswerWasLost() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(trace(failure(PasswordCredentials.of("Default", "ada", Secret.of("hush")))))
                .contains("The connection to")
                .doesNotContain("read before");
    }

    @Test
    void asksForNoThirdTokenWhereTheServiceTakesNone() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean token = request.getTarget().endsWith("/token");
                return new MockResponse.Builder()
                        .code(token ? 200 : 401)
                        .body(token ? "{\"access_token\":\"t\",\"expires_in\":3600}" : "{}")
                        .build();
            }
        });
        UiPathConnection connection = connection(credentials);

        for (int i = 0; i < 20; i++) {
            failing(connection);
        }

        assertThat(server.getRequestCount()).isEqualTo(21 + 2);
    }

    private static void failing(UiPathConnection connection) {
        assertThat(catchThrowableOfType(UnauthorizedException.class, () -> probe(connection)))
                .isNotNull();
    }

    private void enqueueTokenFor(String expiresIn) {
        enqueue(200, "{\"access_token\":\"t1\",\"expires_in\":" + expiresIn + ",\"token_type\":\"Bearer\"}");
    }

    private SignInException failure(UiPathCredentials credentials) {
        UiPathConnection connection = connection(credentials);
        SignInException failure = catchThrowableOfType(SignInException.class, () -> probe(connection));
        assertThat(trace(failure)).contains("Sign-in").doesNotContain("s3cret");
        return failure;
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
