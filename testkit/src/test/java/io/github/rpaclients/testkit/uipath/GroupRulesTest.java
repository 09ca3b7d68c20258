package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupRulesTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("PM.License");
    private final String developers = uipath.identity().group("Developers").id();
    private final String margaret = uipath.identity().user("margaret").id();
    private final String rule = "/group/" + developers;
    private final String quotas = rule + "/with-quota";

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void tellsARuleWithItsQuotasAndHowMuchOfThemIsUsed() {
        HttpResponse<String> answer = wire.lease("PUT", quotas, withQuota(1));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"groupRule\":{\"groupId\":\"" + developers + "\",\"organizationId\":\""
                        + uipath.organizationId()
                        + "\",\"userBundleCodes\":[\"CTZDEVNU\"],\"useExternalLicense\":false},\"quotas\":"
                        + "[{\"userBundleCode\":\"CTZDEVNU\",\"limit\":1,\"currentUsage\":1}]}");
        assertThat(wire.lease("GET", quotas, "").body()).isEqualTo(answer.body());
    }

    @Test
    void givesMembersNoMoreSeatsThanTheQuota() {
        uipath.lease().group("Developers").quota("CTZDEVNU", 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> uipath.lease().user("ada").inherit("Developers", "CTZDEVNU"))
                .withMessageContaining("quota");

        uipath.lease().group("Developers").quota("CTZDEVNU", 2);
        uipath.lease().user("ada").inherit("Developers", "CTZDEVNU");
        assertThat(uipath.lease().user("ada").inheritedBundles()).containsExactly("CTZDEVNU");
    }

    @Test
    void refusesAQuotaThatCannotBe() {
        uipath.lease().user("ada").inherit("Developers", "CTZDEVNU");
        String before = uipath.lease().json();

        assertThat(wire.lease("PUT", quotas, withQuota(0)).statusCode()).isEqualTo(400);
        assertThat(wire.lease("PUT", quotas, withQuota(1)).statusCode())
                .as("two members have a seat")
                .isEqualTo(400);
        assertThat(wire.lease("PUT", quotas, withQuota(2).replace("[\"CTZDEVNU\"]", "[\"ATTUNU\"]"))
                        .statusCode())
                .as("a bundle that is not in the rule")
                .isEqualTo(400);
        assertThat(wire.lease("PUT", "/group/" + margaret + "/with-quota", withQuota(2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(uipath.lease().json()).isEqualTo(before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.lease().group("Developers").quota("ATTUNU", 1));
    }

    @Test
    void keepsQuotasOfBundlesThatARuleGoesOnNaming() {
        uipath.lease().group("Developers").quota("CTZDEVNU", 1);

        wire.lease("PUT", rule, "{\"userBundleCodes\":[\"ATTUNU\",\"CTZDEVNU\"]}");
        String kept = wire.lease("GET", quotas, "").body();
        wire.lease("PUT", rule, "{\"userBundleCodes\":[\"ATTUNU\"]}");
        String gone = wire.lease("GET", quotas, "").body();

        assertThat(kept).contains("\"limit\":1");
        assertThat(gone).contains("\"quotas\":[]");
    }

    @Test
    void hasQuotasInTheCloudOnly() {
        try (UiPathSimulator suite = UiPathSimulator.builder()
                .deployment(Deployment.AUTOMATION_SUITE)
                .start()) {
            assertThat(new Wire(suite)
                            .signIn("PM.License")
                            .lease("GET", quotas, "")
                            .body())
                    .startsWith("<!DOCTYPE");
        }
    }

    @Test
    void listsWhoHoldsSeatsThroughAGroupAndTakesThemBack() {
        uipath.lease().user("ada").inherit("Developers", "CTZDEVNU");
        String ada = uipath.identity().user("ada").id();

        JsonObject page = Wire.json(wire.lease("GET", rule + "/user?top=50&skip=0", ""));
        HttpResponse<String> one = wire.lease("DELETE", rule + "/user/" + margaret, "");
        String left = wire.lease("GET", rule + "/user", "").body();
        HttpResponse<String> many = wire.lease("DELETE", rule + "/user", "{\"userIds\":[\"" + ada + "\"]}");

        assertThat(page.get("totalCount").getAsInt()).isEqualTo(2);
        assertThat(page.getAsJsonArray("results").get(0).toString())
                .contains("\"displayName\":\"Margaret Hamilton\"", "\"userBundleLicenses\":[\"CTZDEVNU\"]");
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(left).contains(ada).doesNotContain(margaret);
        assertThat(many.statusCode()).isEqualTo(200);
        assertThat(uipath.lease().free("CTZDEVNU")).isEqualTo(2);
        uipath.lease().user("margaret").inherit("Developers", "CTZDEVNU");
    }

    @Test
    void deletesARuleWithTheSeatsThatWereTakenThroughIt() {
        uipath.lease().group("Developers").quota("CTZDEVNU", 1);

        HttpResponse<String> answer = wire.lease("DELETE", rule, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(uipath.lease().group("Developers").bundles()).isEmpty();
        assertThat(uipath.lease().user("margaret").inheritedBundles()).isEmpty();
        assertThat(wire.lease("GET", quotas, "").body()).contains("\"quotas\":[]");
    }

    @Test
    void tellsTheRulesOfThoseOfSomeGroupsThatHaveOne() {
        String everyone = uipath.identity().group("Everyone").id();

        HttpResponse<String> answer =
                wire.lease("POST", "/group", "{\"groupIds\":[\"" + everyone + "\",\"" + developers + "\"]}");

        assertThat(answer.body())
                .isEqualTo("[{\"id\":\"" + developers + "\",\"name\":\"Developers\",\"userBundleLicenses\":"
                        + "[\"CTZDEVNU\"],\"userBundleLeases\":{\"CTZDEVNU\":1},\"useExternalLicense\":false,"
                        + "\"orphan\":false}]");
    }

    @Test
    void tellsWhichCodesAreInUse() {
        assertThat(wire.lease("GET", "/ublCodes/explicit", "").body()).isEqualTo("[\"ATTUNU\",\"RPADEVNU\"]");
        assertThat(wire.lease("GET", "/ublCodes/group", "").body()).isEqualTo("[\"CTZDEVNU\"]");
    }

    @Test
    void tellsWhichRulesReachAUserAndWhichOfThemAreInUse() {
        String shown =
                "[{\"group\":\"" + developers + "\",\"useExternalLicense\":false,\"userBundleCodes\":[\"CTZDEVNU\"]}]";

        String inUse = wire.lease("GET", "/licenseInheritance/" + margaret, "").body();
        wire.lease("DELETE", rule + "/user/" + margaret, "");
        String reaching =
                wire.lease("GET", "/licenseInheritance/" + margaret, "").body();

        assertThat(inUse)
                .isEqualTo("{\"currentlyUsedLicense\":" + shown + ",\"allGroupLicenseAllocationRules\":" + shown + "}");
        assertThat(reaching)
                .isEqualTo("{\"currentlyUsedLicense\":[],\"allGroupLicenseAllocationRules\":" + shown + "}");
    }

    @Test
    void tellsWhatOneUserHasDirectly() {
        String ada = uipath.identity().user("ada").id();

        assertThat(wire.lease("GET", "/user/" + ada + "/allocation", "").body())
                .contains("\"userBundleLicenses\":[\"ATTUNU\"]");
        assertThat(wire.lease("GET", "/user/" + margaret + "/allocation", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesBackWhatThePersonHasWhoAsksForThatAndNothingFromAnApplication() {
        String grace = uipath.identity().user("grace").id();
        Wire person = new Wire(uipath).use(uipath.signIns().personalAccessToken(Duration.ofDays(1), "PM.License"));

        HttpResponse<String> application = wire.lease("DELETE", "/currentUser", "");
        HttpResponse<String> answer = person.lease("DELETE", "/currentUser", "");

        assertThat(application.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"successfulUserIds\":[\"" + grace + "\"],\"failedUserIds\":[]}");
        assertThat(uipath.lease().user("grace").bundles()).isEmpty();
        assertThat(uipath.lease().free("RPADEVNU")).isEqualTo(1);
    }

    @Test
    void comesBackFromTheCompanysJson() {
        uipath.lease().group("Developers").quota("CTZDEVNU", 2);
        String json = uipath.json();

        uipath.load(json);

        assertThat(uipath.json()).isEqualTo(json);
        assertThat(wire.lease("GET", quotas, "").body()).contains("\"limit\":2");
    }

    private static String withQuota(int limit) {
        return "{\"userBundleCodes\":[\"CTZDEVNU\"],\"quotas\":[{\"userBundleCode\":\"CTZDEVNU\",\"limit\":" + limit
                + "}]}";
    }
}
