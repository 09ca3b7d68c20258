package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LicenceTrapsTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath).signIn("PM.License OR.Settings");
    private final String ada = uipath.identity().user("ada").id();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void tellsNumbersThatWereTrueAWhileAgo() {
        uipath.lease().inventoryLag(Duration.ofMinutes(5));
        int before = taken("CTZDEVNU");
        allocate("\"userBundleCodes\":[\"CTZDEVNU\"]");

        int late = taken("CTZDEVNU");
        clock.set(NOON.plus(Duration.ofMinutes(5)));
        int after = taken("CTZDEVNU");

        assertThat(before).isEqualTo(1);
        assertThat(late).isEqualTo(1);
        assertThat(after).isEqualTo(2);
    }

    @Test
    void refusesASeatThatTheLateNumbersShowAsFree() {
        uipath.lease().inventoryLag(Duration.ofMinutes(5));
        taken("CTZDEVNU");
        uipath.lease().user("linus").allocate("CTZDEVNU");

        HttpResponse<String> answer = allocate("\"userBundleCodes\":[\"CTZDEVNU\"]");

        assertThat(taken("CTZDEVNU")).isEqualTo(1);
        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void refusesAnApplicationWhereOnlyPeopleAllocate() {
        uipath.signIns().applicationsAllocate(false);
        Wire person = new Wire(uipath).use(uipath.signIns().personalAccessToken(Duration.ofDays(1), "PM.License"));

        HttpResponse<String> application = allocate("\"userBundleCodes\":[]");
        HttpResponse<String> administrator =
                person.lease("PUT", "", "{\"userIds\":[\"" + ada + "\"],\"userBundleCodes\":[]}");
        HttpResponse<String> group = wire.lease(
                "PUT", "/group/" + uipath.identity().group("Developers").id(), "{\"userBundleCodes\":[\"CTZDEVNU\"]}");

        assertThat(application.statusCode()).isEqualTo(403);
        assertThat(administrator.statusCode()).isEqualTo(200);
        assertThat(group.statusCode()).isEqualTo(200);
    }

    @Test
    void keepsDeallocationForItself() {
        String before = uipath.lease().json();

        HttpResponse<String> answer = wire.lease("DELETE", "", "{\"userIds\":[\"" + ada + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void answers405ToTheDocumentedPostForAGroup() {
        HttpResponse<String> answer = wire.lease(
                "POST", "/group/" + uipath.identity().group("Developers").id(), "{\"userBundleCodes\":[\"CTZDEVNU\"]}");

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void refusesTheDocumentedBodyWithoutItsComma() {
        HttpResponse<String> answer =
                wire.lease("PUT", "", "{\"userIds\":[\"" + ada + "\"] \"userBundleCodes\":[\"ATTUNU\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesTheLegacyCodeOfTheDocumentation() {
        assertThat(allocate("\"userBundleCodes\":[\"CTZDEVCU\"]").statusCode()).isEqualTo(409);
    }

    @Test
    void takesCodesUnderTheirOlderNameAndAnswersWithTheNewOne() {
        JsonObject answer = Wire.element(allocate("\"licenseCodes\":[\"ATTUNU\",\"CTZDEVNU\"]"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();

        assertThat(answer.getAsJsonArray("userBundleCodes")).hasSize(2);
        assertThat(answer.has("licenseCodes")).isFalse();
        assertThat(uipath.lease().user("ada").bundles()).containsExactly("ATTUNU", "CTZDEVNU");
    }

    @Test
    void countsTheSeatOfAUserWithAnExternalLicence() {
        allocate("\"userBundleCodes\":[\"CTZDEVNU\"],\"useExternalLicense\":true");

        assertThat(uipath.lease().free("CTZDEVNU")).isZero();
    }

    @Test
    void tellsOrchestratorsDatesInSeconds() {
        JsonObject license =
                Wire.json(wire.orchestrator("GET", "/odata/Settings/UiPath.Server.Configuration.OData.GetLicense", ""));

        assertThat(license.get("ExpireDate").getAsLong())
                .isEqualTo(NOON.plus(Duration.ofDays(365)).getEpochSecond());
    }

    private HttpResponse<String> allocate(String members) {
        return wire.lease("PUT", "", "{\"userIds\":[\"" + ada + "\"]," + members + "}");
    }

    private int taken(String code) {
        for (JsonElement row : Wire.element(wire.lease("GET", "", "")).getAsJsonArray()) {
            if (row.getAsJsonObject().get("code").getAsString().equals(code)) {
                return row.getAsJsonObject().get("allocated").getAsInt();
            }
        }
        throw new AssertionError("no row of " + code);
    }
}
