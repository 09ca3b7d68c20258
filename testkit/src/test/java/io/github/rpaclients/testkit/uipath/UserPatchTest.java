package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserPatchTest {
    private static final String ADA = "/odata/Users(9007199254740993)";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Users");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void changesThePasswordOfARobotAndNothingElse() {
        JsonObject before = robot();

        HttpResponse<String> answer = wire.orchestrator("PATCH", ADA, "{\"UnattendedRobot\":{\"Password\":\"new\"}}");

        before.addProperty("Password", "new");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(robot()).isEqualTo(before);
    }

    @Test
    void passesOverRolesUnitsAndTheAttendedRobotWithoutAWord() {
        String roles = stored("grace").get("UserRoles").toString();

        HttpResponse<String> answer = wire.orchestrator(
                "PATCH",
                "/odata/Users(13)",
                "{\"RolesList\":[],\"UserRoles\":[],\"OrganizationUnits\":[{\"Id\":1}],\"RobotProvision\":null,"
                        + "\"EmailAddress\":\"g@acme.example\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(stored("grace").get("UserRoles").toString()).isEqualTo(roles);
        assertThat(stored("grace").getAsJsonArray("OrganizationUnits")).isEmpty();
        assertThat(uipath.orchestrator().user("grace").robotType()).isEqualTo("Development");
        assertThat(stored("grace").get("EmailAddress").getAsString()).isEqualTo("g@acme.example");
    }

    @Test
    void refusesAPatchThatDoesNotFit() {
        int wrongType =
                wire.orchestrator("PATCH", ADA, "{\"UnattendedRobot\":3}").statusCode();
        uipath.orchestrator().strictBinding(true);
        int unknown = wire.orchestrator("PATCH", ADA, "{\"Tomorrow\":3}").statusCode();

        assertThat(wrongType).isEqualTo(400);
        assertThat(unknown).isEqualTo(400);
    }

    private JsonObject robot() {
        return stored("ada").getAsJsonObject("UnattendedRobot");
    }

    private JsonObject stored(String name) {
        return JsonParser.parseString(uipath.orchestrator().user(name).json()).getAsJsonObject();
    }
}
