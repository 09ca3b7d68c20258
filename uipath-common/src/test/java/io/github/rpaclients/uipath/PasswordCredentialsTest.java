package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orchestrator's own login and its envelope. */
class PasswordCredentialsTest extends UiPathTest {
    private static final String REFUSED = "Sign-in: Orchestrator refused the login of ada to tenant Default";
    private static final String CHECK =
            "; check the tenant's name, the user and the password, and that local users may sign in with one.";
    private static final String NOT_AGAIN =
            " It is not tried again, lest the account be locked; put it right and build a new connection.";

    private final PasswordCredentials credentials = PasswordCredentials.of("Default", "ada", SECRET);

    @Test
    void logsInWithTheNamesThatTheServerKnows() throws Exception {
        enqueueResult("t1");
        enqueue(200, "");

        probe(connection(credentials));

        RecordedRequest login = server.takeRequest();
        assertThat(login.getRequestLine())
                .isEqualTo("POST /acme/production/orchestrator_/api/account/authenticate HTTP/1.1");
        assertThat(login.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(login.getBody().utf8())
                .isEqualTo("{\"tenancyName\":\"Default\",\"usernameOrEmailAddress\":\"ada\",\"password\":\""
                        + SECRET.reveal() + "\"}");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
    }

    @ParameterizedTest
    @CsvSource({"27,1", "31,2"})
    void takesHalfAnHourForTheLifeOfAToken(int minutes, int logins) throws Exception {
        assertThat(loginsAfter(Duration.ofMinutes(minutes), credentials)).isEqualTo(logins);
    }

    @ParameterizedTest
    @CsvSource({"57,1", "61,2"})
    void takesTheLifetimeThatIsSet(int minutes, int logins) throws Exception {
        assertThat(loginsAfter(Duration.ofMinutes(minutes), credentials.withLifetime(Duration.ofHours(1))))
                .isEqualTo(logins);
    }

    @Test
    void logsInAgainAfter401() throws Exception {
        enqueueResult("t1");
        enqueue(401, "{\"message\":\"You are not authenticated!\",\"errorCode\":0}");
        enqueueResult("t2");
        enqueue(200, "");

        probe(connection(credentials));

        assertThat(authorizations()).containsExactly(null, "Bearer t1", null, "Bearer t2");
    }

    @Test
    void recognizesARefusalThatComesWith200() {
        enqueue(
                200,
                "{\"result\":null,\"success\":false,\"error\":{\"code\":1000,\"message\":\"Invalid credentials\","
                        + "\"details\":null,\"validationErrors\":null},\"unAuthorizedRequest\":false,\"__abp\":true}");

        SignInException failure = failure();

        assertThat(failure)
                .hasMessage(
                        REFUSED.replace("Sign-in:", "Sign-in: [1000]") + " (Invalid credentials)" + CHECK + NOT_AGAIN);
        assertThat(failure.code()).contains("1000");
    }

    @Test
    void doesNotTakeATokenThatComesWithARefusal() {
        enqueue(200, "{\"result\":\"t1\",\"success\":false,\"error\":null,\"__abp\":true}");

        assertThat(failure()).hasMessage(REFUSED + CHECK + NOT_AGAIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void recognizesARefusalByItsStatus(int status) {
        enqueue(status, "{\"success\":false,\"error\":{\"code\":0,\"message\":\"Login failed!\"},\"__abp\":true}");

        assertThat(failure()).hasMessage(REFUSED + " (Login failed!)" + CHECK + NOT_AGAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void takesASuccessWithoutATokenForAFailure(String result) {
        enqueue(200, "{\"result\":" + result + ",\"success\":true,\"error\":null,\"__abp\":true}");

        assertThat(failure())
                .hasMessage("Sign-in: Orchestrator at " + deployment().orchestratorUrl() + " took the login of ada but"
                        + " gave no token; check that this user may sign in with a password and not only through the"
                        + " organization's directory." + NOT_AGAIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405})
    void saysThatThereIsNoSuchLogin(int status) {
        enqueue(status, "");

        assertThat(failure())
                .hasMessageContaining("There is no login with a password at "
                        + deployment().orchestratorUrl()
                        + "; Automation Cloud has none: use an external application there.");
    }

    @Test
    void doesNotRepeatALoginThatFailed() {
        enqueue(200, "{\"result\":null,\"success\":false,\"error\":{\"code\":1000,\"message\":\"No\"},\"__abp\":true}");
        UiPathConnection connection = connection(credentials);
        catchThrowableOfType(SignInException.class, () -> probe(connection));

        assertThatThrownBy(() -> probe(connection))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: [1000] An earlier login failed. Orchestrator refused the login of ada to tenant"
                        + " Default (No)" + CHECK + NOT_AGAIN);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void doesNotRepeatALoginWhoseAnswerWasLost() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        UiPathConnection connection = connection(credentials);
        catchThrowableOfType(SignInException.class, () -> probe(connection));

        assertThatThrownBy(() -> probe(connection)).hasMessageContaining("An earlier login failed.");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void doesNotRepeatALoginWhoseRefusalHasAHeaderThatIsNone() {
        server.enqueue(new MockResponse.Builder()
                .code(401)
                .addHeaderLenient("Retry-After", "\u00e9")
                .build());
        UiPathConnection connection = connection(credentials);
        catchThrowableOfType(SignInException.class, () -> probe(connection));

        assertThatThrownBy(() -> probe(connection)).hasMessageContaining("An earlier login failed.");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void triesAgainWhereTheServerWasOnlyBusy() throws Exception {
        enqueue(503, "");
        UiPathConnection connection = connection(credentials);
        catchThrowableOfType(SignInException.class, () -> probe(connection));
        enqueueResult("t1");
        enqueue(200, "");

        probe(connection);

        assertThat(authorizations()).containsExactly(null, null, "Bearer t1");
    }

    @Test
    void doesNotQuoteAServerThatQuotesThePassword() {
        enqueue(400, "{\"error\":{\"code\":1,\"message\":\"No user with " + SECRET.reveal() + "\"},\"success\":false}");

        assertThat(failure())
                .hasMessageContaining("refused the login of ada to tenant Default")
                .hasMessageNotContaining(SECRET.reveal());
    }

    @Test
    void doesNotQuoteAServerThatQuotesThePasswordAsItWasWritten() {
        String written = SECRET.reveal().replace("+", "\\\\u002B").replace("&", "&amp;");
        enqueue(
                200,
                "{\"error\":{\"code\":\"" + written + "\",\"message\":\"No user with " + written
                        + "\"},\"success\":false}");

        SignInException failure = failure();

        assertThat(failure).hasMessage(REFUSED + CHECK + NOT_AGAIN);
        assertThat(failure.code()).isEmpty();
    }

    @Test
    void doesNotTellItsPassword() {
        assertThat(credentials).hasToString("PasswordCredentials(ada of Default)");
    }

    @Test
    void refusesToStartWithoutWhatALoginTakes() {
        assertThatThrownBy(() -> PasswordCredentials.of(" ", "ada", SECRET))
                .hasMessage("The name of the tenant is missing");
        assertThatThrownBy(() -> PasswordCredentials.of("Default", "", SECRET)).hasMessage("The user name is missing");
        assertThatThrownBy(() -> PasswordCredentials.of("Default", "ada", Secret.of("")))
                .hasMessage("The password is empty; a login with it would count as failed");
        assertThatThrownBy(() -> credentials.withLifetime(Duration.ZERO))
                .hasMessage("The lifetime must be positive, not PT0S");
        assertThatThrownBy(() -> credentials.withLifetime(Duration.ofDays(366)))
                .hasMessage("The lifetime must be at most 365 days, not PT8784H");
    }

    private long loginsAfter(Duration pause, PasswordCredentials credentials) throws InterruptedException {
        UiPathConnection connection = connection(credentials);
        enqueueResult("t1");
        enqueue(200, "");
        probe(connection);
        clock.forward(pause);
        enqueueResult("t2");
        enqueue(200, "");

        probe(connection);

        return authorizations().stream().filter(header -> header == null).count();
    }

    private void enqueueResult(String token) {
        enqueue(
                200,
                "{\"result\":\"" + token + "\",\"targetUrl\":null,\"success\":true,\"error\":null,"
                        + "\"unAuthorizedRequest\":false,\"__abp\":true}");
    }

    /** Everything a log would show of it is checked for the password. */
    private SignInException failure() {
        UiPathConnection connection = connection(credentials);
        SignInException failure = catchThrowableOfType(SignInException.class, () -> probe(connection));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("Sign-in").doesNotContain("s3cret");
        return failure;
    }
}
