package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.auth.TokenProvider;
import java.util.Optional;

/** Which token goes into which header. Immutable. */
public final class Authentication {
    private final Optional<TokenProvider> tokens;
    private final String header;
    private final String prefix;

    private Authentication(Optional<TokenProvider> tokens, String header, String prefix) {
        this.tokens = tokens;
        this.header = header;
        this.prefix = prefix;
    }

    /** {@code Authorization: Bearer …}. */
    public static Authentication bearer(TokenProvider tokens) {
        return new Authentication(Optional.of(tokens), "Authorization", "Bearer ");
    }

    /** The token alone, in a header of the vendor's own. */
    public static Authentication header(String name, TokenProvider tokens) {
        return new Authentication(Optional.of(tokens), name, "");
    }

    /** No token: the calls that get one. */
    public static Authentication none() {
        return new Authentication(Optional.empty(), "", "");
    }

    Optional<TokenProvider> tokens() {
        return tokens;
    }

    String header() {
        return header;
    }

    String prefix() {
        return prefix;
    }
}
