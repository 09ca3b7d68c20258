package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import org.junit.jupiter.api.Test;

class PkceTest {
    @Test
    void makesTheChallengeOfTheStandardsExample() {
        Pkce pkce = new Pkce(Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));

        assertThat(pkce.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void makesVerifiersAsTheStandardWantsThem() {
        assertThat(Pkce.random().verifier().reveal()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void makesAnotherVerifierEachTime() {
        assertThat(Pkce.random().verifier()).isNotEqualTo(Pkce.random().verifier());
    }
}
