package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said where something is missing: at once, and which it is. */
class MissingArgumentsTest {
    private static final Secret SECRET = Secret.of("hush");
    private static final Secret EMPTY = Secret.of(" ");
    private static final URI REDIRECT = URI.create("http://localhost:8765/");
    private static final String CLIENT_ID = "The client id of the external application is missing";
    private static final String CLIENT_SECRET = "The client secret of the external application is missing";
    private static final String NO_SCOPE = "Name at least one scope, such as OR.Users";
    private static final String BLANK_SCOPE = "A scope is blank; leave it out, or name one such as OR.Users";

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isNamedInOneSentence(String sentence, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }

    static Stream<Arguments> calls() {
        AuthorizationCode code = AuthorizationCode.of("app-1", REDIRECT, "S");
        RefreshTokenCredentials refresh = RefreshTokenCredentials.of("app-1", SECRET);
        return Stream.of(
                call(CLIENT_ID, () -> ClientCredentials.of(null, SECRET, "S")),
                call(CLIENT_ID, () -> ClientCredentials.of(" ", SECRET, "S")),
                call(CLIENT_SECRET, () -> ClientCredentials.of("app-1", null, "S")),
                call(CLIENT_SECRET, () -> ClientCredentials.of("app-1", EMPTY, "S")),
                call(NO_SCOPE, () -> ClientCredentials.of("app-1", SECRET)),
                call(NO_SCOPE, () -> ClientCredentials.of("app-1", SECRET, (String[]) null)),
                call(NO_SCOPE, () -> ClientCredentials.of("app-1", SECRET, (List<String>) null)),
                call(BLANK_SCOPE, () -> ClientCredentials.of("app-1", SECRET, "S", " ")),
                call(BLANK_SCOPE, () -> ClientCredentials.of("app-1", SECRET, Arrays.asList("S", null))),
                call(CLIENT_ID, () -> FederatedCredentials.of("", () -> SECRET, "S")),
                call("The supplier of the assertion is missing", () -> FederatedCredentials.of("app-1", null, "S")),
                call(BLANK_SCOPE, () -> FederatedCredentials.of("app-1", () -> SECRET, "")),
                call("The file of the assertion is missing", () -> FederatedCredentials.ofFile("app-1", null, "S")),
                call(CLIENT_ID, () -> AuthorizationCode.of(null, REDIRECT, "S")),
                call("The redirect URL is missing", () -> AuthorizationCode.of("app-1", null, "S")),
                call(NO_SCOPE, () -> AuthorizationCode.of("app-1", REDIRECT)),
                call(BLANK_SCOPE, () -> AuthorizationCode.of("app-1", REDIRECT, " ")),
                call(CLIENT_SECRET, () -> code.withClientSecret(EMPTY)),
                call("The timeout is missing", () -> code.withTimeout(null)),
                call("The store of refresh tokens is missing", () -> code.withStore(null)),
                call("The deployment is missing: say where the services are", () -> code.begin(null)),
                call(CLIENT_ID, () -> RefreshTokenCredentials.of(null, SECRET)),
                call("The refresh token is missing", () -> RefreshTokenCredentials.of("app-1", EMPTY)),
                call("The refresh token is missing", () -> RefreshTokenCredentials.of("app-1", (Secret) null)),
                call(
                        "The store of refresh tokens is missing",
                        () -> RefreshTokenCredentials.of("app-1", (RefreshTokenStore) null)),
                call(CLIENT_SECRET, () -> refresh.withClientSecret(null)),
                call("The file of the refresh token is missing", () -> RefreshTokenStore.inFile(null)),
                call("The name of the tenant is missing", () -> PasswordCredentials.of(null, "ada", SECRET)),
                call("The user name is missing", () -> PasswordCredentials.of("Default", null, SECRET)),
                call(
                        "The password is empty; a login with it would count as failed",
                        () -> PasswordCredentials.of("Default", "ada", null)),
                call("The token is missing", () -> UiPathCredentials.token((Secret) null)),
                call("The token is missing", () -> UiPathCredentials.token(EMPTY)),
                call("The supplier of tokens is missing", () -> UiPathCredentials.token((Supplier<Secret>) null)),
                call(
                        "The organization's id is null; leave it out or give the GUID",
                        () -> UiPathConnection.builder().organization(null)),
                call(
                        "http(…) is null; leave it out for the usual options",
                        () -> UiPathConnection.builder().http(null)),
                call(
                        "transport(…) is null; leave it out for one of its own",
                        () -> UiPathConnection.builder().transport(null)));
    }

    private static Arguments call(String sentence, ThrowingCallable call) {
        return Arguments.of(sentence, call);
    }
}
