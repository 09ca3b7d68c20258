package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserLicensesTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("PM.License");
    private final String grace = uipath.identity().user("grace").id();
    private final String ada = uipath.identity().user("ada").id();
    private final String linus = uipath.identity().user("linus").id();
    private final String margaret = uipath.identity().user("margaret").id();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void movesTheOnlySeatWhenItIsReleasedFirst() {
        HttpResponse<String> release = wire.lease("PUT", "", request("[\"ATTUNU\"]", grace));
        HttpResponse<String> grant = wire.lease("PUT", "", request("[\"ATTUNU\",\"RPADEVNU\"]", ada));

        assertThat(release.statusCode()).isEqualTo(200);
        assertThat(grant.statusCode()).isEqualTo(200);
        assertThat(grant.body())
                .isEqualTo("[{\"userId\":\"" + ada + "\",\"organizationId\":\"" + uipath.organizationId()
                        + "\",\"useExternalLicense\":false,\"userBundleCodes\":[\"ATTUNU\",\"RPADEVNU\"]}]");
        assertThat(uipath.lease().user(grace).bundles()).containsExactly("ATTUNU");
        assertThat(uipath.lease().user(ada).bundles()).containsExactly("ATTUNU", "RPADEVNU");
    }

    @Test
    void replacesAllThatAUserHas() {
        wire.lease("PUT", "", request("[\"CTZDEVNU\"]", grace));

        assertThat(uipath.lease().user(grace).bundles()).containsExactly("CTZDEVNU");
        assertThat(uipath.lease().free("RPADEVNU")).isEqualTo(1);
    }

    @Test
    void allocatesNothingWhenOneSeatIsMissing() {
        String before = uipath.lease().json();

        HttpResponse<String> answer = wire.lease("PUT", "", request("[\"ATTUNU\",\"RPADEVNU\"]", linus, ada));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Wire.json(answer).get("StatusCode").getAsInt()).isEqualTo(409);
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void allocatesNothingWhenACodeDoesNotExist() {
        String before = uipath.lease().json();

        HttpResponse<String> answer = wire.lease("PUT", "", request("[\"ATTUNU\",\"RPADEV\"]", ada));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void allocatesNothingWhenOneUserIsUnknown() {
        String before = uipath.lease().json();
        String stranger = new UUID(7, 7).toString();

        HttpResponse<String> answer = wire.lease("PUT", "", request("[]", ada, stranger));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("{\"StatusCode\":404,\"StatusDescription\":\"NotFound\",\"Message\":\"Cannot resolve users=["
                        + stranger + "] in CIS\",\"Description\":\"\"}");
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void keepsTheSeatOfSomebodyWhoHasItAlready() {
        HttpResponse<String> answer = wire.lease("PUT", "", request("[\"RPADEVNU\"]", grace));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(uipath.lease().user(grace).bundles()).containsExactly("RPADEVNU");
    }

    @Test
    void leavesARowWithoutCodesWhenTheListIsEmpty() {
        wire.lease("PUT", "", request("[]", ada));

        JsonArray rows = Wire.element(wire.lease("POST", "", "{\"userIds\":[\"" + ada + "\"]}"))
                .getAsJsonArray();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getAsJsonObject().getAsJsonArray("userBundleLicenses"))
                .isEmpty();
    }

    @Test
    void readsOnlyOnPost() {
        String before = uipath.lease().json();

        HttpResponse<String> answer = wire.lease("POST", "", request("[\"CTZDEVNU\"]", ada, linus));

        JsonArray rows = Wire.element(answer).getAsJsonArray();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getAsJsonObject().get("userBundleLicenses").toString())
                .isEqualTo("[\"ATTUNU\"]");
        assertThat(rows.get(0).getAsJsonObject().has("userBundleCodes")).isFalse();
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void answers404WhenTheOrganizationHasNoLicence() {
        uipath.lease().withdrawLicense();

        assertThat(wire.lease("PUT", "", request("[]", ada)).statusCode()).isEqualTo(404);
    }

    @Test
    void countsSeatsThatWereTakenThroughAGroup() {
        HttpResponse<String> answer = wire.lease("GET", "", "");

        assertThat(answer.body())
                .isEqualTo("[{\"code\":\"RPADEVNU\",\"allocated\":1,\"total\":1},"
                        + "{\"code\":\"ATTUNU\",\"allocated\":2,\"total\":5},"
                        + "{\"code\":\"CTZDEVNU\",\"allocated\":1,\"total\":2}]");
    }

    @Test
    void leavesInheritedSeatsAloneWhenDirectOnesAreReplaced() {
        wire.lease("PUT", "", request("[\"ATTUNU\"]", margaret));

        assertThat(uipath.lease().user(margaret).inheritedBundles()).containsExactly("CTZDEVNU");
        JsonObject effective = Wire.element(
                        wire.lease("POST", "/license/users", "{\"userIds\":[\"" + margaret + "\"]}"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(effective.get("userBundleCodes").toString()).isEqualTo("[\"ATTUNU\",\"CTZDEVNU\"]");
        assertThat(effective.get("inheritedFromGroup").getAsBoolean()).isTrue();
    }

    @Test
    void tellsWhatIsDirectAndWhatIsInherited() {
        String group = uipath.identity().group("Developers").id();

        JsonObject direct = Wire.json(wire.lease("GET", "/" + grace + "/availableUserBundles", ""));
        JsonObject inherited = Wire.json(wire.lease("GET", "/" + margaret + "/availableUserBundles", ""));
        JsonArray leases = Wire.element(wire.lease("GET", "/" + margaret + "/userBundleLeases", ""))
                .getAsJsonArray();

        assertThat(direct.get("explicitAllocation").getAsBoolean()).isTrue();
        assertThat(direct.get("allocatedUserBundles").toString()).isEqualTo("[\"ATTUNU\",\"RPADEVNU\"]");
        assertThat(direct.getAsJsonArray("groupLicenseInheritance")).isEmpty();
        assertThat(inherited.get("explicitAllocation").getAsBoolean()).isFalse();
        assertThat(inherited.getAsJsonArray("allocatedUserBundles")).isEmpty();
        assertThat(inherited.getAsJsonArray("groupLicenseInheritance").toString())
                .contains(group, "[\"CTZDEVNU\"]");
        assertThat(leases.get(0).getAsJsonObject().get("groupId").getAsString()).isEqualTo(group);
    }

    @Test
    void neverServesMoreThanFiftyRowsAPage() {
        uipath.lease().seats("IDU", 100);
        for (int i = 0; i < 60; i++) {
            String id = new UUID(1, i).toString();
            uipath.identity().addUser(id, "user" + i, "user" + i + "@acme.example", "U" + i, "Ser");
            uipath.lease().user(id).allocate("IDU");
        }

        JsonObject first = Wire.json(wire.lease("GET", "/user/page?top=1000&userBundleLicenseCodes=IDU", ""));
        JsonObject second = Wire.json(wire.lease("GET", "/user/page?top=1000&skip=50&userBundleLicenseCodes=IDU", ""));

        assertThat(first.get("totalCount").getAsInt()).isEqualTo(60);
        assertThat(first.getAsJsonArray("results")).hasSize(50);
        assertThat(second.getAsJsonArray("results")).hasSize(10);
    }

    @Test
    void sortsPagesByANumberedOrder() {
        JsonObject descending = Wire.json(wire.lease("GET", "/user/page?sortBy=name&sortOrder=1", ""));

        assertThat(descending
                        .getAsJsonArray("results")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("Grace");
        assertThat(wire.lease("GET", "/user/page?sortOrder=desc", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void keepsTheSeatOfSomebodyTheDirectoryForgot() {
        uipath.identity().user(grace).remove();

        JsonObject row = Wire.element(wire.lease("GET", "/users", ""))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();

        assertThat(row.get("id").getAsString()).isEqualTo(grace);
        assertThat(row.get("orphan").getAsBoolean()).isTrue();
        assertThat(uipath.lease().free("RPADEVNU")).isZero();
    }

    @Test
    void replacesAGroupsRule() {
        String group = uipath.identity().group("Developers").id();

        HttpResponse<String> refused = wire.lease("PUT", "/group/" + group, "{\"userBundleCodes\":[\"RPADEVNU\"]}");
        HttpResponse<String> replaced = wire.lease("PUT", "/group/" + group, "{\"userBundleCodes\":[\"ATTUNU\"]}");
        HttpResponse<String> stranger =
                wire.lease("PUT", "/group/" + new UUID(7, 7), "{\"userBundleCodes\":[\"ATTUNU\"]}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Wire.json(replaced).get("userBundleCodes").toString()).isEqualTo("[\"ATTUNU\"]");
        assertThat(uipath.lease().user(margaret).inheritedBundles()).isEmpty();
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(Wire.json(wire.lease("GET", "/group/" + group, ""))
                        .get("allocatedUserBundles")
                        .toString())
                .isEqualTo("[\"ATTUNU\"]");
    }

    @Test
    void listsTheGroupsThatHaveARule() {
        String group = uipath.identity().groupId("Developers");

        HttpResponse<String> page = wire.lease("GET", "/group/page?top=50&skip=0", "");
        HttpResponse<String> behind = wire.lease("GET", "/group/page?top=50&skip=1", "");

        assertThat(page.body())
                .isEqualTo("{\"totalCount\":1,\"results\":[{\"id\":\"" + group
                        + "\",\"name\":\"Developers\",\"userBundleLicenses\":[\"CTZDEVNU\"],"
                        + "\"userBundleLeases\":{\"CTZDEVNU\":1},\"useExternalLicense\":false,\"orphan\":false}]}");
        assertThat(behind.body()).isEqualTo("{\"totalCount\":1,\"results\":[]}");
    }

    @Test
    void letsARivalTakeTheSeatBetweenReleaseAndGrant() {
        uipath.lease().user(grace).allocate("ATTUNU");
        uipath.faults()
                .next("PUT", "/user-license")
                .after(() -> uipath.lease().user(linus).allocate("RPADEVNU"));

        HttpResponse<String> answer = wire.lease("PUT", "", request("[\"ATTUNU\",\"RPADEVNU\"]", ada));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(uipath.lease().user(linus).bundles()).containsExactly("RPADEVNU");
    }

    @Test
    void doesNotLetSeedingTakeASeatThatIsNotThere() {
        assertThatThrownBy(() -> uipath.lease().user(ada).allocate("RPADEVNU"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No seat of RPADEVNU is free: add some with seats(\"RPADEVNU\", …)");
    }

    @Test
    void refusesAnAccountThatIsNotTheOrganizations() {
        HttpResponse<String> answer =
                wire.call("GET", "/acme/lease_/api/account/" + new UUID(7, 7) + "/user-license", "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void saysThatUserLicensingIsOn() {
        HttpResponse<String> answer =
                wire.call("GET", "/acme/license_/api/account/" + uipath.organizationId() + "/user-license/status", "");

        assertThat(answer.body()).isEqualTo("{\"enabled\":true}");
    }

    private static String request(String codes, String... userIds) {
        return "{\"userIds\":[\"" + String.join("\",\"", userIds) + "\"],\"userBundleCodes\":" + codes
                + ",\"useExternalLicense\":false}";
    }
}
