package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Whose JWTs prove that somebody is the registered application. Immutable. */
final class FederatedCredential {
    private static final int MOST_BYTES = 8 * 1024;

    private final String issuer;
    private final String subject;
    private final String audience;

    FederatedCredential(String issuer, String subject, String audience) {
        this.issuer = issuer;
        this.subject = subject;
        this.audience = audience;
    }

    boolean takes(String jwt, Instant now) {
        String[] parts = jwt.split("\\.", -1);
        if (parts.length != 3 || parts[2].isEmpty() || jwt.length() > MOST_BYTES) {
            return false;
        }
        try {
            JsonObject header = decoded(parts[0]);
            JsonObject claims = decoded(parts[1]);
            return is(header, "alg", "RS256")
                    && is(claims, "iss", issuer)
                    && is(claims, "sub", subject)
                    && isFor(claims.get("aud"))
                    && claims.has("exp")
                    && now.getEpochSecond() < claims.get("exp").getAsLong();
        } catch (RuntimeException e) {
            // no base64, no JSON, no number
            return false;
        }
    }

    private static JsonObject decoded(String part) {
        return Json.parseObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static boolean is(JsonObject object, String name, String value) {
        return new JsonPrimitive(value).equals(object.get(name));
    }

    /** One audience, by itself or alone in a list, as Kubernetes writes it. */
    private boolean isFor(JsonElement aud) {
        boolean alone = aud != null && aud.isJsonArray() && aud.getAsJsonArray().size() == 1;
        return new JsonPrimitive(audience).equals(alone ? aud.getAsJsonArray().get(0) : aud);
    }
}
