package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceLicensesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String OTHER = "d1e7a0c2-0000-4000-8000-000000000002";

    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
    private final Wire wire = new Wire(uipath).signIn("PM.License OR.Settings");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void tellsWhatAServiceHas() {
        JsonObject license = Wire.json(call("GET", orchestrator(), ""));

        assertThat(license.get("serviceType").getAsString()).isEqualTo("orchestrator");
        assertThat(license.getAsJsonObject("license").getAsJsonArray("products").toString())
                .contains("\"code\":\"UNATT\",\"quantity\":3");
        assertThat(call("GET", orchestrator() + "/products", "").body())
                .isEqualTo("[{\"code\":\"UNATT\",\"quantity\":3,\"features\":[]}]");
        assertThat(call("GET", orchestrator() + "/status", "").body())
                .contains("\"licenseStatus\":\"Active\",\"expireDate\":\"2026-12-31T23:59:59Z\"");
    }

    @Test
    void replacesAllThatAServiceHas() {
        uipath.lease().account().product("NONPR", 2);

        HttpResponse<String> answer = call("PUT", orchestrator(), products("NONPR", 2));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(call("GET", orchestrator() + "/products", "").body())
                .isEqualTo("[{\"code\":\"NONPR\",\"quantity\":2,\"features\":[]}]");
    }

    @Test
    void givesAllOrNothing() {
        String before = uipath.lease().json();
        String body = "{\"products\":[{\"code\":\"UNATT\",\"quantity\":4},{\"code\":\"TAUNATT\",\"quantity\":1}]}";

        HttpResponse<String> notOwned = call("PUT", orchestrator(), body);
        HttpResponse<String> tooMany = call("PUT", path(OTHER, "orchestrator"), products("UNATT", 3));

        assertThat(notOwned.statusCode()).isEqualTo(409);
        assertThat(tooMany.statusCode()).isEqualTo(409);
        assertThat(uipath.lease().json()).isEqualTo(before);
        assertThat(call("PUT", path(OTHER, "orchestrator"), products("UNATT", 2))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsTheTenantsOrchestratorRunWhatItIsGiven() {
        call("PUT", orchestrator(), products("UNATT", 5));
        int more = allowed("Unattended");
        call("DELETE", orchestrator(), "");
        int none = allowed("Unattended");

        assertThat(more).isEqualTo(5);
        assertThat(none).isZero();
    }

    @Test
    void refusesLessThanIsInUseUnlessToldOtherwise() {
        uipath.orchestrator().addMachine("{'Name':'east','UnattendedSlots':3}");
        uipath.orchestrator().entities("Sessions").add("{'MachineName':'east','HostMachineName':'pc-7'}");

        HttpResponse<String> refused = call("PUT", orchestrator(), products("UNATT", 2));
        HttpResponse<String> forced = call(
                "PUT",
                orchestrator(),
                products("UNATT", 2).replace("\"products\"", "\"bypassUsageCheck\":true,\"products\""));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(forced.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesLessThanIsUsedUp() {
        uipath.lease().account().consume("production", "tenant", "AIU", 300.5);

        assertThat(call("PUT", path(tenant(), "tenant"), products("AIU", 300)).statusCode())
                .isEqualTo(409);
        assertThat(call("PUT", path(tenant(), "tenant"), products("AIU", 301)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answers410ForAServiceWithoutALicence() {
        assertThat(call("GET", path(tenant(), "testmanager"), "").statusCode()).isEqualTo(410);
        assertThat(call("GET", path(tenant(), "testmanager") + "/products", "").statusCode())
                .isEqualTo(410);
        assertThat(call("GET", path(tenant(), "testmanager") + "/status", "").statusCode())
                .isEqualTo(410);
        assertThat(call("DELETE", path(tenant(), "testmanager"), "").statusCode())
                .as("nothing to take away")
                .isEqualTo(200);
    }

    @Test
    void answers404WithoutALicenceOfTheOrganization() {
        uipath.lease().withdrawLicense();

        assertThat(call("PUT", orchestrator(), products("UNATT", 1)).statusCode())
                .isEqualTo(404);
        assertThat(call("DELETE", orchestrator(), "").statusCode()).isEqualTo(404);
        assertThat(call("GET", orchestrator() + "/status", "").body()).contains("Inactive");
    }

    @Test
    void tellsWhatATenantHasBesideWhatThereIs() {
        call("PUT", path(OTHER, "tenant"), products("AIU", 500));
        uipath.lease().account().consume("production", "tenant", "AIU", 12.5);

        HttpResponse<String> answer = call("GET", "service-licenses/" + tenant(), "");

        assertThat(Wire.element(answer).getAsJsonArray().get(1).toString())
                .isEqualTo("{\"serviceType\":\"tenant\",\"products\":[{\"code\":\"AIU\",\"type\":\"Consumable\","
                        + "\"quantity\":1000,\"allocated\":1500,\"reserved\":0,\"available\":3500,\"used\":12.5,"
                        + "\"allocatedAcrossOtherTenants\":500,\"consumedByDeletedTenants\":0.0,\"totalUnits\":5000,"
                        + "\"consumedAtOrganizationLevel\":0.0}]}");
        assertThat(call("GET", "service-licenses/" + OTHER.replace('d', 'e'), "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesEverythingFromATenant() {
        HttpResponse<String> answer = call("DELETE", "service-license/" + tenant(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(call("GET", "service-license", "").body()).isEqualTo("[]");
        assertThat(wire.call("GET", "/acme/license_/api/account/" + OTHER + "/service-license", "")
                        .body())
                .as("an organization that is not known")
                .isEqualTo("[]");
    }

    @Test
    void refusesWhatIsNoAllocation() {
        assertThat(call("PUT", orchestrator(), products("UNATT", -1)).statusCode())
                .isEqualTo(400);
        assertThat(call("PUT", orchestrator(), "{\"products\":[7]}").statusCode())
                .isEqualTo(400);
        assertThat(call("PUT", path("production", "orchestrator"), products("UNATT", 1))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void comesBackFromTheCompanysJson() {
        call("PUT", path(OTHER, "orchestrator"), products("UNATT", 2));
        uipath.lease().account().consume("production", "tenant", "AIU", 12.5);
        String json = uipath.json();

        uipath.load(json);

        assertThat(uipath.json()).isEqualTo(json);
        assertThat(call("GET", path(OTHER, "orchestrator") + "/products", "").body())
                .contains("\"quantity\":2");
    }

    private int allowed(String type) {
        return Wire.json(wire.orchestrator("GET", "/odata/Settings/UiPath.Server.Configuration.OData.GetLicense", ""))
                .getAsJsonObject("Allowed")
                .get(type)
                .getAsInt();
    }

    private String orchestrator() {
        return path(tenant(), "orchestrator");
    }

    private static String tenant() {
        return Organization.TENANT_KEY;
    }

    private static String path(String tenant, String service) {
        return "service-license/" + tenant + "/" + service;
    }

    private static String products(String code, int quantity) {
        return "{\"tenantName\":\"any\",\"products\":[{\"code\":\"" + code + "\",\"quantity\":" + quantity + "}]}";
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return wire.call(method, "/acme/license_/api/account/" + uipath.organizationId() + "/" + path, body);
    }
}
