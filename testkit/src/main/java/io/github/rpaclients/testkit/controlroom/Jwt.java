package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Text shaped like a signed JWT: the claims can be read, the signature is noise. */
final class Jwt {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Jwt() {}

    static String of(JsonObject claims) {
        byte[] signature = new byte[64];
        RANDOM.nextBytes(signature);
        return part(Json.text(Json.object("alg", "RS512")).getBytes(StandardCharsets.UTF_8))
                + "." + part(Json.text(claims).getBytes(StandardCharsets.UTF_8))
                + "." + part(signature);
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
