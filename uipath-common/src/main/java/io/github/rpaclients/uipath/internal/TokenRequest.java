package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.Unescaped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form of one request to the token endpoint. Not safe for use by several threads. */
final class TokenRequest {
    static final String CLIENT_CREDENTIALS = "client_credentials";
    static final String AUTHORIZATION_CODE = "authorization_code";
    static final String REFRESH_TOKEN = "refresh_token";

    private static final Set<String> SECRET =
            Set.of("client_assertion", "client_secret", "code", "code_verifier", "refresh_token");

    private final Map<String, String> form = new LinkedHashMap<>();

    private TokenRequest(String grantType, String clientId) {
        form.put("grant_type", grantType);
        form.put("client_id", clientId);
    }

    static TokenRequest of(String grantType, String clientId) {
        return new TokenRequest(grantType, clientId);
    }

    TokenRequest with(String name, String value) {
        form.put(name, value);
        return this;
    }

    TokenRequest with(String name, Secret value) {
        return with(name, value.reveal());
    }

    /** A confidential application proves itself by a secret; another one has none. */
    TokenRequest withClientSecret(Optional<Secret> secret) {
        secret.ifPresent(value -> with("client_secret", value));
        return this;
    }

    Map<String, String> form() {
        return form;
    }

    String get(String name) {
        return form.getOrDefault(name, "");
    }

    boolean has(String name) {
        return form.containsKey(name);
    }

    /** Whether a server's words give away what it was sent, in whatever escapes. */
    boolean isQuotedBy(String words) {
        return form.entrySet().stream()
                .filter(field -> SECRET.contains(field.getKey()))
                .anyMatch(field -> Unescaped.quotes(words, field.getValue().strip()));
    }
}
