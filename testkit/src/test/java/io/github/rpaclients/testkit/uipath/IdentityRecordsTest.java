package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings, texts of messages, certificates, and what was changed. */
class IdentityRecordsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath).signIn("PM.Setting PM.AuthSetting PM.Audit PM.RobotAccount");
    private final String partition = uipath.organizationId();
    private final String ada = uipath.identity().user("ada").id();
    private final String audit = "/api/AuditQuery/" + partition;
    private final String saml = "/api/SamlCertificate";

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void keepsSettingsOfTheOrganizationAndOfPeopleApart() {
        HttpResponse<String> made =
                set("", "{\"key\":\"Language\",\"value\":\"en\"},{\"key\":\"Theme\",\"value\":null}");
        set("\"userId\":\"" + ada + "\",", "{\"key\":\"Language\",\"value\":\"de\"}");

        assertThat(made.body())
                .isEqualTo("[{\"id\":1,\"key\":\"Language\",\"value\":\"en\",\"partitionGlobalId\":\"" + partition
                        + "\",\"userId\":null},{\"id\":2,\"key\":\"Theme\",\"value\":null,\"partitionGlobalId\":\""
                        + partition + "\",\"userId\":null}]");
        assertThat(setting("key=Language")).contains("\"value\":\"en\"").doesNotContain("Theme");
        assertThat(setting("key=Theme&key=Language&userId=" + ada)).contains("\"value\":\"de\"");
    }

    @Test
    void hasNoSettingsForWhoNamesNoneOrNoneThatIsSet() {
        set("", "{\"key\":\"Language\",\"value\":\"en\"}");

        assertThat(wire.identity("GET", "/api/Setting", "").body()).isEqualTo("[]");
        assertThat(setting("key=Nothing")).isEqualTo("[]");
    }

    @Test
    void setsAllOrNone() {
        HttpResponse<String> answer = set("", "{\"key\":\"Language\",\"value\":\"en\"},{\"key\":\"\",\"value\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(set("", "").statusCode()).isEqualTo(400);
        assertThat(set("\"userId\":\"" + partition + "\",", "{\"key\":\"a\",\"value\":\"b\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(setting("key=Language")).isEqualTo("[]");
    }

    @Test
    void hasTextsOfMessagesOnServersOfOnesOwn() {
        try (UiPathSimulator suite = UiPathSimulator.builder()
                .deployment(Deployment.AUTOMATION_SUITE)
                .start()) {
            suite.identity().addMessageTemplate("Invitation", "Welcome");
            Wire there = new Wire(suite).signIn("PM.MessageTemplate");
            String template = "/identity_/api/MessageTemplate";

            HttpResponse<String> changed = there.call("PUT", template + "/1", "{\"id\":1,\"value\":\"Be welcome\"}");

            assertThat(changed.body()).isEqualTo("{\"id\":1,\"name\":\"Invitation\",\"value\":\"Be welcome\"}");
            assertThat(there.call("GET", template + "?name=Invitation", "").body())
                    .isEqualTo(changed.body());
            assertThat(there.call("GET", template + "/1", "").body()).isEqualTo(changed.body());
            assertThat(there.call("GET", template + "/2", "").statusCode()).isEqualTo(404);
            assertThat(there.call("PUT", template + "/1", "{\"id\":2,\"value\":\"x\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(wire.identity("GET", "/api/MessageTemplate/1", "").body()).startsWith("<!DOCTYPE");
    }

    @Test
    void putsTheSecondaryCertificateInThePlaceOfThePrimaryOneAndBack() {
        put("primary", "MIIB");
        put("secondary", "MIIC");
        JsonObject switched = Wire.json(wire.identity("POST", saml + "/" + partition + "/switch", ""));

        assertThat(switched.get("primaryCertificate").getAsString()).isEqualTo("MIIC");
        assertThat(switched.get("primaryCertificateId").getAsLong()).isEqualTo(2);
        assertThat(switched.get("primaryCertificateThumbprint").getAsString()).hasSize(40);
        assertThat(switched.get("secondaryCertificate").getAsString()).isEqualTo("MIIB");
        assertThat(wire.identity("GET", saml + "/" + partition + "/certificates", "")
                        .body())
                .isEqualTo(switched.toString());
    }

    @Test
    void wantsACertificateBeforeThereIsANextOne() {
        assertThat(wire.identity("GET", saml + "/" + partition + "/certificates", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(put("secondary", "MIIC").statusCode()).isEqualTo(404);
        assertThat(put("primary", " ").statusCode()).isEqualTo(400);
        put("primary", "MIIB");
        assertThat(wire.identity("POST", saml + "/" + partition + "/switch", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void deletesNoCertificateThatIsInUse() {
        put("primary", "MIIB");
        put("secondary", "MIIC");

        assertThat(wire.identity("DELETE", saml + "/" + partition + "/1", "").statusCode())
                .isEqualTo(400);
        assertThat(wire.identity("DELETE", saml + "/" + partition + "/2", "").body())
                .isEqualTo("true");
        assertThat(wire.identity("DELETE", saml + "/" + partition + "/2", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void writesDownWhatWasChangedNewestFirst() {
        set("", "{\"key\":\"Language\",\"value\":\"en\"}");
        clock.set(NOW.plusSeconds(60));
        put("primary", "MIIB");

        JsonObject page = Wire.json(wire.identity("GET", audit + "?top=2000", ""));

        assertThat(page.get("totalCount").getAsInt()).isEqualTo(2);
        assertThat(page.getAsJsonArray("results").get(0).toString())
                .isEqualTo("{\"createdOn\":\"2026-03-02T08:01:00.0000000Z\",\"category\":\"SamlCertificate\","
                        + "\"action\":\"Update\",\"auditLogDetails\":"
                        + "\"{\\\"Operation\\\":\\\"PUT /api/SamlCertificate/primary\\\"}\","
                        + "\"userName\":null,\"email\":null,\"message\":\"An application: SamlCertificate Update\","
                        + "\"detailsVersion\":\"1.0\",\"source\":\"Identity\"}");
        assertThat(wire.identity("GET", audit + "?sortBy=createdOn&sortOrder=asc&top=1", "")
                        .body())
                .contains("\"Setting\"")
                .doesNotContain("SamlCertificate");
    }

    @Test
    void writesDownWhoItWas() {
        Wire person = new Wire(uipath).use(uipath.signIns().personalAccessToken(Duration.ofDays(1), "PM.Group"));

        person.identity("POST", "/api/Group", "{\"partitionGlobalId\":\"" + partition + "\",\"name\":\"Testers\"}");

        assertThat(wire.identity("GET", audit, "").body())
                .contains("\"userName\":\"grace@acme.example\"", "grace@acme.example: Group Create");
    }

    @Test
    void writesNothingDownOfWhatWasReadRefusedOrAnsweredByATest() {
        wire.identity("GET", "/api/RobotAccount/" + partition, "");
        wire.identity("POST", "/api/RobotAccount", "{\"partitionGlobalId\":\"" + partition + "\"}");
        wire.identity(
                "POST",
                "/api/Directory/ResolveByName/" + partition,
                "{\"entityName\":\"Developers\",\"entityType\":\"group\"}");
        uipath.answer("PUT", "/api/Setting").json("[]");
        set("", "{\"key\":\"Language\",\"value\":\"en\"}");

        assertThat(Wire.json(wire.identity("GET", audit, "")).get("totalCount").getAsInt())
                .isZero();
    }

    @Test
    void givesTheEventsAsAFileToo() {
        put("primary", "MIIB");
        put("secondary", "MIIC");

        HttpResponse<String> file = wire.identity("GET", audit + "/download?language=en&size=1", "");

        assertThat(file.headers().firstValue("content-type")).contains("application/octet-stream");
        assertThat(file.body().lines())
                .containsExactly(
                        "createdOn,category,action,userName,email,message,source",
                        "\"2026-03-02T08:00:00.0000000Z\",\"SamlCertificate\",\"Update\",\"\",\"\","
                                + "\"An application: SamlCertificate Update\",\"Identity\"");
        assertThat(wire.identity("GET", audit + "/download?size=many", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void comesBackFromTheCompanysJsonAndIsForgottenByAReset() {
        set("", "{\"key\":\"Language\",\"value\":\"en\"}");
        set("\"userId\":\"" + ada + "\",", "{\"key\":\"Language\",\"value\":null}");
        put("primary", "MIIB");
        uipath.identity().addMessageTemplate("Invitation", "Welcome");
        String json = uipath.json();

        uipath.load(json);
        String loaded = uipath.json();
        uipath.reset();

        assertThat(loaded).isEqualTo(json);
        assertThat(uipath.identity().json()).doesNotContain("Language", "MIIB", "Invitation", "createdOn");
    }

    private HttpResponse<String> set(String user, String settings) {
        return wire.identity(
                "PUT",
                "/api/Setting",
                "{\"partitionGlobalId\":\"" + partition + "\"," + user + "\"settings\":[" + settings + "]}");
    }

    private String setting(String query) {
        return wire.identity("GET", "/api/Setting?partitionGlobalId=" + partition + "&" + query, "")
                .body();
    }

    private HttpResponse<String> put(String place, String certificate) {
        return wire.identity(
                "PUT",
                saml + "/" + place,
                "{\"partitionGlobalId\":\"" + partition + "\",\"certificate\":\"" + certificate + "\"}");
    }
}
