package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.Lifetime;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import retrofit2.Call;

/**
 * The token endpoint, {@code POST …/connect/token}. What it throws says what to change in the vendor's admin pages.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/getting-started-with-external-apis">
 *     Getting started with external APIs</a>
 */
public final class TokenEndpoint {
    /** What UiPath documents; used where the answer does not say, or says what cannot be: none, zero, less than zero. */
    private static final Duration USUAL_LIFETIME = Duration.ofHours(1);

    /** Many times the longest token. */
    private static final long MAX_ANSWER_BYTES = 64 * 1024;

    private final URI url;
    private final Clock clock;
    private final ApiCalls calls;
    private final TokenService service;

    public TokenEndpoint(URI url, Transport transport) {
        this.url = url;
        this.clock = transport.options().clock();
        this.calls = transport.calls(
                UiPathEndpoint.of(url.resolve("."), Authentication.none()).withMaxAnswerBytes(MAX_ANSWER_BYTES));
        this.service = calls.service(TokenService.class);
    }

    /**
     * Asks for a token of the application itself.
     *
     * @throws SignInException if there is none to be had
     */
    public AccessToken clientCredentials(String clientId, Secret clientSecret, List<String> scopes) {
        TokenRequest request = TokenRequest.of(TokenRequest.CLIENT_CREDENTIALS, clientId)
                .with("client_secret", clientSecret)
                .with("scope", String.join(" ", scopes));
        return grant(request, service.ask(url.toString(), request.form())).accessToken();
    }

    /**
     * Asks for a token of the application, which proves itself by what somebody else signed.
     *
     * @throws SignInException if there is none to be had
     */
    public AccessToken federated(String clientId, Secret assertion, List<String> scopes) {
        TokenRequest request = TokenRequest.of(TokenRequest.CLIENT_CREDENTIALS, clientId)
                .with("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .with("client_assertion", assertion)
                .with("scope", String.join(" ", scopes));
        return grant(request, service.ask(url.toString(), request.form())).accessToken();
    }

    /**
     * Exchanges what a person's sign-in gave; sent once only.
     *
     * @throws SignInException if there is none to be had
     */
    public TokenGrant authorizationCode(
            String clientId, Optional<Secret> clientSecret, URI redirect, Secret code, Secret verifier) {
        TokenRequest request = TokenRequest.of(TokenRequest.AUTHORIZATION_CODE, clientId)
                .withClientSecret(clientSecret)
                .with("code", code)
                .with("redirect_uri", redirect.toString())
                .with("code_verifier", verifier);
        return grant(request, service.exchange(url.toString(), request.form()));
    }

    /**
     * Exchanges a refresh token, which is used up by that; sent once only.
     *
     * @throws SignInException if there is none to be had
     */
    public TokenGrant refresh(String clientId, Optional<Secret> clientSecret, Secret refreshToken) {
        TokenRequest request = TokenRequest.of(TokenRequest.REFRESH_TOKEN, clientId)
                .withClientSecret(clientSecret)
                .with("refresh_token", refreshToken);
        return grant(request, service.exchange(url.toString(), request.form()));
    }

    private TokenGrant grant(TokenRequest request, Call<TokenAnswer> call) {
        TokenAnswer answer = answer(request, call);
        Secret value = answer.accessToken()
                .filter(token -> !token.reveal().isBlank())
                .orElseThrow(() -> TokenErrors.noToken(url, request, answer));
        Duration lifetime = Lifetime.ofSeconds(answer.expiresIn()).orElse(USUAL_LIFETIME);
        return new TokenGrant(
                AccessToken.of(value, clock.instant().plus(lifetime)),
                answer.refreshToken().filter(token -> !token.reveal().isBlank()));
    }

    private TokenAnswer answer(TokenRequest request, Call<TokenAnswer> call) {
        try {
            return calls.execute(call);
        } catch (ApiException e) {
            throw TokenErrors.refused(url, request, e);
        }
    }
}
