package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.JwtClaims;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OAuth flows against a server that somebody else wrote to the standards: it checks PKCE and rotates tokens. */
class SignInWithARealServerTest extends UiPathTest {
    private static final String ISSUER = "acme";

    private final MockOAuth2Server oauth = new MockOAuth2Server(new OAuth2Config(false, null, null, true));
    private final RecordingStore store = new RecordingStore();
    private Transport transport;

    @BeforeEach
    void startOAuthServer() {
        oauth.start(InetAddress.getLoopbackAddress(), 0);
        transport = Transport.create(options());
    }

    @AfterEach
    void stopOAuthServer() {
        transport.close();
        oauth.shutdown();
    }

    @Override
    protected UiPathDeployment deployment() {
        return super.deployment()
                .withTokenUrl(oauth.tokenEndpointUrl(ISSUER).uri())
                .withAuthorizeUrl(oauth.authorizationEndpointUrl(ISSUER).uri());
    }

    @Test
    void signsInAnApplication() throws Exception {
        enqueue(200, "");

        probe(connection(ClientCredentials.of("app-1", SECRET, "OR.Users")));

        assertThat(authorizations())
                .singleElement()
                .satisfies(token -> assertThat(claim(token, "iss"))
                        .isEqualTo(oauth.issuerUrl(ISSUER).toString()));
    }

    @Test
    void signsInAPersonFromTheBrowserToTheFirstCall() throws Exception {
        enqueue(200, "");

        probe(connection(signedIn()));

        assertThat(authorizations())
                .singleElement()
                .satisfies(token -> assertThat(claim(token, "iss"))
                        .isEqualTo(oauth.issuerUrl(ISSUER).toString()));
    }

    @Test
    void isRefusedWithAVerifierOfAnotherSignIn() throws Exception {
        URI redirect = Browser.redirect();
        AuthorizationCode application = AuthorizationCode.of("app-1", redirect, "openid");
        try (BrowserSignIn signIn = application.begin(deployment(), transport)) {
            String stolen = signIn.authorizeUrl()
                    .toString()
                    .replaceAll(
                            "code_challenge=[^&]*",
                            "code_challenge=" + Pkce.random().challenge());
            Browser.open(URI.create(stolen));

            assertThatThrownBy(signIn::complete)
                    .isInstanceOf(SignInException.class)
                    .hasMessageStartingWith("Sign-in: [invalid_grant] The code of this sign-in has ended");
        }
    }

    @Test
    void staysSignedInWithTokensThatRotate() throws Exception {
        UiPathConnection connection = connection(signedIn());
        enqueue(200, "");
        enqueue(401, "");
        enqueue(200, "");
        enqueue(401, "");
        enqueue(200, "");

        probe(connection);
        probe(connection);
        probe(connection);

        assertThat(store.saved).hasSize(3).doesNotHaveDuplicates();
        assertThat(authorizations()).hasSize(5);
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        signedIn();
        enqueue(200, "");
        enqueue(200, "");

        probe(connection(RefreshTokenCredentials.of("app-1", store)));
        probe(connection(RefreshTokenCredentials.of("app-1", store)));

        assertThat(store.saved).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void isSentToSignInAgainWithATokenThatWasUsed() throws Exception {
        signedIn();
        enqueue(200, "");
        probe(connection(RefreshTokenCredentials.of("app-1", store)));

        UiPathConnection late = connection(RefreshTokenCredentials.of("app-1", Secret.of(store.saved.get(0))));

        assertThatThrownBy(() -> probe(late))
                .isInstanceOf(SignInException.class)
                .hasMessageStartingWith("Sign-in: [invalid_grant] The refresh token has ended, was used before");
    }

    private UiPathCredentials signedIn() throws Exception {
        AuthorizationCode application = AuthorizationCode.of(
                        "app-1", Browser.redirect(), "openid", "OR.Users", "offline_access")
                .withTimeout(Duration.ofSeconds(10))
                .withStore(store);
        try (BrowserSignIn signIn = application.begin(deployment(), transport)) {
            HttpResponse<String> page = Browser.open(signIn.authorizeUrl());
            assertThat(page.body()).contains("The sign-in has arrived");
            return signIn.complete();
        }
    }

    private static String claim(String authorization, String name) {
        return JwtClaims.of(Secret.of(authorization.replace("Bearer ", "")))
                .text(name)
                .orElse("");
    }
}
