package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Licences of an organization, with their activation, and of its host. */
class AccountLicensesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String CODE = "4711-0000-0000-0001";
    private static final String HOST = "/lrm/api/host/feb0dd79-85b6-483b-b297-0e49a1aa5b7d";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final UiPathSimulator uipath = UiPathSimulator.builder()
            .clock(clock)
            .deployment(Deployment.AUTOMATION_SUITE)
            .start();
    private final Wire wire = new Wire(uipath).signIn("PM.License");
    private final String account = "/lrm/api/account/" + uipath.organizationId();
    private final String activation = "/lrm/api/account-license/" + uipath.organizationId();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void tellsALicenceWithItsSeatsAndProducts() {
        JsonObject license = Wire.element(wire.call("GET", account + "/account-license", ""))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();

        assertThat(license.get("licenseStatus").getAsString()).isEqualTo("Active");
        assertThat(license.get("startDate").getAsLong()).isEqualTo(1_767_225_600);
        assertThat(license.get("endDate").getAsLong()).isEqualTo(1_798_761_599);
        assertThat(license.getAsJsonArray("products").toString())
                .contains(
                        "\"code\":\"ATTUNU\",\"quantity\":5,\"type\":\"UserBundle\"",
                        "\"code\":\"UNATT\",\"quantity\":5,\"type\":\"Robot\"",
                        "[{\"startDate\":1767225600,\"endDate\":1798761599,\"quantity\":5000}]");
        assertThat(wire.call(
                                "PUT",
                                account + "/account-license/"
                                        + license.get("licenseCode").getAsString(),
                                "")
                        .body())
                .isEqualTo(license.toString());
        assertThat(wire.call("GET", account + "/account-license/available", "").body())
                .contains("orchestrator");
    }

    @Test
    void tellsHowMuchOfEachProductTenantsHave() {
        assertThat(wire.call("GET", account + "/available-account-licenses", "").body())
                .isEqualTo("[{\"code\":\"UNATT\",\"total\":5,\"allocated\":3},"
                        + "{\"code\":\"AIU\",\"total\":5000,\"allocated\":1000}]");
        assertThat(wire.call("GET", account + "/available-service-licenses/" + Organization.TENANT_KEY, "")
                        .body())
                .isEqualTo("[{\"code\":\"UNATT\",\"total\":3,\"allocated\":3},"
                        + "{\"code\":\"AIU\",\"total\":1000,\"allocated\":0}]");
        assertThat(wire.call("GET", account + "/tenantAllocations", "").body())
                .isEqualTo("[{\"code\":\"UNATT\",\"total\":5,\"allocated\":3}]");
        assertThat(wire.call("GET", account + "/available-service-licenses/" + uipath.organizationId(), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesNothingAwayWhenThereIsLessThanWasGiven() {
        uipath.lease().account().product("UNATT", 2);
        String service = account + "/service-license/" + Organization.TENANT_KEY + "/orchestrator";

        String shown =
                wire.call("GET", account + "/available-account-licenses", "").body();
        HttpResponse<String> same = wire.call("PUT", service, unattended(3));
        HttpResponse<String> more = wire.call("PUT", service, unattended(4));

        assertThat(shown).contains("{\"code\":\"UNATT\",\"total\":2,\"allocated\":3}");
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(more.statusCode()).isEqualTo(409);
    }

    @Test
    void hasNothingToTellWithoutALicence() {
        uipath.lease().withdrawLicense();

        assertThat(wire.call("GET", account + "/account-license", "").statusCode())
                .isEqualTo(404);
        assertThat(wire.call("GET", account + "/available-account-licenses", "").statusCode())
                .isEqualTo(404);
        assertThat(wire.call("PUT", account + "/account-license/" + CODE, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void addsALicenceToTheOthersWhenItIsActivated() {
        uipath.lease().account().license(CODE, "{'UNATT':2,'RPADEVNU':1}");
        String before = wire.call("GET", account + "/account-license?forceAllLicenses=true", "")
                .body();

        HttpResponse<String> answer = wire.call("PUT", activation + "/license/" + CODE, "");

        assertThat(before).contains("\"licenseCode\":\"" + CODE + "\",\"licenseStatus\":\"Inactive\"");
        assertThat(answer.body()).isEqualTo("{\"operationStatus\":0}");
        assertThat(wire.call("GET", account + "/available-account-licenses", "").body())
                .contains("{\"code\":\"UNATT\",\"total\":7,\"allocated\":3}");
        assertThat(uipath.lease().free("RPADEVNU")).isEqualTo(1);
    }

    @Test
    void leavesMoreSeatsTakenThanThereAreWhenALicenceIsGivenBack() {
        String main = "1000-0000-0000-0001";

        HttpResponse<String> answer = wire.call("DELETE", activation + "/license/" + main, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(uipath.lease().user("grace").bundles()).contains("RPADEVNU");
        assertThat(wire.call("GET", account + "/account-license", "").statusCode())
                .isEqualTo(404);
        wire.call("PUT", activation + "/license/" + main, "");
        assertThat(wire.call("GET", account + "/available-account-licenses", "").body())
                .contains("{\"code\":\"UNATT\",\"total\":5,\"allocated\":3}");
        assertThat(uipath.lease().free("ATTUNU")).isEqualTo(3);
    }

    @Test
    void activatesOfflineByWhatTheVendorsPageGives() {
        uipath.lease().account().license(CODE, "{'UNATT':2}");
        String request = Wire.json(wire.call("GET", activation + "/activation-request?licenseCode=" + CODE, ""))
                .get("activationRequest")
                .getAsString();
        String data = "{\"activationData\":\"" + uipath.lease().account().activationData(request) + "\"}";

        HttpResponse<String> checked = wire.call("PUT", "/lrm/api/account-license/validate/offline", data);
        String before = wire.call("GET", account + "/account-license", "").body();
        HttpResponse<String> activated = wire.call("PUT", activation + "/license", data);
        String after = wire.call("GET", account + "/account-license", "").body();
        HttpResponse<String> given = wire.call("DELETE", activation + "/license/" + CODE + "/offline", "");

        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(before).doesNotContain(CODE);
        assertThat(activated.statusCode()).isEqualTo(200);
        assertThat(after).contains(CODE);
        assertThat(given.body()).contains("activationRequest");
        assertThat(wire.call("GET", account + "/account-license", "").body()).doesNotContain(CODE);
    }

    @Test
    void answers422ToWhatCannotBeActivated() {
        HttpResponse<String> unknown = wire.call("PUT", activation + "/license/" + CODE, "");
        HttpResponse<String> data = wire.call("PUT", activation + "/license", "{\"activationData\":\"x\"}");
        HttpResponse<String> request = wire.call("GET", activation + "/activation-request?licenseCode=" + CODE, "");

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Wire.json(unknown).get("status").getAsInt()).isEqualTo(422);
        assertThat(data.statusCode()).isEqualTo(422);
        assertThat(request.statusCode()).isEqualTo(422);
        assertThat(wire.call("DELETE", activation + "/license/" + CODE, "").statusCode())
                .isEqualTo(422);
        assertThat(wire.call("DELETE", activation + "/license/" + CODE + "/offline", "")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void activatesNothingInTheCloud() {
        try (UiPathSimulator cloud = UiPathSimulator.builder().clock(clock).start()) {
            Wire there = new Wire(cloud).signIn("PM.License");
            String host = HOST.replace("/lrm", "/acme/license_");

            assertThat(there.call("PUT", activation.replace("/lrm", "/acme/license_") + "/license/" + CODE, "")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(there.call("GET", host + "/available-products", "").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void givesOrganizationsWhatTheHostHas() {
        uipath.lease().account().hostProduct("UNATT", 10);
        String here = HOST + "/organization/" + uipath.organizationId() + "/license";
        String elsewhere = HOST + "/organization/" + Organization.TENANT_KEY + "/license";

        HttpResponse<String> given = wire.call("PUT", here, ofHost(4));
        HttpResponse<String> tooMany = wire.call("PUT", elsewhere, ofHost(7));
        HttpResponse<String> rest = wire.call("PUT", elsewhere, ofHost(6));

        assertThat(Wire.json(given).get("parentLicenseCode").getAsString()).isNotEmpty();
        assertThat(tooMany.statusCode()).isEqualTo(409);
        assertThat(rest.statusCode()).isEqualTo(200);
        assertThat(wire.call("GET", account + "/available-account-licenses", "").body())
                .contains("{\"code\":\"UNATT\",\"total\":9,\"allocated\":3}");
        assertThat(wire.call("GET", HOST + "/available-products", "").body())
                .contains("\"availableQuantity\":0,\"consumedQuantity\":0.0,\"totalQuantity\":10");
        assertThat(wire.call("GET", here + "/available", "").body()).contains("\"totalQuantity\":4");
        assertThat(wire.call("DELETE", elsewhere + "/remove", "").statusCode()).isEqualTo(200);
        assertThat(wire.call("GET", HOST + "/available-products", "").body()).contains("\"availableQuantity\":6");
    }

    @Test
    void leavesAnOrganizationWhatItsTenantsHaveUnlessToldOtherwise() {
        uipath.lease().account().product("UNATT", 0).hostProduct("UNATT", 10);
        String here = HOST + "/organization/" + uipath.organizationId() + "/license";
        wire.call("PUT", here, ofHost(4));

        HttpResponse<String> refused = wire.call("PUT", here, ofHost(2));
        HttpResponse<String> forced =
                wire.call("PUT", here, ofHost(2).replace("{\"pro", "{\"bypassUsageCheck\":true,\"pro"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(forced.statusCode()).isEqualTo(200);
    }

    @Test
    void activatesLicencesOfTheHost() {
        uipath.lease().account().hostLicense(CODE, "{'UNATT':2}");
        HttpResponse<String> before = wire.call("GET", HOST + "/available-products", "");

        HttpResponse<String> answer = wire.call("PUT", HOST + "/license/" + CODE, "");

        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(wire.call("GET", HOST + "/available-products", "").body()).contains("\"totalQuantity\":2");
        assertThat(wire.call("GET", HOST.replace("feb0", "0000") + "/available-products", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void comesBackFromTheCompanysJson() {
        uipath.lease().account().license(CODE, "{'UNATT':2}").hostProduct("UNATT", 10);
        wire.call("PUT", activation + "/license/" + CODE, "");
        wire.call("PUT", HOST + "/organization/" + uipath.organizationId() + "/license", ofHost(4));
        String json = uipath.json();

        uipath.load(json);

        assertThat(uipath.json()).isEqualTo(json);
        assertThat(wire.call("GET", account + "/available-account-licenses", "").body())
                .contains("{\"code\":\"UNATT\",\"total\":11,\"allocated\":3}");
    }

    private static String unattended(int quantity) {
        return "{\"products\":[{\"code\":\"UNATT\",\"quantity\":" + quantity + "}]}";
    }

    private static String ofHost(int quantity) {
        return "{\"productQuantities\":[{\"code\":\"UNATT\",\"quantity\":" + quantity + "}]}";
    }
}
