package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendedRobotSeatsTest {
    private static final String ADA = "/odata/Users(9007199254740993)";

    private UiPathSimulator uipath = UiPathSimulator.startWithoutUserLicensing();
    private Wire wire = new Wire(uipath).signIn("");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void answers409ToOneDeveloperMoreThanAllowed() {
        String before = uipath.orchestrator().json();

        HttpResponse<String> answer = wire.orchestrator("PUT", ADA, withRobot("ada", "RpaDeveloper"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(uipath.orchestrator().json()).isEqualTo(before);
    }

    @Test
    void givesTheSeatThatWasReleasedFirst() {
        JsonObject grace =
                JsonParser.parseString(uipath.orchestrator().user(13).json()).getAsJsonObject();
        grace.add("RobotProvision", null);
        wire.orchestrator("PUT", "/odata/Users(13)", grace.toString());

        HttpResponse<String> answer = wire.orchestrator("PUT", ADA, withRobot("ada", "Studio"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(license().getAsJsonObject("Used").get("Development").getAsInt())
                .isEqualTo(1);
        assertThat(uipath.orchestrator().user("ada").json()).contains("\"RobotType\":\"Studio\"", "\"RobotId\":501");
    }

    @Test
    void keepsTheSeatOfSomebodyWhoHasIt() {
        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", withRobot("grace", "RpaDeveloper"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void countsNoSeatWithoutTheRightToARobotSession() {
        JsonObject grace =
                JsonParser.parseString(uipath.orchestrator().user(13).json()).getAsJsonObject();
        grace.addProperty("MayHaveRobotSession", false);

        wire.orchestrator("PUT", "/odata/Users(13)", grace.toString());

        assertThat(license().getAsJsonObject("Used").get("Development").getAsInt())
                .isZero();
    }

    @Test
    void tellsSeatsInGetLicense() {
        assertThat(license().get("UserLicensingEnabled").getAsBoolean()).isFalse();
        assertThat(license().getAsJsonObject("Allowed").get("Development").getAsInt())
                .isEqualTo(1);
        assertThat(license().getAsJsonObject("Used").get("Development").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void servesThePortalWhereTheLicenceServiceWouldBe() {
        HttpResponse<String> answer = wire.lease("GET", "", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
    }

    @Test
    void doesNotCountRobotTypesWhereUserLicensingIsOn() {
        uipath.close();
        uipath = UiPathSimulator.start();
        wire = new Wire(uipath).signIn("");

        HttpResponse<String> answer = wire.orchestrator("PUT", ADA, withRobot("ada", "Development"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(license().get("UserLicensingEnabled").getAsBoolean()).isTrue();
        assertThat(license().getAsJsonObject("Used").get("Development").getAsInt())
                .isZero();
        assertThat(uipath.lease().user("ada").bundles()).containsExactly("ATTUNU");
    }

    private String withRobot(String name, String robotType) {
        JsonObject user =
                JsonParser.parseString(uipath.orchestrator().user(name).json()).getAsJsonObject();
        JsonObject robot = new JsonObject();
        robot.addProperty("RobotType", robotType);
        user.add("RobotProvision", robot);
        return user.toString();
    }

    private JsonObject license() {
        return Wire.json(wire.orchestrator("GET", "/odata/Settings/UiPath.Server.Configuration.OData.GetLicense", ""));
    }
}
