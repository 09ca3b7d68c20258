package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserPutTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Users OR.Settings");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void keepsEveryDigitAndMemberWhenTheWholeUserComesBack() {
        String before = uipath.orchestrator().user("grace").json();
        String body = wire.orchestrator("GET", "/odata/Users(13)?$expand=OrganizationUnits,UserRoles", "")
                .body();

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(unstamped(uipath.orchestrator().user("grace").json())).isEqualTo(unstamped(before));
        assertThat(uipath.orchestrator().user("grace").json())
                .contains("\"FutureFlag\":{\"a\":[1,2.50,null],\"b\":{}}");
    }

    @Test
    void replacesTheWholeUserOnPut() {
        String body = "{\"Id\":13,\"UserName\":\"grace@acme.example\"}";

        wire.orchestrator("PUT", "/odata/Users(13)", body);

        JsonObject grace = stored("grace");
        assertThat(grace.get("RobotProvision").isJsonNull()).isTrue();
        assertThat(grace.get("UpdatePolicy").isJsonNull()).isTrue();
        assertThat(grace.get("EmailAddress").isJsonNull()).isTrue();
        assertThat(grace.has("FutureFlag")).isFalse();
        assertThat(grace.get("MayHaveUserSession").getAsBoolean()).isTrue();
        assertThat(grace.get("MayHavePersonalWorkspace").getAsBoolean()).isFalse();
        assertThat(grace.get("FullName").getAsString()).isEqualTo("Grace Hopper");
        assertThat(grace.getAsJsonArray("RolesList")).hasSize(2);
    }

    @Test
    void answers1002WhenThePutBodyHasNoId() {
        String body = "{\"RobotProvision\":{\"RobotType\":\"Development\"}}";

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(1002);
        assertThat(Wire.json(answer).get("message").getAsString()).isEqualTo("User not found");
        assertThat(Wire.json(answer).get("resourceIds").isJsonNull()).isTrue();
    }

    @Test
    void answers1002WhenThePutBodyHasAnotherUserName() {
        String body = "{\"Id\":13,\"UserName\":\"grace\"}";

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(1002);
    }

    @Test
    void answers1002WhenTheIdWentThroughADouble() {
        String before = uipath.orchestrator().json();
        String body = uipath.orchestrator().user("ada").json().replace("9007199254740993", "9007199254740992");

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(9007199254740992)", body);

        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(1002);
        assertThat(uipath.orchestrator().json()).isEqualTo(before);
    }

    @Test
    void keepsWhatTheServerManages() {
        JsonObject body = stored("grace");
        body.addProperty("Key", "00000000-0000-0000-0000-000000000000");
        body.addProperty("FullName", "Somebody Else");
        body.addProperty("LicenseType", "Attended");
        body.getAsJsonObject("RobotProvision").addProperty("RobotId", 999);

        wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        JsonObject grace = stored("grace");
        assertThat(grace.get("Key").getAsString()).startsWith("daaaaaaa");
        assertThat(grace.get("FullName").getAsString()).isEqualTo("Grace Hopper");
        assertThat(grace.get("LicenseType").getAsString()).isEqualTo("Development");
        assertThat(grace.getAsJsonObject("RobotProvision").get("RobotId").getAsInt())
                .isEqualTo(101);
    }

    @Test
    void stampsWhoChangedTheUserAndWhen() {
        wire.orchestrator(
                "PUT", "/odata/Users(13)", uipath.orchestrator().user(13).json());

        assertThat(stored("grace").get("LastModificationTime").getAsString()).matches(".*\\.\\d{7}Z");
        assertThat(stored("grace").get("LastModifierUserId").getAsLong()).isPositive();
    }

    @Test
    void masksTheRobotsPassword() {
        JsonObject ada = Wire.json(wire.orchestrator("GET", "/odata/Users(9007199254740993)", ""));

        assertThat(ada.getAsJsonObject("UnattendedRobot").get("Password").getAsString())
                .isEqualTo("*****");
    }

    @Test
    void overwritesThePasswordWithTheMask() {
        JsonObject ada = Wire.json(wire.orchestrator("GET", "/odata/Users(9007199254740993)", ""));

        wire.orchestrator("PUT", "/odata/Users(9007199254740993)", ada.toString());

        assertThat(uipath.orchestrator().user("ada").json()).contains("\"Password\":\"*****\"");
    }

    @Test
    void keepsThePasswordThatIsLeftOut() {
        JsonObject ada = stored("ada");
        ada.getAsJsonObject("UnattendedRobot").remove("Password");

        wire.orchestrator("PUT", "/odata/Users(9007199254740993)", ada.toString());

        assertThat(uipath.orchestrator().user("ada").json()).contains("\"Password\":\"adas-windows-password\"");
    }

    @Test
    void replacesTheTenantRolesWithTheRolesList() {
        wire.orchestrator(
                "POST", "/odata/Users(13)/UiPath.Server.Configuration.OData.AssignRoles", "{\"roleIds\":[1,4]}");
        JsonObject body = stored("grace");
        body.remove("UserRoles");
        body.add("RolesList", JsonParser.parseString("[\"Automation Developer\"]"));

        wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        assertThat(roleNames("grace")).isEqualTo("[Folder Administrator, Automation Developer]");
    }

    @Test
    void clearsTheTenantRolesWithAnEmptyRolesList() {
        JsonObject body = stored("grace");
        body.add("RolesList", new JsonArray());

        wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        assertThat(roleNames("grace")).isEqualTo("[]");
    }

    @Test
    void takesEveryRoleAwayWhenUserRolesIsEmpty() {
        JsonObject body = stored("grace");
        body.add("UserRoles", new JsonArray());

        wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        assertThat(roleNames("grace")).isEqualTo("[]");
        assertThat(stored("grace").getAsJsonArray("RolesList")).isEmpty();
    }

    @Test
    void givesTheFirstRoleThroughTheRolesList() {
        JsonObject body = Wire.json(wire.orchestrator("GET", "/odata/Users(21)?$expand=UserRoles", ""));
        body.add("RolesList", JsonParser.parseString("[\"Administrator\"]"));

        wire.orchestrator("PUT", "/odata/Users(21)", body.toString());

        assertThat(roleNames("margaret")).isEqualTo("[Administrator]");
    }

    @Test
    void ignoresUserRolesOtherwise() {
        JsonObject body = stored("grace");
        body.getAsJsonArray("UserRoles").remove(0);
        body.remove("RolesList");

        wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        assertThat(stored("grace").getAsJsonArray("UserRoles")).hasSize(2);
    }

    @Test
    void storesMembersItDoesNotKnow() {
        JsonObject body = stored("grace");
        body.add("Tomorrow", JsonParser.parseString("{\"x\":1.00}"));

        wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        assertThat(wire.orchestrator("GET", "/odata/Users(13)", "").body()).contains("\"Tomorrow\":{\"x\":1.00}");
    }

    @Test
    void refusesMembersItDoesNotKnowWhenBindingIsStrict() {
        uipath.orchestrator().strictBinding(true);
        JsonObject body = Wire.json(wire.orchestrator("GET", "/odata/Users(13)", ""));
        int unchanged =
                wire.orchestrator("PUT", "/odata/Users(13)", body.toString()).statusCode();
        body.addProperty("Tomorrow", 1);

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body.toString());

        assertThat(unchanged).isEqualTo(200);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Wire.json(answer).get("message").getAsString()).isEqualTo("The input was not valid.");
    }

    @Test
    void refusesABodyThatIsNotJson() {
        HttpResponse<String> form = wire.call(
                "PUT", "/acme/production/orchestrator_/odata/Users(13)", "{}", "application/x-www-form-urlencoded");
        HttpResponse<String> cutOff = wire.orchestrator("PUT", "/odata/Users(13)", "{\"Id\":13");
        HttpResponse<String> wrongType = wire.orchestrator(
                "PUT", "/odata/Users(13)", "{\"Id\":13,\"UserName\":\"grace@acme.example\",\"RobotProvision\":3}");

        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(cutOff.statusCode()).isEqualTo(400);
        assertThat(wrongType.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesARobotTypeThatDoesNotExist() {
        String body =
                uipath.orchestrator().user(13).json().replace("\"RobotType\":\"Development\"", "\"RobotType\":\"Dev\"");

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private JsonObject stored(String name) {
        return JsonParser.parseString(uipath.orchestrator().user(name).json()).getAsJsonObject();
    }

    private String roleNames(String name) {
        StringBuilder names = new StringBuilder("[");
        for (JsonElement row : stored(name).getAsJsonArray("UserRoles")) {
            names.append(names.length() > 1 ? ", " : "")
                    .append(row.getAsJsonObject().get("RoleName").getAsString());
        }
        return names.append("]").toString();
    }

    private static String unstamped(String user) {
        return user.replaceAll("\"LastModif\\w+\":(\"[^\"]*\"|\\w+)", "");
    }
}
