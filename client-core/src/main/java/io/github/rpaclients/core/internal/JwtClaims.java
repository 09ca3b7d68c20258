package io.github.rpaclients.core.internal;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a token says of itself, read without checking the signature: good for routing, proves nothing. */
public final class JwtClaims {
    private final @Nullable RawObject members;

    private JwtClaims(@Nullable RawObject members) {
        this.members = members;
    }

    /** An opaque token has no claims. */
    public static JwtClaims of(Secret token) {
        return part(token, 1);
    }

    /** What it says of how it is signed. */
    public static JwtClaims ofHeader(Secret token) {
        return part(token, 0);
    }

    private static JwtClaims part(Secret token, int number) {
        String[] parts = token.reveal().split("\\.", -1);
        if (parts.length != 3) {
            return new JwtClaims(null);
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(parts[number]);
            return new JwtClaims(RawObject.parse(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return new JwtClaims(null);
        }
    }

    public Optional<String> text(String claim) {
        return Optional.ofNullable(members)
                .flatMap(m -> m.get(claim))
                .map(JsonValue::of)
                .flatMap(JsonValue::asText);
    }
}
