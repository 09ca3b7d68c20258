package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Licences of people who are in a group with a rule. */
class GroupLicencesTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final String CODE = "RPADEVNU";

    private final SettableClock clock = new SettableClock(NOON);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire wire = new Wire(uipath).signIn("PM.License PM.Group");
    private final String ada = uipath.identity().user("ada").id();
    private final String linus = uipath.identity().user("linus").id();
    private final String owners = "cccccccc-0003-4000-8000-00000000000a";

    @BeforeEach
    void addGroup() {
        uipath.lease().seats(CODE, 1).user("grace").allocate();
        uipath.identity().addGroup(owners, "Owners");
        uipath.lease().group("Owners").rule(CODE);
    }

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void giveNobodyASeatUnlessSomebodyTakesIt() {
        change("directoryUserIDsToAdd", ada);

        assertThat(leases(ada)).isEmpty();
        assertThat(isReached(ada)).isTrue();
    }

    @Test
    void goToThoseWhoComeAndAreTakenFromThoseWhoGo() {
        uipath.lease().seatsFollowMembers(Duration.ZERO);

        change("directoryUserIDsToAdd", ada);
        JsonArray joined = leases(ada);
        change("directoryUserIDsToRemove", ada);

        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).getAsJsonObject().get("groupId").getAsString()).isEqualTo(owners);
        assertThat(leases(ada)).isEmpty();
        assertThat(isReached(ada)).isFalse();
        assertThat(uipath.lease().free(CODE)).isEqualTo(1);
    }

    @Test
    void followAfterSoManyLooks() {
        uipath.lease().seatsFollowMembersAfter(2);
        change("directoryUserIDsToAdd", ada);

        assertThat(leases(ada)).isEmpty();
        assertThat(isReached(ada)).isFalse();
        assertThat(leases(ada)).hasSize(1);
        change("directoryUserIDsToRemove", ada);
        assertThat(leases(ada)).hasSize(1);
        assertThat(isReached(ada)).isTrue();
        assertThat(leases(ada)).isEmpty();
    }

    @Test
    void followAfterSoMuchTime() {
        uipath.lease().seatsFollowMembers(Duration.ofMinutes(1));
        change("directoryUserIDsToAdd", ada);

        clock.set(NOON.plusSeconds(59));
        JsonArray before = leases(ada);
        clock.set(NOON.plusSeconds(60));
        JsonArray after = leases(ada);

        assertThat(before).isEmpty();
        assertThat(after).hasSize(1);
    }

    @Test
    void goToThoseWhoCameFirstAndToTheNextWhenOneGoes() {
        uipath.lease().seatsFollowMembers(Duration.ZERO);
        change("directoryUserIDsToAdd", ada);
        change("directoryUserIDsToAdd", linus);

        JsonArray tooLate = leases(linus);
        boolean reached = isReached(linus);
        change("directoryUserIDsToRemove", ada);

        assertThat(tooLate).isEmpty();
        assertThat(reached).isTrue();
        assertThat(leases(linus)).hasSize(1);
        assertThat(leases(ada)).isEmpty();
    }

    @Test
    void areNoMoreThanTheQuotaOfTheRule() {
        uipath.lease().seats(CODE, 5).group("Owners").quota(CODE, 1);
        uipath.lease().seatsFollowMembers(Duration.ZERO);

        change("directoryUserIDsToAdd", ada);
        change("directoryUserIDsToAdd", linus);

        assertThat(leases(ada)).hasSize(1);
        assertThat(leases(linus)).isEmpty();
    }

    private void change(String member, String person) {
        HttpResponse<String> answer = wire.identity(
                "PUT",
                "/api/Group/" + owners,
                "{\"partitionGlobalId\":\"" + uipath.organizationId() + "\",\"" + member + "\":[\"" + person + "\"]}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private JsonArray leases(String person) {
        JsonArray leases = new JsonArray();
        for (JsonElement lease : Wire.element(wire.lease("GET", "/" + person + "/userBundleLeases", ""))
                .getAsJsonArray()) {
            if (lease.getAsJsonObject().get("userBundleCode").getAsString().equals(CODE)) {
                leases.add(lease);
            }
        }
        return leases;
    }

    private boolean isReached(String person) {
        JsonObject bundles = Wire.json(wire.lease("GET", "/" + person + "/availableUserBundles", ""));
        return bundles.getAsJsonArray("groupLicenseInheritance").toString().contains(owners);
    }
}
