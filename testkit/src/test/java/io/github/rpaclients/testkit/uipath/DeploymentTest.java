package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DeploymentTest {
    private static final String ROBOTS = "/api/RobotAccount/";

    @Test
    void findsTheTenantOfAStandaloneServerInAHeader() {
        try (UiPathSimulator uipath = start(Deployment.STANDALONE)) {
            Wire wire = new Wire(uipath).tokenPath("/identity/connect/token").signIn("");

            HttpResponse<String> none = wire.call("GET", "/odata/Users(13)", "");
            HttpResponse<String> other =
                    wire.header("X-UIPATH-TenantName", "umbrella").call("GET", "/odata/Users(13)", "");
            HttpResponse<String> right =
                    wire.header("X-UIPATH-TenantName", "Production").call("GET", "/odata/Users(13)", "");

            assertThat(none.statusCode()).isEqualTo(404);
            assertThat(Wire.json(none).get("errorCode").getAsInt()).isEqualTo(1002);
            assertThat(other.statusCode()).isEqualTo(404);
            assertThat(right.statusCode()).isEqualTo(200);
            assertThat(right.headers().firstValue("api-supported-versions")).hasValue("15.0, 16.0, 17.0");
        }
    }

    @Test
    void hasIdentityWithoutAnUnderscoreOnAStandaloneServer() {
        try (UiPathSimulator uipath = start(Deployment.STANDALONE)) {
            Wire wire = new Wire(uipath).tokenPath("/identity/connect/token").signIn("");

            HttpResponse<String> robots = wire.call("GET", "/identity" + ROBOTS + uipath.organizationId(), "");
            HttpResponse<String> written = wire.call("POST", "/identity_/connect/token", "{}");
            HttpResponse<String> read = wire.call("GET", "/identity_" + ROBOTS + uipath.organizationId(), "");

            assertThat(robots.statusCode()).isEqualTo(200);
            assertThat(written.statusCode()).isEqualTo(405);
            assertThat(Wire.json(written).getAsJsonObject("error").get("code").getAsString())
                    .isEqualTo("UnsupportedApiVersion");
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void showsAPageWhereAStandaloneServerHasNoService() {
        try (UiPathSimulator uipath = start(Deployment.STANDALONE)) {
            Wire wire = new Wire(uipath).tokenPath("/identity/connect/token").signIn("");

            HttpResponse<String> lease = wire.lease("GET", "", "");
            HttpResponse<String> unknown = wire.call("GET", "/identity/api/Nothing", "");
            HttpResponse<String> portal = wire.call("GET", "/portal_/api/license", "");

            assertThat(lease.statusCode()).isEqualTo(200);
            assertThat(lease.headers().firstValue("Content-Type")).hasValue("text/html");
            assertThat(unknown.body()).startsWith("<!DOCTYPE html>");
            assertThat(portal.statusCode()).isEqualTo(200);
            assertThat(portal.body()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void hasSuitesIdentityUnderTheHost() {
        try (UiPathSimulator uipath = start(Deployment.AUTOMATION_SUITE)) {
            Wire wire = new Wire(uipath).signIn("");

            HttpResponse<String> host = wire.call("GET", "/identity_" + ROBOTS + uipath.organizationId(), "");
            HttpResponse<String> organization =
                    wire.call("GET", "/acme/identity_" + ROBOTS + uipath.organizationId(), "");

            assertThat(host.statusCode()).isEqualTo(200);
            assertThat(Wire.json(host).get("totalCount").getAsInt()).isEqualTo(1);
            assertThat(organization.body()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void hasSuitesOrchestratorOnlyUnderItsName() {
        try (UiPathSimulator uipath = start(Deployment.AUTOMATION_SUITE)) {
            Wire wire = new Wire(uipath).signIn("");

            HttpResponse<String> named = wire.orchestrator("GET", "/odata/Users(13)", "");
            HttpResponse<String> unnamed = wire.call("GET", "/acme/production/odata/Users(13)", "");

            assertThat(named.statusCode()).isEqualTo(200);
            assertThat(named.body()).startsWith("{");
            assertThat(unnamed.statusCode()).isEqualTo(200);
            assertThat(unnamed.body()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void hasSuitesLicencesWithAndWithoutTheOrganization() {
        try (UiPathSimulator uipath = start(Deployment.AUTOMATION_SUITE)) {
            Wire wire = new Wire(uipath).signIn("");
            String account = "/api/account/" + uipath.organizationId() + "/user-license";

            assertThat(wire.call("GET", "/acme/lease_" + account, "").body()).startsWith("[");
            assertThat(wire.call("GET", "/lease_" + account, "").body()).startsWith("[");
            assertThat(wire.call("GET", "/lrm" + account + "/status", "").body())
                    .isEqualTo("{\"enabled\":true}");
        }
    }

    @Test
    void losesANewNameWithoutAWordOnTheCloudOnly() {
        try (UiPathSimulator cloud = start(Deployment.CLOUD);
                UiPathSimulator standalone = start(Deployment.STANDALONE)) {
            String body = cloud.orchestrator().user("grace").json().replace("\"Grace\"", "\"Amazing Grace\"");
            Wire onPremises = new Wire(standalone)
                    .tokenPath("/identity/connect/token")
                    .signIn("")
                    .header("X-UIPATH-TenantName", "production");

            int onCloud = new Wire(cloud)
                    .signIn("")
                    .orchestrator("PUT", "/odata/Users(13)", body)
                    .statusCode();
            int onServer = onPremises.call("PUT", "/odata/Users(13)", body).statusCode();

            assertThat(onCloud).isEqualTo(200);
            assertThat(onServer).isEqualTo(200);
            assertThat(cloud.orchestrator().user("grace").json()).contains("\"FullName\":\"Grace Hopper\"");
            assertThat(standalone.orchestrator().user("grace").json())
                    .contains("\"FullName\":\"Amazing Grace Hopper\"");
        }
    }

    private static UiPathSimulator start(Deployment deployment) {
        return UiPathSimulator.builder().deployment(deployment).start();
    }
}
