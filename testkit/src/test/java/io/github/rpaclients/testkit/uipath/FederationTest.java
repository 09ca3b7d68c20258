package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that proves itself by what somebody else signed. */
class FederationTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T06:00:00Z");
    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String RS256 = "{\"alg\":\"RS256\"}";
    private static final String CLAIMS = "{\"iss\":\"https://k8s.acme.example\",\"sub\":\"seats\",\"aud\":[\"uipath\"],"
            + "\"exp\":" + MORNING.plusSeconds(1).getEpochSecond() + "}";

    private final SettableClock clock = new SettableClock(MORNING);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath);

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void signsInByAJwtOfATrustedIssuer() {
        trust();

        HttpResponse<String> answer = wire.tokenFor(TYPE, jwt(RS256, CLAIMS));

        assertThat(answer.statusCode()).isEqualTo(200);
        String token = Wire.json(answer).get("access_token").getAsString();
        assertThat(wire.use(token)
                        .call("GET", "/acme/production/orchestrator_/odata/Users(13)", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesTheOneAudienceWithoutAListToo() {
        trust();

        assertThat(status(RS256, CLAIMS.replace("[\"uipath\"]", "\"uipath\""))).isEqualTo(200);
    }

    @Test
    void trustsNobodyUnlessTold() {
        assertThat(status(RS256, CLAIMS)).isEqualTo(400);
    }

    @Test
    void forgetsWhomItTrustsWhenItIsReset() {
        trust();
        uipath.reset();

        assertThat(status(RS256, CLAIMS)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://k8s.acme.example", "seats", "uipath"})
    void isExactAboutIssuerSubjectAndAudience(String claim) {
        trust();

        assertThat(status(RS256, CLAIMS.replace(claim, claim + "/"))).isEqualTo(400);
    }

    @Test
    void takesNoSecondAudience() {
        trust();

        assertThat(status(RS256, CLAIMS.replace("[\"uipath\"]", "[\"uipath\",\"other\"]")))
                .isEqualTo(400);
    }

    @Test
    void takesNoOtherAlgorithm() {
        trust();

        assertThat(status("{\"alg\":\"ES256\"}", CLAIMS)).isEqualTo(400);
    }

    @Test
    void takesNoJwtThatHasEnded() {
        trust();
        clock.set(MORNING.plusSeconds(1));

        assertThat(status(RS256, CLAIMS)).isEqualTo(400);
    }

    @Test
    void takesNoJwtLongerThan8Kilobytes() {
        trust();
        String padded = CLAIMS.replace("{", "{\"pad\":\"" + "x".repeat(8 * 1024) + "\",");

        assertThat(status(RS256, padded)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opaque", "a.b", "e30.e30.", "!.!.x", "e30.W10.x"})
    void takesNothingElse(String assertion) {
        trust();

        assertThat(wire.tokenFor(TYPE, assertion).statusCode()).isEqualTo(400);
    }

    @Test
    void wantsTheTypeOfTheAssertion() {
        trust();

        HttpResponse<String> answer = wire.tokenFor("urn:other", jwt(RS256, CLAIMS));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Wire.json(answer).get("error").getAsString()).isEqualTo("invalid_client");
    }

    private void trust() {
        uipath.signIns().federate("https://k8s.acme.example", "seats", "uipath");
    }

    private int status(String header, String claims) {
        return wire.tokenFor(TYPE, jwt(header, claims)).statusCode();
    }

    private static String jwt(String header, String claims) {
        return encoded(header) + "." + encoded(claims) + ".c2ln";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
