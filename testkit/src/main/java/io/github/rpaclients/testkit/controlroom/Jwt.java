package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Text shaped like a signed JWT: the claims can be read, the signature is a digest of them, the same every time. */
final class Jwt {
    private Jwt() {}

    static String of(JsonObject claims) {
        String unsigned = part(bytes(Json.text(Json.object("alg", "RS512")))) + "." + part(bytes(Json.text(claims)));
        return unsigned + "." + part(digest(bytes(unsigned)));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-512", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
