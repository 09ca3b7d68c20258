package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final String USERS = "/v2/usermanagement/users";
    private static final String PRODUCTS = "/v2/license/product/list";
    private static final String DEVELOPMENT =
            "{\"filter\":{\"operator\":\"eq\",\"field\":\"feature.name\",\"value\":\"Development\"}}";
    private static final String ADA = USERS + "/2002";
    private static final String WITH_SEAT = "{\"roleIds\":[\"2\"],\"licenseFeatures\":[\"DEVELOPMENT\"]}";
    private static final String NEW = """
            {"username":"katherine","email":"katherine@acme.example","password":"Secret1!",
             "roleIds":["2"],"licenseFeatures":["DEVELOPMENT"]}""";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void refusesASeatBeyondThePurchasedCount() {
        String before = simulator.json();

        var answer = admin.put(ADA, WITH_SEAT);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).keySet()).containsExactly("code", "message", "details");
        assertThat(simulator.json()).isEqualTo(before);
    }

    @Test
    void refusesASeatWithTheStatusThatWasSet() {
        simulator.settings().seatRefusalStatus(409);

        assertThat(admin.put(ADA, WITH_SEAT).statusCode()).isEqualTo(409);
    }

    @Test
    void refusesASeatThatIsUsedElsewhere() {
        simulator.licenses("DEVELOPMENT", 2).licensesElsewhere("DEVELOPMENT", 1);

        assertThat(admin.put(ADA, WITH_SEAT).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesANewUserBeyondThePurchasedCount() {
        assertThat(admin.post(USERS, NEW).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAFeatureNobodySells() {
        assertThat(admin.put(ADA, "{\"roleIds\":[\"2\"],\"licenseFeatures\":[\"Runtime\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void movesTheSeatFromOneUserToTheOther() {
        admin.put(USERS + "/2001", "{\"roleIds\":[\"2\"]}");
        admin.put(ADA, WITH_SEAT);

        assertThat(simulator.user("grace").features()).isEmpty();
        assertThat(simulator.user("ada").features()).containsExactly("DEVELOPMENT");
    }

    @Test
    void leavesASeatInUseToItsUserWhenFewerAreBought() {
        simulator.licenses("DEVELOPMENT", 0);

        assertThat(admin.put(USERS + "/2001", WITH_SEAT).statusCode()).isEqualTo(200);
    }

    @Test
    void letsARivalTakeTheLastSeat() {
        simulator.user("grace").set("licenseFeatures", "[]");
        simulator
                .faults()
                .next("PUT", "/users/2002")
                .after(() -> simulator.user("linus").set("licenseFeatures", "['DEVELOPMENT']"));

        var answer = admin.put(ADA, WITH_SEAT);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(simulator.user("linus").features()).containsExactly("DEVELOPMENT");
    }

    @Test
    void freesTheSeatOfADeletedUser() {
        admin.delete(USERS + "/2001");

        assertThat(admin.put(ADA, WITH_SEAT).statusCode()).isEqualTo(200);
    }

    @Test
    void dropsTheSeatOfAnAdministratorWithoutAWordIfSet() {
        simulator.settings().administratorsGetNoSeat(true);

        int status = admin.put(USERS + "/2000", "{\"roleIds\":[\"1\"],\"licenseFeatures\":[\"RUNTIME\"]}")
                .statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(simulator.user("svc-admin").features()).isEmpty();
        assertThat(admin.put(ADA, "{\"roleIds\":[\"2\"],\"licenseFeatures\":[\"RUNTIME\"]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(simulator.user("ada").features()).containsExactly("RUNTIME");
    }

    @Test
    void givesAnAdministratorASeatUnlessSet() {
        admin.put(USERS + "/2000", "{\"roleIds\":[\"1\"],\"licenseFeatures\":[\"RUNTIME\"]}");

        assertThat(simulator.user("svc-admin").features()).containsExactly("RUNTIME");
    }

    @Test
    void countsAsBeforeWhileTheLicenceServerLagsBehind() {
        simulator.settings().licenseCountsLag(true);
        admin.put(USERS + "/2001", "{\"roleIds\":[\"2\"]}");
        String lagging = admin.post(PRODUCTS, DEVELOPMENT).body();
        String details = admin.get("/v2/license/details").body();

        simulator.settings().licenseCountsLag(false);

        assertThat(lagging).contains("\"usedCountByThisCr\":1", "\"availableCount\":0");
        assertThat(details).contains("\"controlRoomLicenseServerSyncStatus\":false");
        assertThat(admin.post(PRODUCTS, DEVELOPMENT).body())
                .contains("\"usedCountByThisCr\":0", "\"availableCount\":1");
    }

    @Test
    void countsAFeatureInTheUnitThatWasSet() {
        simulator.licenses("AUTOMATIONTIME", 3600).licenseUnit("AUTOMATIONTIME", "SECONDS");

        assertThat(admin.post(PRODUCTS, "{}").body())
                .contains("\"availableCount\":3600,\"licenseCountUnit\":\"SECONDS\"")
                .contains("\"licenseCountUnit\":\"NUMBER\"");
    }

    @Test
    void hasFewerFreeSeatsThanPurchasedMinusUsedHere() {
        simulator.licenses("RUNTIME", 5).licensesElsewhere("RUNTIME", 3);

        assertThat(admin.post(PRODUCTS, DEVELOPMENT.replace("Development", "Runtime"))
                        .body())
                .contains("\"purchasedCount\":5,\"usedCountByThisCr\":1,\"usedCountByAllCr\":4,\"availableCount\":1");
    }
}
