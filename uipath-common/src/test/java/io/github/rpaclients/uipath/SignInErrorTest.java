package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.SignInException;
import java.io.PrintWriter;
import java.io.StringWriter;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sign-in says that failed: what to do about it, and never the secret. */
class SignInErrorTest extends UiPathTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void sendsTheReaderToTheCredentialsOfAWrongClient(int status) {
        enqueue(status, "{\"error\":\"invalid_client\"}");

        SignInException failure = failure();

        assertThat(failure)
                .hasMessage("Sign-in: [invalid_client] The client id or the client secret is wrong; compare them with"
                        + " Admin > External applications, and check that the application belongs to this"
                        + " organization.");
        assertThat(failure.code()).contains("invalid_client");
    }

    @Test
    void namesTheScopesThatWereRefused() {
        enqueue(400, "{\"error\":\"invalid_scope\"}");

        assertThat(failure())
                .hasMessage("Sign-in: [invalid_scope] The application may not have the scopes \"OR.Users OR.Robots\";"
                        + " assign them as application scopes under Admin > External applications, and do not ask for"
                        + " X, X.Read and X.Write together.");
    }

    @Test
    void saysWhatKindOfApplicationItMustBe() {
        enqueue(400, "{\"error\":\"unauthorized_client\"}");

        assertThat(failure())
                .hasMessage("Sign-in: [unauthorized_client] The application may not sign in this way; it must be a"
                        + " confidential application with application scopes (Admin > External applications).");
    }

    @Test
    void saysThatTheIdentityServiceDoesNotSignInThisWay() {
        enqueue(400, "{\"error\":\"unsupported_grant_type\"}");

        assertThat(failure())
                .hasMessage("Sign-in: [unsupported_grant_type] The identity service at "
                        + deployment().tokenUrl()
                        + " does not offer client_credentials; check that the address is that of this deployment, or"
                        + " sign in another way.");
    }

    @Test
    void doesNotQuoteAServerThatQuotesTheSecret() {
        enqueue(400, "{\"error\":\"odd\",\"error_description\":\"no client with " + SECRET.reveal() + "\"}");

        assertThat(failure())
                .hasMessageContaining("[odd] The token endpoint " + deployment().tokenUrl() + " gave no token.")
                .hasMessageNotContaining(SECRET.reveal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret%2B%2F%26%3D%2520%7E",
                "s3cret%2b%2f%26%3d%2520%7e",
                "s3cret\\u002B/\\u0026=%20~",
                "s3cret&#43;/&amp;=%20~"
            })
    void doesNotQuoteAServerThatQuotesTheSecretAsItWasWritten(String written) {
        String quoted = "\"cannot parse: client_secret=" + written.replace("\\", "\\\\") + "&scope=\"";

        for (int status : new int[] {200, 400}) {
            enqueue(status, "{\"error\":\"odd\",\"error_description\":" + quoted + "}");
            assertThat(failure()).hasMessageContaining("[odd] The token endpoint");
            enqueue(status, "{\"error\":" + quoted + "}");
            assertThat(failure()).hasMessageContaining("gave no token");
        }
    }

    @Test
    void doesNotQuoteTheBeginningOfASecretEither() {
        enqueue(200, "{\"error\":\"odd\",\"error_description\":\"" + "x".repeat(493) + SECRET.reveal() + "\"}");

        assertThat(failure()).hasMessageContaining("[odd] The token endpoint");
    }

    @Test
    void passesOnWhatTheServerSaysOtherwise() {
        enqueue(400, "{\"error\":\"invalid_grant\",\"error_description\":\"The account is locked\"}");

        assertThat(failure()).hasMessageContaining("400 [invalid_grant] The account is locked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"access_token\":null}", "{\"access_token\":\"\"}", "{\"access_token\":\" \"}"})
    void takesAnAnswerWithoutATokenForAFailure(String answer) {
        enqueue(200, answer);

        assertThat(failure())
                .hasMessage("Sign-in: The token endpoint " + deployment().tokenUrl() + " answered without a token;"
                        + " check that the address is that of this deployment's identity service.");
    }

    @Test
    void refusesAnAnswerThatIsFarLongerThanATokenIs() {
        enqueue(200, "{\"access_token\":\"" + "t".repeat(64 * 1024) + "\",\"expires_in\":3600}");

        assertThat(failure()).hasMessageContaining("The answer is longer than 65536 bytes");
    }

    @Test
    void saysTheStatusOfAnErrorThatIsFarLongerThanATokenIs() {
        enqueue(404, "x".repeat(70_000));

        assertThat(failure()).hasMessageContaining(" 404").hasMessageNotContaining("longer than");
    }

    @Test
    void saysThatAWebPageIsNoToken() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body("<!DOCTYPE html>")
                .build());

        assertThat(failure())
                .hasMessageContaining("A web page came instead of the API's answer; check the address")
                .hasMessageContaining(deployment().tokenUrl().toString());
    }

    @Test
    void saysThatNobodyIsThere() {
        UiPathConnection connection = connection(ClientCredentials.of("app-1", SECRET, "OR.Users"));
        String host = deployment().tokenUrl().getAuthority();
        server.close();

        SignInException failure = catchThrowableOfType(SignInException.class, () -> probe(connection));

        assertThat(failure).hasMessageContaining("No connection to " + host + "; check the address");
        assertThat(trace(failure)).doesNotContain("s3cret");
    }

    @Test
    void saysThatTheCallItselfWasNotSent() {
        enqueue(400, "{\"error\":\"invalid_client\"}");

        assertThat(failure().outcome()).isEqualTo(RequestOutcome.NOT_SENT);
    }

    @Test
    void asksOnlyOnceWithAWrongSecret() {
        enqueue(400, "{\"error\":\"invalid_client\"}");

        failure();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    /** Everything a log would show of it is checked for the secret. */
    private SignInException failure() {
        UiPathConnection connection = connection(ClientCredentials.of("app-1", SECRET, "OR.Users", "OR.Robots"));
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
