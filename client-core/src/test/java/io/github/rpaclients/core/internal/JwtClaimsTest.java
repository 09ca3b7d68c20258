package io.github.rpaclients.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtClaimsTest {
    @Test
    void readsAClaim() {
        assertThat(claims("{\"sub\":\"ada\",\"name\":\"Ä\"}").text("name")).contains("Ä");
    }

    @Test
    void hasNothingForAMissingClaim() {
        assertThat(claims("{\"sub\":\"ada\"}").text("prt_id")).isEmpty();
    }

    @Test
    void readsANumberAsItsDigits() {
        assertThat(claims("{\"exp\":9007199254740993}").text("exp")).contains("9007199254740993");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rt_opaque-personal-access-token",
                "a.b",
                "a.b.c.d",
                "e30.not base64!.sig",
                "e30..sig",
                "e30.bm90IGpzb24.sig",
                "e30.W10.sig",
                "e30.bnVsbA.sig"
            })
    void findsNoClaimsInATokenThatIsNoJwt(String token) {
        assertThat(JwtClaims.of(Secret.of(token)).text("prt_id")).isEmpty();
    }

    private static JwtClaims claims(String json) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return JwtClaims.of(Secret.of("e30." + base64.encodeToString(json.getBytes(StandardCharsets.UTF_8)) + ".c2ln"));
    }
}
