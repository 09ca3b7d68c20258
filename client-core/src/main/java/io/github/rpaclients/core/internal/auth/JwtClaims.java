package io.github.rpaclients.core.internal.auth;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a token says of itself, read without checking the signature: good for routing, proves nothing. */
public final class JwtClaims {
    private final @Nullable RawObject payload;

    private JwtClaims(@Nullable RawObject payload) {
        this.payload = payload;
    }

    /** An opaque token has no claims. */
    public static JwtClaims of(Secret token) {
        String[] parts = token.reveal().split("\\.", -1);
        if (parts.length != 3) {
            return new JwtClaims(null);
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(parts[1]);
            return new JwtClaims(RawObject.parse(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return new JwtClaims(null);
        }
    }

    public Optional<String> text(String claim) {
        return Optional.ofNullable(payload)
                .flatMap(p -> p.get(claim))
                .map(JsonValue::of)
                .flatMap(JsonValue::asText);
    }
}
