package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The token endpoint, {@code POST …/connect/token}.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/getting-started-with-external-apis">
 *     Getting started with external APIs</a>
 */
public final class TokenEndpoint {
    /** What UiPath documents; used where the answer does not say. */
    private static final Duration USUAL_LIFETIME = Duration.ofHours(1);

    private final URI url;
    private final Clock clock;
    private final ApiCalls calls;
    private final TokenService service;

    public TokenEndpoint(URI url, Transport transport) {
        this.url = url;
        this.clock = transport.options().clock();
        this.calls = transport.calls(Endpoint.of(url.resolve("."), Authentication.none(), new UiPathErrors()));
        this.service = calls.service(TokenService.class);
    }

    /**
     * Asks for a token.
     *
     * @throws SignInException saying what to change in the vendor's admin pages
     */
    public AccessToken clientCredentials(String clientId, Secret clientSecret, List<String> scopes) {
        String scope = String.join(" ", scopes);
        TokenAnswer answer;
        try {
            answer = calls.execute(service.clientCredentials(
                    url.toString(), "client_credentials", clientId, clientSecret.reveal(), scope));
        } catch (ApiException e) {
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text(sentence(e, scope))
                    .code(e.code())
                    .cause(e)
                    .build());
        }
        Secret value = answer.accessToken()
                .filter(token -> !token.reveal().isBlank())
                .orElseThrow(() -> new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                        .text("The token endpoint " + url
                                + " answered without a token; check that the address is that of"
                                + " this deployment's identity service")
                        .build()));
        Duration lifetime = answer.expiresIn().isPresent()
                ? Duration.ofSeconds(answer.expiresIn().getAsLong())
                : USUAL_LIFETIME;
        return AccessToken.of(value, clock.instant().plus(lifetime));
    }

    private String sentence(ApiException e, String scope) {
        switch (e.code().orElse("")) {
            case "invalid_client":
                return "The client id or the client secret is wrong; compare them with Admin > External applications,"
                        + " and check that the application belongs to this organization";
            case "invalid_scope":
                return "The application may not have the scopes \"" + scope
                        + "\"; assign them as application scopes under Admin > External applications, and do not ask"
                        + " for X, X.Read and X.Write together";
            case "unauthorized_client":
                return "The application may not sign in this way; it must be a confidential application with"
                        + " application scopes (Admin > External applications)";
            default:
                return "The token endpoint " + url + " gave no token. " + e.getMessage();
        }
    }
}
