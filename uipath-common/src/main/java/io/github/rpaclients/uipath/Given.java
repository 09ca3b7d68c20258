package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What credentials are given, or one sentence on what is missing. No sentence quotes a value. */
final class Given {
    private Given() {}

    static String clientId(@Nullable String clientId) {
        return text(clientId, "The client id of the external application is missing");
    }

    static Secret clientSecret(@Nullable Secret secret) {
        return secret(secret, "The client secret of the external application is missing");
    }

    static List<String> scopes(String @Nullable [] scopes) {
        return scopes(scopes == null ? null : Arrays.asList(scopes));
    }

    static List<String> scopes(@Nullable List<String> scopes) {
        if (scopes == null || scopes.isEmpty()) {
            throw new IllegalArgumentException("Name at least one scope, such as OR.Users");
        }
        for (String scope : scopes) {
            if (text(scope, "A scope is blank; leave it out, or name one such as OR.Users")
                    .contains(",")) {
                throw new IllegalArgumentException(
                        "A scope has a comma in it; give each scope as an argument of its own");
            }
        }
        return List.copyOf(scopes);
    }

    static RefreshTokenStore store(@Nullable RefreshTokenStore store) {
        return thing(store, "The store of refresh tokens is missing");
    }

    static String text(@Nullable String text, String sentence) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
        return text;
    }

    static Secret secret(@Nullable Secret secret, String sentence) {
        if (secret == null || secret.reveal().isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
        return secret;
    }

    static <T> T thing(@Nullable T thing, String sentence) {
        if (thing == null) {
            throw new IllegalArgumentException(sentence);
        }
        return thing;
    }
}
