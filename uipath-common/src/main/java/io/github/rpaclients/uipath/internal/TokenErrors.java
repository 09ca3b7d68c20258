package io.github.rpaclients.uipath.internal;

import static io.github.rpaclients.uipath.internal.TokenRequest.AUTHORIZATION_CODE;
import static io.github.rpaclients.uipath.internal.TokenRequest.CLIENT_CREDENTIALS;
import static io.github.rpaclients.uipath.internal.TokenRequest.REFRESH_TOKEN;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.json.JsonValue;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what to change when the token endpoint gives no token. */
final class TokenErrors {
    private static final String WHERE = "Admin > External applications";

    private static final Predicate<String> WORD = Pattern.compile("\\S+").asMatchPredicate();
    private static final int MAX_WORDS = 500;

    private TokenErrors() {}

    static SignInException refused(URI url, TokenRequest request, ApiException e) {
        // a server that quotes what it was sent may not be quoted in turn
        boolean quotable = !request.isQuotedBy(String.valueOf(e.getMessage()));
        Optional<String> known =
                sentence(url, request, e.status().orElse(0), e.code().orElse(""));
        String other = "The token endpoint " + url + " gave no token. " + (quotable ? e.getMessage() : "");
        return exception(
                request,
                known.orElse(other.strip()),
                e.code(),
                // which the other sentence quotes already
                known.flatMap(sentence -> e.vendorMessage()),
                quotable ? e : null);
    }

    /** Of an answer with status 200; some servers say in it why there is no token. */
    static SignInException noToken(URI url, TokenRequest request, TokenAnswer answer) {
        Optional<String> error = text(answer.error());
        Optional<String> code = error.filter(WORD);
        Optional<String> words = text(answer.errorDescription()).or(() -> error.filter(WORD.negate()));
        String other = code.or(() -> words).isPresent()
                ? "The token endpoint " + url + " gave no token"
                : "The token endpoint " + url + " answered without a token; check that the address is that of this"
                        + " deployment's identity service";
        return exception(request, sentence(url, request, 200, code.orElse("")).orElse(other), code, words, null);
    }

    private static Optional<String> text(Optional<JsonValue> value) {
        return value.flatMap(JsonValue::asText).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Of a text that quotes nothing; a cut may leave the beginning of what is quoted. */
    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= MAX_WORDS ? line : line.substring(0, MAX_WORDS) + "…";
    }

    private static SignInException exception(
            TokenRequest request,
            String sentence,
            Optional<String> code,
            Optional<String> words,
            @Nullable ApiException cause) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(sentence)
                .code(code.filter(text -> !request.isQuotedBy(text)).map(TokenErrors::shortened))
                .advice(words.filter(text -> !request.isQuotedBy(text))
                        .map(text -> "The server says: " + shortened(text))
                        .orElse(""))
                .cause(cause)
                .build());
    }

    private static Optional<String> sentence(URI url, TokenRequest request, int status, String code) {
        switch (code) {
            case "invalid_client":
                return Optional.of(client(request));
            case "invalid_scope":
                return Optional.of(scope(request));
            case "unauthorized_client":
                return Optional.of(application(request, status));
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
        return wrongClient(request) + ", and check that the application belongs to this organization";
    }

    private static String wrongClient(TokenRequest request) {
        if (request.has("client_assertion")) {
            return "The client id is wrong, or no federated credential of the application has issuer, subject and"
                    + " audience of this assertion exactly, or the assertion has ended; compare with " + WHERE;
        }
        return request.has("client_secret")
                ? "The client id or the client secret is wrong; compare them with " + WHERE
                : "The client id is wrong, or the application is confidential and its secret is missing; compare with "
                        + WHERE;
    }

    private static String scope(TokenRequest request) {
        boolean person = !request.get("grant_type").equals(CLIENT_CREDENTIALS);
        String scopes = request.has("scope") ? " \"" + request.get("scope") + "\"" : " it asks for";
        return "The application may not have the scopes" + scopes + "; assign them as "
                + (person ? "user" : "application") + " scopes under " + WHERE
                + ", and do not ask for X, X.Read and X.Write together";
    }

    private static String application(TokenRequest request, int status) {
        // with 401 a server may mean whoever asks, and not what is asked for
        String secret = status == 401 && request.has("client_secret")
                ? "The client secret is wrong or has expired, or the application"
                : "The application";
        return secret + " may not sign in this way; it must "
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
