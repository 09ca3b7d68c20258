package io.github.rpaclients.core.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.rpaclients.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whatever stands in a token, it is read or it is opaque; nothing is thrown. */
class JwtClaimsFuzzTest {
    @FuzzTest
    void neverFailsOnAToken(byte[] token) {
        read(new String(token, StandardCharsets.UTF_8));
    }

    @FuzzTest
    void neverFailsOnAPayload(byte[] payload) {
        read("e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + ".x");
    }

    private static void read(String token) {
        JwtClaims claims = JwtClaims.of(Secret.of(token));
        claims.text("exp");
        claims.text("prt_id");
    }
}
