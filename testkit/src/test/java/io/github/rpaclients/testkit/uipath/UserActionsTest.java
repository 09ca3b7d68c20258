package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserActionsTest {
    private static final String NS = "UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Users");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void overwritesTheRolesOnAssignRoles() {
        HttpResponse<String> answer =
                wire.orchestrator("POST", "/odata/Users(13)/" + NS + "AssignRoles", "{\"roleIds\":[1]}");

        JsonObject grace =
                JsonParser.parseString(uipath.orchestrator().user(13).json()).getAsJsonObject();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(grace.getAsJsonArray("RolesList").toString()).isEqualTo("[\"Administrator\"]");
    }

    @Test
    void assignsNothingWhenOneRoleIsUnknown() {
        String before = uipath.orchestrator().json();

        HttpResponse<String> answer =
                wire.orchestrator("POST", "/odata/Users(13)/" + NS + "AssignRoles", "{\"roleIds\":[1,99]}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(1002);
        assertThat(uipath.orchestrator().json()).isEqualTo(before);
    }

    @Test
    void takesActionParametersInCamelCaseOnly() {
        HttpResponse<String> answer =
                wire.orchestrator("POST", "/odata/Users(13)/" + NS + "AssignRoles", "{\"RoleIds\":[1]}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhoseRobotIsBusy() {
        uipath.orchestrator().user(9007199254740993L).busy(true);

        HttpResponse<String> answer =
                wire.orchestrator("GET", "/odata/Users/" + NS + "Validate(userIds=%5B13,9007199254740993%5D)", "");

        assertThat(answer.body()).isEqualTo("{\"value\":{\"13\":false,\"9007199254740993\":true}}");
    }

    @Test
    void changesCultures() {
        assertThat(wire.orchestrator("POST", "/odata/Users(13)/" + NS + "ChangeUserCulture", "{\"culture\":\"de\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(wire.orchestrator("POST", "/odata/Users/" + NS + "ChangeCulture", "{}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void deletesAUserOnce() {
        int first = wire.orchestrator("DELETE", "/odata/Users(21)", "").statusCode();
        int second = wire.orchestrator("DELETE", "/odata/Users(21)", "").statusCode();

        assertThat(first).isEqualTo(204);
        assertThat(second).isEqualTo(404);
    }

    @Test
    void showsInheritedRolesInTheDirectoryOnly() {
        JsonObject margaret = Wire.json(wire.orchestrator("GET", "/odata/Users(21)?$expand=UserRoles", ""));

        HttpResponse<String> answer = wire.orchestrator(
                "GET",
                "/api/DirectoryService/GetDirectoryPermissions?username=margaret%40acme.example&domain=autogen",
                "");

        JsonObject inherited = Wire.element(answer).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(margaret.getAsJsonArray("UserRoles")).isEmpty();
        assertThat(inherited.get("directoryGroup").getAsString()).isEqualTo("Developers");
        assertThat(inherited.getAsJsonArray("roles").toString()).contains("\"name\":\"Automation Developer\"");
    }

    @Test
    void answers400ToAKeyThatIsNoNumber() {
        assertThat(wire.orchestrator("GET", "/odata/Users(grace)", "").statusCode())
                .isEqualTo(400);
    }
}
