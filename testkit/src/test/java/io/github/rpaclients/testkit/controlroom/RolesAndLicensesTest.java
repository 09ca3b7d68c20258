package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RolesAndLicensesTest {
    private static final String PRODUCTS = "/v2/license/product/list";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void findsARoleByName() {
        JsonObject answer = Caller.json(admin.post(
                "/v2/usermanagement/roles/list",
                "{\"filter\":{\"operator\":\"substring\",\"field\":\"name\",\"value\":\"seat\"}}"));

        JsonObject role = answer.getAsJsonArray("list").get(0).getAsJsonObject();
        assertThat(answer.getAsJsonArray("list")).hasSize(1);
        assertThat(role.get("id").toString()).isEqualTo("\"26\"");
        assertThat(role.get("countPrincipals").getAsInt()).isEqualTo(1);
        assertThat(role.get("systemRole").getAsBoolean()).isFalse();
    }

    @Test
    void leavesMembersAndPermissionsOutOfLists() {
        JsonObject role = Caller.json(admin.post("/v2/usermanagement/roles/list", "{}"))
                .getAsJsonArray("list")
                .get(0)
                .getAsJsonObject();

        assertThat(role.keySet()).contains("countPrincipals").doesNotContain("userIds", "principals", "permissions");
    }

    @Test
    void answersARoleWithItsMembersAndPermissions() {
        var answer = admin.get("/v2/usermanagement/roles/26");

        assertThat(answer.body())
                .startsWith("{\"id\":\"26\",\"name\":\"Seat keepers\"")
                .contains("\"userIds\":[\"9007199254740993\"]")
                .contains("\"action\":\"updateuser\",\"resourceId\":null,\"resourceType\":\"usermanagement\"");
    }

    @Test
    void doesNotKnowEveryRole() {
        assertThat(admin.get("/v2/usermanagement/roles/3").statusCode()).isEqualTo(404);
    }

    @Test
    void countsSeatsInOneRowPerFeature() {
        simulator.licenses("ATTENDEDRUNTIME", 10).licensesElsewhere("ATTENDEDRUNTIME", 2);
        simulator.user("ada").set("licenseFeatures", "['ATTENDEDRUNTIME']");

        var answer = admin.post(
                PRODUCTS,
                "{\"filter\":{\"operator\":\"eq\",\"field\":\"feature.name\",\"value\":\"AttendedRuntime\"}}");

        assertThat(answer.body())
                .isEqualTo("{\"page\":{\"offset\":0,\"total\":4,\"totalFilter\":1},"
                        + "\"list\":[{\"id\":3,\"name\":\"ControlRoom\",\"licenseType\":\"PURCHASED\","
                        + "\"feature\":{\"id\":3,\"name\":\"AttendedRuntime\",\"enable\":true,"
                        + "\"purchasedCount\":10,\"usedCountByThisCr\":1,\"usedCountByAllCr\":3,"
                        + "\"availableCount\":7,\"licenseCountUnit\":\"NUMBER\"}}]}");
    }

    @Test
    void addsARowForAFeatureOfNextYear() {
        simulator.licenses("QUANTUMRUNTIME", 5);

        assertThat(admin.post(PRODUCTS, "{}").body())
                .contains("\"name\":\"QUANTUMRUNTIME\",\"enable\":true,\"purchasedCount\":5");
    }

    @Test
    void answersTheDetailsWithASecret() {
        assertThat(Caller.json(admin.get("/v2/license/details"))
                        .get("tenantLicenseToken")
                        .getAsString())
                .isEqualTo(simulator.tenantLicenseToken());
    }

    @Test
    void sendsTheCodeOfAnErrorAsAnIntegerInTheLicenceAreaOnly() {
        simulator.deny(Permission.VIEW_LICENSES).deny(Permission.VIEW_ROLES);

        JsonObject licence = Caller.json(admin.get("/v2/license/details"));
        JsonObject role = Caller.json(admin.get("/v2/usermanagement/roles/1"));

        assertThat(licence.get("code").getAsJsonPrimitive().isNumber()).isTrue();
        assertThat(role.get("code").getAsJsonPrimitive().isString()).isTrue();
    }
}
