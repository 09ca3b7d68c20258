package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Proof that whoever exchanges a code is who asked for it (RFC 7636, method S256). Immutable. */
final class Pkce {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secret verifier;

    Pkce(Secret verifier) {
        this.verifier = verifier;
    }

    static Pkce random() {
        return new Pkce(unguessable());
    }

    /** 256 random bits, fit for an address. */
    static Secret unguessable() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Secret.of(base64(bytes));
    }

    Secret verifier() {
        return verifier;
    }

    String challenge() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return base64(sha256.digest(verifier.reveal().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
