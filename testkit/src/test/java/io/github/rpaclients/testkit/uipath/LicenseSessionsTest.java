package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which session somebody uses what he is licensed for, and when he last did. */
class LicenseSessionsTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T06:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-02T06:30:00Z");
    private static final String STUDIO = "/session?sessionId=s1&clientType=studio";
    private static final String UNITS = "{\"licenseUnits\":[\"STD\"]}";

    private final SettableClock clock = new SettableClock(MORNING);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath);

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void beginsOnceAndGoesOn() {
        wire.use(uipath.signIns().browserToken("grace"));

        JsonObject first = Wire.json(wire.lease("POST", STUDIO, UNITS));
        clock.set(LATER);
        JsonObject second = Wire.json(wire.lease("POST", STUDIO, UNITS));

        assertThat(first.get("userId").getAsString())
                .isEqualTo(uipath.identity().user("grace").id());
        assertThat(first.get("accountId").getAsString()).isEqualTo(uipath.organizationId());
        JsonObject session = first.getAsJsonObject("userSession");
        assertThat(second.getAsJsonObject("userSession").get("globalId")).isEqualTo(session.get("globalId"));
        assertThat(second.getAsJsonObject("userSession").get("started")).isEqualTo(session.get("started"));
        assertThat(second.getAsJsonObject("userSession").get("lastUpdated").getAsString())
                .isEqualTo("2026-11-02T06:30:00.0000000Z");
        assertThat(uipath.lease().user("grace").sessions()).containsExactly("s1");
    }

    @Test
    void saysInASignedTokenWhatThePersonIsLicensedFor() {
        wire.use(uipath.signIns().browserToken("grace"));

        JsonObject claims = claims(Wire.json(wire.lease("POST", STUDIO, UNITS)));

        assertThat(claims.get("lu").getAsString()).isEqualTo("STD");
        assertThat(claims.getAsJsonArray("ubl").toString()).isEqualTo("[\"ATTUNU\",\"RPADEVNU\"]");
        assertThat(claims.get("plan").getAsString()).isEqualTo("ENTERPRISE");
    }

    @Test
    void givesNothingToSomebodyWithoutABundle() {
        wire.use(uipath.signIns().browserToken("linus"));

        JsonObject claims = claims(Wire.json(wire.lease("POST", STUDIO, UNITS)));

        assertThat(claims.getAsJsonArray("lu")).isEmpty();
        assertThat(claims.getAsJsonArray("ubl")).isEmpty();
        assertThat(uipath.lease().json()).contains("\"lastInUse\":{}");
    }

    @Test
    void hasNoTokenForALicenceFromElsewhere() {
        String grace = uipath.identity().user("grace").id();
        wire.signIn("PM.License")
                .lease(
                        "PUT",
                        "",
                        "{\"userIds\":[\"" + grace
                                + "\"],\"userBundleCodes\":[\"ATTUNU\"],\"useExternalLicense\":true}");

        JsonObject answer =
                Wire.json(wire.use(uipath.signIns().browserToken("grace")).lease("POST", STUDIO, UNITS));

        assertThat(answer.get("externalLicense").getAsBoolean()).isTrue();
        assertThat(answer.get("license_token").isJsonNull()).isTrue();
    }

    @Test
    void isWhenItsPersonLastUsedALicence() {
        wire.use(uipath.signIns().browserToken("grace")).lease("POST", STUDIO, UNITS);
        clock.set(LATER);
        wire.lease("DELETE", "/session?sessionId=s1", "");

        wire.signIn("PM.License");

        assertThat(row("grace").get("lastInUse").getAsString()).isEqualTo("2026-11-02T06:30:00.0000000Z");
        assertThat(row("ada").get("lastInUse").isJsonNull()).isTrue();
    }

    @Test
    void endsAndTellsWhatItWas() {
        uipath.lease().user("grace").startSession("s1", "robot");
        clock.set(LATER);

        JsonObject ended = Wire.json(
                wire.use(uipath.signIns().browserToken("grace")).lease("DELETE", "/session?sessionId=s1", ""));

        assertThat(ended.get("clientType").getAsString()).isEqualTo("robot");
        assertThat(ended.get("started").getAsString()).isEqualTo("2026-11-02T06:00:00.0000000Z");
        assertThat(ended.get("lastUpdated").getAsString()).isEqualTo("2026-11-02T06:30:00.0000000Z");
        assertThat(uipath.lease().user("grace").sessions()).isEmpty();
    }

    @Test
    void endsAlsoIfThereIsNone() {
        HttpResponse<String> answer =
                wire.use(uipath.signIns().browserToken("grace")).lease("DELETE", "/session?sessionId=s7", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Wire.json(answer).get("sessionId").getAsString()).isEqualTo("s7");
        assertThat(uipath.lease().json()).contains("\"lastInUse\":{}");
    }

    @Test
    void isForMembersOfTheOrganizationAndNoApplication() {
        HttpResponse<String> start = wire.signIn("PM.License").lease("POST", STUDIO, UNITS);
        HttpResponse<String> end = wire.lease("DELETE", "/session?sessionId=s1", "");

        assertThat(start.statusCode()).isEqualTo(403);
        assertThat(end.statusCode()).isEqualTo(403);
    }

    @Test
    void isEndedForSomebodyElseByTheVendorAlone() {
        String grace = uipath.identity().user("grace").id();

        assertThat(wire.signIn("PM.License")
                        .lease("DELETE", "/" + grace + "/session?sessionId=s1", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void wantsToKnowWhichSessionAndWhichProgram() {
        wire.use(uipath.signIns().browserToken("grace"));

        assertThat(wire.lease("POST", "/session?clientType=studio", UNITS).statusCode())
                .isEqualTo(400);
        assertThat(wire.lease("POST", "/session?sessionId=s1", UNITS).statusCode())
                .isEqualTo(400);
        assertThat(wire.lease("POST", STUDIO, "{\"licenseUnits\":[[]]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void goesOnAlthoughTheSeatIsGone() {
        uipath.lease().user("grace").startSession("s1", "studio").allocate();

        assertThat(uipath.lease().user("grace").sessions()).containsExactly("s1");
    }

    @Test
    void isKeptWithTheCompany() {
        uipath.lease().user("grace").startSession("s1", "studio");
        String company = uipath.json();
        uipath.reset();

        uipath.load(company);

        assertThat(uipath.json()).isEqualTo(company);
        assertThat(uipath.lease().user("grace").endSession("s1").sessions()).isEmpty();
        assertThat(uipath.reset().lease().user("grace").sessions()).isEmpty();
    }

    private JsonObject row(String name) {
        String id = uipath.identity().user(name).id();
        JsonArray rows = Wire.element(wire.lease("POST", "", "{\"userIds\":[\"" + id + "\"]}"))
                .getAsJsonArray();
        return rows.get(0).getAsJsonObject();
    }

    private static JsonObject claims(JsonObject answer) {
        String payload = answer.get("license_token").getAsString().split("\\.")[1];
        return Wire.json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
