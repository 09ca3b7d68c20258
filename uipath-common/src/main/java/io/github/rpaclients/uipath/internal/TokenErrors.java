package io.github.rpaclients.uipath.internal;

import static io.github.rpaclients.uipath.internal.TokenRequest.AUTHORIZATION_CODE;
import static io.github.rpaclients.uipath.internal.TokenRequest.CLIENT_CREDENTIALS;
import static io.github.rpaclients.uipath.internal.TokenRequest.REFRESH_TOKEN;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.net.URI;
import java.util.Optional;

/** Says what to change when the token endpoint gives no token. */
final class TokenErrors {
    private static final String WHERE = "Admin > External applications";

    private TokenErrors() {}

    static SignInException refused(URI url, TokenRequest request, ApiException e) {
        // a server that quotes what it was sent may not be quoted in turn
        boolean quotable = !request.isQuotedBy(String.valueOf(e.getMessage()));
        String sentence = sentence(url, request, e.code().orElse(""))
                .orElse("The token endpoint " + url + " gave no token. " + (quotable ? e.getMessage() : ""));
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(sentence.strip())
                .code(e.code().filter(code -> !request.isQuotedBy(code)))
                .cause(quotable ? e : null)
                .build());
    }

    static SignInException noToken(URI url) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text("The token endpoint " + url + " answered without a token; check that the address is that of"
                        + " this deployment's identity service")
                .build());
    }

    private static Optional<String> sentence(URI url, TokenRequest request, String code) {
        switch (code) {
            case "invalid_client":
                return Optional.of(client(request));
            case "invalid_scope":
                return Optional.of(scope(request));
            case "unauthorized_client":
                return Optional.of(application(request));
            case "invalid_grant":
                return grant(request);
            case "unsupported_grant_type":
                return Optional.of("The identity service at " + url + " does not offer " + request.get("grant_type")
                        + "; check that the address is that of this deployment, or sign in another way");
            default:
                return Optional.empty();
        }
    }

    private static String client(TokenRequest request) {
        String what = request.has("client_secret")
                ? "The client id or the client secret is wrong; compare them with " + WHERE
                : "The client id is wrong, or the application is confidential and its secret is missing; compare with "
                        + WHERE;
        return what + ", and check that the application belongs to this organization";
    }

    private static String scope(TokenRequest request) {
        boolean person = !request.get("grant_type").equals(CLIENT_CREDENTIALS);
        String scopes = request.has("scope") ? " \"" + request.get("scope") + "\"" : " it asks for";
        return "The application may not have the scopes" + scopes + "; assign them as "
                + (person ? "user" : "application") + " scopes under " + WHERE
                + ", and do not ask for X, X.Read and X.Write together";
    }

    private static String application(TokenRequest request) {
        return "The application may not sign in this way; it must "
                + (request.get("grant_type").equals(CLIENT_CREDENTIALS)
                        ? "be a confidential application with application scopes (" + WHERE + ")"
                        : "have user scopes, and be confidential exactly if a client secret is given (" + WHERE + ")");
    }

    private static Optional<String> grant(TokenRequest request) {
        switch (request.get("grant_type")) {
            case REFRESH_TOKEN:
                return Optional.of("The refresh token has ended, was used before, was revoked, or belongs to another"
                        + " application; sign in again");
            case AUTHORIZATION_CODE:
                return Optional.of("The code of this sign-in has ended or was used before, or the redirect URL "
                        + request.get("redirect_uri") + " is not the one under " + WHERE + "; sign in again");
            default:
                return Optional.empty();
        }
    }
}
