package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in of people, with a scripted token endpoint and a browser that is sent back at once. */
class AuthorizationCodeTest extends UiPathTest {
    private static final String GRANT = "{\"access_token\":\"t1\",\"expires_in\":3600,\"refresh_token\":\"rt-hush-1\"}";

    private final RecordingStore store = new RecordingStore();
    private Transport transport;
    private URI redirect;
    private AuthorizationCode application;
    private BrowserSignIn signIn;

    @BeforeEach
    void begin() throws IOException {
        transport = Transport.create(options());
        redirect = Browser.redirect();
        application = AuthorizationCode.of("app-1", redirect, "OR.Users", "offline_access")
                .withStore(store);
        signIn = application.begin(deployment(), transport);
    }

    @AfterEach
    void end() {
        signIn.close();
        transport.close();
    }

    @Test
    void asksForACodeAtThePageOfTheHost() {
        URI url = signIn.authorizeUrl();

        assertThat(url.getPath()).isEqualTo("/identity_/connect/authorize");
        assertThat(Browser.query(url))
                .containsOnlyKeys(
                        "response_type",
                        "client_id",
                        "scope",
                        "redirect_uri",
                        "state",
                        "code_challenge",
                        "code_challenge_method")
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "app-1")
                .containsEntry("scope", "OR.Users offline_access")
                .containsEntry("redirect_uri", redirect.toString())
                .containsEntry("code_challenge_method", "S256");
        assertThat(state()).hasSize(43);
    }

    @Test
    void keepsWhatTheApplicationAddsToTheAddressOfThePage() {
        signIn.close();
        UiPathDeployment deployment =
                deployment().withAuthorizeUrl(URI.create("https://id.example/authorize?acr_values=tenantName%3Aacme"));

        signIn = application.begin(deployment, transport);

        assertThat(Browser.query(signIn.authorizeUrl()))
                .containsEntry("acr_values", "tenantName:acme")
                .containsEntry("client_id", "app-1");
    }

    @Test
    void asksWithAnotherStateAndChallengeEachTime() throws Exception {
        try (BrowserSignIn another =
                AuthorizationCode.of("app-1", Browser.redirect(), "OR.Users").begin(deployment(), transport)) {
            Map<String, String> first = Browser.query(signIn.authorizeUrl());
            Map<String, String> second = Browser.query(another.authorizeUrl());

            assertThat(second.get("state")).isNotEqualTo(first.get("state"));
            assertThat(second.get("code_challenge")).isNotEqualTo(first.get("code_challenge"));
        }
    }

    @Test
    void exchangesTheCodeWithTheVerifierOfTheChallenge() throws Exception {
        enqueue(200, GRANT);
        comeBack("code=code-hush&state=" + state());

        signIn.complete();

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /identity_/connect/token HTTP/1.1");
        Map<String, String> form = form(request);
        assertThat(form)
                .containsOnlyKeys("grant_type", "client_id", "code", "redirect_uri", "code_verifier")
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("client_id", "app-1")
                .containsEntry("code", "code-hush")
                .containsEntry("redirect_uri", redirect.toString());
        assertThat(new Pkce(Secret.of(form.get("code_verifier"))).challenge())
                .isEqualTo(Browser.query(signIn.authorizeUrl()).get("code_challenge"));
    }

    @Test
    void provesAConfidentialApplicationByItsSecret() throws Exception {
        signIn.close();
        signIn = application.withClientSecret(SECRET).begin(deployment(), transport);
        enqueue(200, GRANT);
        comeBack("code=code-hush&state=" + state());

        signIn.complete();

        assertThat(form(server.takeRequest())).containsEntry("client_secret", SECRET.reveal());
    }

    @Test
    void givesTheTokenToEveryConnection() throws Exception {
        UiPathCredentials credentials = signedIn(GRANT);
        enqueue(200, "");
        enqueue(200, "");

        probe(connection(credentials));
        probe(connection(credentials));

        assertThat(authorizations()).containsExactly(null, "Bearer t1", "Bearer t1");
    }

    @Test
    void keepsTheRefreshTokenAtOnce() throws Exception {
        signedIn(GRANT);

        assertThat(store.saved).containsExactly("rt-hush-1");
    }

    @Test
    void staysSignedInWithTheRefreshToken() throws Exception {
        UiPathConnection connection = connection(signedIn(GRANT));
        enqueue(200, "");
        probe(connection);
        clock.forward(Duration.ofHours(1));
        enqueue(200, "{\"access_token\":\"t2\",\"expires_in\":3600,\"refresh_token\":\"rt-hush-2\"}");
        enqueue(200, "");

        probe(connection);

        assertThat(authorizations()).containsExactly(null, "Bearer t1", null, "Bearer t2");
        assertThat(store.saved).containsExactly("rt-hush-1", "rt-hush-2");
    }

    @Test
    void goesOnAfterARestartWithWhatIsInTheStore() throws Exception {
        signedIn(GRANT);
        enqueueToken("t2");
        enqueue(200, "");

        probe(connection(RefreshTokenCredentials.of("app-1", store)));

        server.takeRequest();
        assertThat(form(server.takeRequest())).containsEntry("refresh_token", "rt-hush-1");
    }

    @Test
    void sendsThePersonToSignInAgainWhereThereIsNoRefreshToken() throws Exception {
        UiPathConnection connection = connection(signedIn("{\"access_token\":\"t1\",\"expires_in\":3600}"));

        clock.forward(Duration.ofHours(1));

        assertThatThrownBy(() -> probe(connection))
                .isInstanceOf(SignInException.class)
                .hasMessage(
                        "Sign-in: The sign-in has ended; sign in again, and ask for the scope offline_access to stay"
                                + " signed in longer.");
    }

    @Test
    void doesNotLoseAFirstRefreshTokenThatCouldNotBeSaved() throws Exception {
        store.broken = true;
        UiPathConnection connection = connection(signedIn(GRANT));
        assertThatThrownBy(() -> probe(connection)).hasMessageContaining("could not be saved");
        store.broken = false;
        enqueue(200, "");

        probe(connection);

        assertThat(store.saved).containsExactly("rt-hush-1");
        assertThat(authorizations()).containsExactly(null, "Bearer t1");
    }

    @Test
    void belongsToOneDeployment() throws Exception {
        UiPathCredentials credentials = signedIn(GRANT);

        assertThatThrownBy(() -> credentials.tokens(UiPathDeployment.cloud("acme", "production"), transport))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This sign-in belongs to the deployment with the token endpoint "
                        + deployment().tokenUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code=forged&state=wrong", "code=forged", "error=access_denied", "errorCode=219&state=wrong", ""
            })
    void refusesWhatDoesNotBearItsStateAndWaitsOn(String query) throws Exception {
        enqueue(200, GRANT);

        HttpResponse<String> forged = comeBack(query);
        comeBack("code=code-hush&state=" + state());
        signIn.complete();

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(form(server.takeRequest())).containsEntry("code", "code-hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=%1$s", "code=&state=%1$s", "code=a&code=b&state=%1$s"})
    void refusesWhatHasNotExactlyOneCode(String query) throws Exception {
        HttpResponse<String> answer = comeBack(String.format(query, state()));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAForeignPath() throws Exception {
        HttpResponse<String> answer = Browser.open(redirect.resolve("/signed-in/more?code=forged&state=" + state()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(pending()).isTrue();
    }

    @Test
    void refusesWhatIsNotAGet() throws Exception {
        HttpResponse<String> answer = Browser.post(URI.create(redirect + "?code=forged&state=" + state()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(pending()).isTrue();
    }

    @Test
    void ignoresASecondCallback() throws Exception {
        enqueue(200, GRANT);
        comeBack("code=code-hush&state=" + state());

        HttpResponse<String> second = comeBack("code=another&state=" + state());
        signIn.complete();

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(form(server.takeRequest())).containsEntry("code", "code-hush");
    }

    @Test
    void showsAPageThatKeepsTheCodeToItself() throws Exception {
        HttpResponse<String> page = comeBack("code=code-hush&state=" + state());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Go back to the program").doesNotContain("hush");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void listensToThisMachineOnly() {
        assertThatThrownBy(() -> new Socket("127.0.0.2", redirect.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "access_denied       | The sign-in was broken off or refused",
                "invalid_scope       | assign them as user scopes under Admin > External applications",
                "unauthorized_client | give it user scopes under Admin > External applications",
                "invalid_request     | enter the redirect URL under Admin > External applications exactly",
                "invalid_client      | The client id is wrong",
                "odd                 | sent an error back instead of a code"
            })
    void turnsAnErrorIntoASentence(String error, String sentence) throws Exception {
        HttpResponse<String> page = comeBack("error=" + error + "&state=" + state());

        SignInException failure = failure();

        assertThat(page.body()).contains("The sign-in did not succeed");
        assertThat(failure).hasMessageStartingWith("Sign-in: [" + error + "] ").hasMessageContaining(sentence);
        assertThat(failure.code()).contains(error);
    }

    @Test
    void passesOnHowTheServerWordsAnError() throws Exception {
        comeBack("error=access_denied&error_description=Not%0d%0athis+time&state=" + state());

        assertThat(failure())
                .hasMessage("Sign-in: [access_denied] Not this time. The sign-in was broken off or refused; sign in"
                        + " again, with a user of this organization.");
    }

    @Test
    void knowsTheVendorsErrorOfAnInvitationThatWasNotAccepted() throws Exception {
        comeBack("errorCode=219&traceId=00-ab-00");

        assertThat(failure())
                .hasMessage("Sign-in: [219] The user has not accepted the invitation to this organization; accept it,"
                        + " and check that authorizeUrl of the deployment is that of the host, without the"
                        + " organization.");
    }

    @Test
    void doesNotPassOnACodeThatIsNone() throws Exception {
        comeBack("error=%3Cscript%3E&state=" + state());

        assertThat(failure()).hasMessageStartingWith("Sign-in: The sign-in page sent an error back");
    }

    @Test
    void sendsThePersonToSignInAgainWhenTheCodeIsRefused() throws Exception {
        enqueue(400, "{\"error\":\"invalid_grant\"}");
        comeBack("code=code-hush&state=" + state());

        assertThat(failure())
                .hasMessage("Sign-in: [invalid_grant] The code of this sign-in has ended or was used before, or the"
                        + " redirect URL " + redirect + " is not the one under Admin > External applications; sign in"
                        + " again.");
    }

    @Test
    void exchangesACodeOnce() throws Exception {
        enqueue(502, "");
        comeBack("code=code-hush&state=" + state());

        failure();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void doesNotQuoteAServerThatQuotesTheCode() throws Exception {
        enqueue(400, "{\"error\":\"odd\",\"error_description\":\"unknown: code-hush\"}");
        comeBack("code=code-hush&state=" + state());

        assertThat(failure())
                .hasMessage("Sign-in: [odd] The token endpoint " + deployment().tokenUrl()
                        + " gave no token. POST /token: 400 [odd] unknown: (redacted).");
    }

    @Test
    void givesUpWhenNobodyComesBack() {
        signIn.close();
        signIn = application.withTimeout(Duration.ofMillis(20)).begin(deployment(), transport);

        assertThat(failure())
                .hasMessage("Sign-in: Nobody came back from the sign-in page within PT0.02S; begin another sign-in, and"
                        + " check that the redirect URL " + redirect + " is entered under Admin > External"
                        + " applications.");
        assertThat(listening()).isFalse();
    }

    @Test
    void listensNoMoreAfterASignIn() throws Exception {
        signedIn(GRANT);

        assertThat(listening()).isFalse();
    }

    @Test
    void listensNoMoreAfterAnError() throws Exception {
        comeBack("error=access_denied&state=" + state());

        failure();

        assertThat(listening()).isFalse();
    }

    @Test
    void listensNoMoreWhenClosed() {
        signIn.close();

        assertThat(listening()).isFalse();
    }

    @Test
    void letsGoWhoeverWaitsWhenClosed() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<UiPathCredentials> waiting = thread.submit(signIn::complete);

        signIn.close();

        assertThatThrownBy(waiting::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("Sign-in: The sign-in was closed before the browser came back.");
        thread.shutdown();
    }

    /** Repeated, because a port that is let go too late is often let go in time. */
    @RepeatedTest(20)
    void letsGoWhoeverIsInterruptedAndKeepsTheFlag() {
        Thread.currentThread().interrupt();

        SignInException failure = failure();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasMessage("Sign-in: The wait for the sign-in page was interrupted.");
        assertThat(listening()).isFalse();
    }

    @Test
    void isOverAfterOneUse() throws Exception {
        signedIn(GRANT);

        assertThatThrownBy(signIn::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This sign-in is over; begin another");
    }

    @Test
    void saysThatThePortIsInUse() {
        assertThatThrownBy(() -> application.begin(deployment(), transport))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: Port " + redirect.getPort() + " of this machine cannot be listened to; end the"
                        + " program that uses it, or enter a redirect URL with another port under Admin > External"
                        + " applications.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8765/signed-in",
                "http://localhost/signed-in",
                "http://localhost:0/signed-in",
                "http://rpa.example:8765/signed-in",
                "http://0.0.0.0:8765/signed-in",
                "http://localhost:8765/signed-in?x=1",
                "http://localhost:8765/signed-in#x",
                "http://ada@localhost:8765/signed-in",
                "urn:ietf:wg:oauth:2.0:oob"
            })
    void refusesARedirectUrlThatIsNotOfThisMachine(String url) {
        assertThatThrownBy(() -> AuthorizationCode.of("app-1", URI.create(url), "OR.Users"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The redirect URL must be one of this machine, with a port, such as"
                        + " http://localhost:8765/signed-in");
    }

    @Test
    void refusesToStartWithoutAClientIdOrAScope() {
        assertThatThrownBy(() -> AuthorizationCode.of(" ", redirect, "OR.Users"))
                .hasMessage("The client id of the external application is missing");
        assertThatThrownBy(() -> AuthorizationCode.of("app-1", redirect))
                .hasMessage("Name at least one scope, such as OR.Users");
        assertThatThrownBy(() -> application.withTimeout(Duration.ZERO))
                .hasMessage("The timeout must be positive, not PT0S");
        assertThatThrownBy(() -> application.withTimeout(Duration.ofDays(366)))
                .hasMessage("The timeout must be at most 365 days, not PT8784H");
    }

    @Test
    void tellsNoSecrets() throws Exception {
        UiPathCredentials credentials = signedIn(GRANT);

        assertThat(application.withClientSecret(SECRET))
                .hasToString("AuthorizationCode(app-1, [OR.Users, offline_access], " + redirect + ")");
        assertThat(signIn).hasToString("BrowserSignIn(" + application + ")");
        assertThat(credentials).hasToString("SignedIn(app-1)");
    }

    private UiPathCredentials signedIn(String grant) throws Exception {
        enqueue(200, grant);
        comeBack("code=code-hush&state=" + state());
        return signIn.complete();
    }

    private HttpResponse<String> comeBack(String query) throws Exception {
        return Browser.open(URI.create(redirect + "?" + query));
    }

    private String state() {
        return Browser.query(signIn.authorizeUrl()).get("state");
    }

    /** Whether the sign-in still takes a code. */
    private boolean pending() throws Exception {
        return comeBack("code=code-hush&state=" + state()).statusCode() == 200;
    }

    private boolean listening() {
        try (Socket socket = new Socket("127.0.0.1", redirect.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, String> form(RecordedRequest request) {
        return Browser.query(URI.create("http://form/?" + request.getBody().utf8()));
    }

    /** Everything a log would show of it is checked for the code and the verifier. */
    private SignInException failure() {
        SignInException failure = catchThrowableOfType(SignInException.class, signIn::complete);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("Sign-in").doesNotContain("hush").doesNotContain(state());
        return failure;
    }
}
