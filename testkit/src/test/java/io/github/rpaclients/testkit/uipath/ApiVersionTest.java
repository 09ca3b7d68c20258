package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiVersionTest {
    private static final String ACTIONS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Users OR.Settings");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @ParameterizedTest
    @CsvSource({
        "11, UpdatePolicy, false",
        "14, UpdatePolicy, false",
        "15, UpdatePolicy, true",
        "11, DirectoryIdentifier, false",
        "15, LastModificationTime, true",
        "17, RestrictToPersonalWorkspace, false",
        "18, RestrictToPersonalWorkspace, true",
        "17, ExplicitMayHaveRobotSession, false",
        "20, ExplicitMayHaveRobotSession, true",
        "17, BypassBasicAuthRestriction, true",
        "18, BypassBasicAuthRestriction, false",
        "18, IsEmailConfirmed, true",
        "20, IsEmailConfirmed, false",
        "11, RobotProvision, true"
    })
    void showsMembersOfItsVersionOnly(int version, String member, boolean isThere) {
        uipath.orchestrator().apiVersion(version).user("grace").set("BypassBasicAuthRestriction", "false");
        uipath.orchestrator().user("grace").set("IsEmailConfirmed", "true");

        JsonObject grace = Wire.json(wire.orchestrator("GET", "/odata/Users(13)", ""));

        assertThat(grace.has(member)).isEqualTo(isThere);
        assertThat(wire.orchestrator("GET", "/odata/Users(13)?$select=" + member, "")
                        .statusCode())
                .isEqualTo(isThere ? 200 : 400);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 'BypassBasicAuthRestriction', 'true', 400",
        "17, 'BypassBasicAuthRestriction', 'true', 200",
        "11, 'UpdatePolicy', '{\"Type\":\"None\"}', 400",
        "15, 'UpdatePolicy', '{\"Type\":\"None\"}', 200",
        "15, 'NotificationSubscription', '{\"Export\":true}', 400",
        "16, 'NotificationSubscription', '{\"Export\":true}', 200",
        "17, 'NotificationSubscription', '{\"Webhooks\":true}', 400",
        "18, 'NotificationSubscription', '{\"Webhooks\":true}', 200"
    })
    void refusesMembersOfAnotherVersionWhenBindingIsStrict(int version, String member, String value, int status) {
        uipath.orchestrator().apiVersion(version).strictBinding(true);
        String body = "{\"Id\":13,\"UserName\":\"grace@acme.example\",\"" + member + "\":" + value + "}";

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void ignoresMembersOfAnotherVersionOtherwise() {
        uipath.orchestrator().apiVersion(11);
        String body = uipath.orchestrator().user("grace").json().replace("SpecificVersion\":\"25.10.2", "Changed\":\"");

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(uipath.orchestrator().user("grace").json()).contains("\"SpecificVersion\":\"25.10.2\"");
    }

    @ParameterizedTest
    @CsvSource({
        "11, Studio, 200",
        "11, RpaDeveloper, 400",
        "15, RpaDeveloper, 200",
        "18, AppTest, 400",
        "20, AppTest, 200"
    })
    void knowsTheRobotTypesOfItsVersion(int version, String robotType, int status) {
        uipath.orchestrator().apiVersion(version);
        String body = "{\"Id\":13,\"UserName\":\"grace@acme.example\",\"RobotProvision\":{\"RobotType\":\"" + robotType
                + "\"}}";

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"17, 400", "19, 400", "20, 200"})
    void filtersByListsFromVersion20(int version, int status) {
        uipath.orchestrator().apiVersion(version);

        HttpResponse<String> in = wire.orchestrator("GET", "/odata/Users?$filter=" + Wire.encode("Id in (13,21)"), "");
        HttpResponse<String> or =
                wire.orchestrator("GET", "/odata/Users?$filter=" + Wire.encode("(Id eq 13 or Id eq 21)"), "");

        assertThat(in.statusCode()).isEqualTo(status);
        assertThat(Wire.json(or).getAsJsonArray("value")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"17, 400", "19, 400", "20, 200"})
    void takesNamesOfMembersInAnyCaseFromVersion20(int version, int status) {
        uipath.orchestrator().apiVersion(version);

        for (String options : List.of("$filter=id%20eq%2013", "$select=userName", "$orderby=id", "$expand=userRoles")) {
            assertThat(wire.orchestrator("GET", "/odata/Users?" + options, "").statusCode())
                    .as(options)
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({"11, 404", "15, 200"})
    void hasAssignRolesAndValidateFromVersion15(int version, int status) {
        uipath.orchestrator().apiVersion(version);

        HttpResponse<String> roles =
                wire.orchestrator("POST", "/odata/Users(13)" + ACTIONS + "AssignRoles", "{\"roleIds\":[1]}");
        HttpResponse<String> busy =
                wire.orchestrator("GET", "/odata/Users" + ACTIONS + "Validate(userIds=%5B13%5D)", "");

        assertThat(roles.statusCode()).isEqualTo(status);
        assertThat(busy.statusCode()).isEqualTo(status);
        assertThat(roles.body()).isEmpty();
    }

    @Test
    void tellsNothingOfUserLicensingAndRoleTypesBelowVersion15() {
        uipath.orchestrator().apiVersion(11);

        JsonObject license = Wire.json(wire.orchestrator("GET", "/odata/Settings" + ACTIONS + "GetLicense", ""));
        JsonObject role = Wire.json(wire.orchestrator("GET", "/odata/Roles(2)", ""));
        String roles = wire.orchestrator("GET", "/odata/Users(13)?$expand=UserRoles", "")
                .body();

        assertThat(license.has("UserLicensingEnabled")).isFalse();
        assertThat(license.has("Allowed")).isTrue();
        assertThat(role.has("Type")).isFalse();
        assertThat(roles).contains("\"RoleName\"").doesNotContain("\"RoleType\"");
    }
}
