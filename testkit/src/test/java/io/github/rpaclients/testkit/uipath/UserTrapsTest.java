package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserTrapsTest {
    private static final String ACTIONS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Users PM.License");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void makesAnInheritedRightOnesOwnWhenItComesBack() {
        uipath.orchestrator().user("Developers").set("MayHavePersonalWorkspace", "true");
        uipath.orchestrator().unionOfPrivileges(true);
        JsonObject margaret = get("/odata/Users(21)");

        wire.orchestrator("PUT", "/odata/Users(21)", margaret.toString());

        assertThat(margaret.get("MayHavePersonalWorkspace").getAsBoolean()).isTrue();
        assertThat(margaret.get("ExplicitMayHavePersonalWorkspace").isJsonNull())
                .isTrue();
        uipath.identity().group("Developers").drop("margaret");
        assertThat(get("/odata/Users(21)").get("MayHavePersonalWorkspace").getAsBoolean())
                .isTrue();
        assertThat(stored("margaret").get("ExplicitMayHavePersonalWorkspace").getAsBoolean())
                .isTrue();
    }

    @Test
    void keepsAnInheritedRightInheritedWhenTheOwnOneComesBack() {
        uipath.orchestrator().user("Developers").set("MayHavePersonalWorkspace", "true");
        uipath.orchestrator().unionOfPrivileges(true);
        JsonObject margaret = get("/odata/Users(21)");
        margaret.addProperty("MayHavePersonalWorkspace", false);

        wire.orchestrator("PUT", "/odata/Users(21)", margaret.toString());

        assertThat(get("/odata/Users(21)").get("MayHavePersonalWorkspace").getAsBoolean())
                .isTrue();
        assertThat(stored("margaret").get("ExplicitMayHavePersonalWorkspace").getAsBoolean())
                .isFalse();
    }

    @Test
    void losesTheUpdatePolicyOfAUserReadFromAList() {
        JsonObject row = get("/odata/Users?$filter=Id%20eq%2013")
                .getAsJsonArray("value")
                .get(0)
                .getAsJsonObject();

        HttpResponse<String> answer = wire.orchestrator("PUT", "/odata/Users(13)", row.toString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(stored("grace").get("UpdatePolicy").isJsonNull()).isTrue();
    }

    @Test
    void stampsAUserAlthoughNothingChanged() {
        String body = uipath.orchestrator().user("grace").json();

        wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(stored("grace").get("LastModificationTime").isJsonNull()).isFalse();
    }

    @Test
    void refusesExecutionSettingsForAnExternalApplication() {
        String application = "{'Id':89,'UserName':'pipeline','Type':'DirectoryExternalApplication','RolesList':[]}";
        uipath.orchestrator().addUser(application);
        String body = application.replace('\'', '"').replace("}", ",\"RobotProvision\":{\"ExecutionSettings\":{}}}");

        assertThat(wire.orchestrator("PUT", "/odata/Users(89)", body).statusCode())
                .isEqualTo(400);
        assertThat(wire.orchestrator("PUT", "/odata/Users(89)", application.replace('\'', '"'))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsAResolutionAsTextOrAsNumber() {
        String body = uipath.orchestrator()
                .user("grace")
                .json()
                .replace("\"ResolutionWidth\":1920", "\"ResolutionWidth\":\"1920\",\"ResolutionHeight\":1080");

        wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(wire.orchestrator("GET", "/odata/Users(13)", "").body())
                .contains("\"ResolutionWidth\":\"1920\",\"ResolutionHeight\":1080");
    }

    @Test
    void keepsTheNameOfARobotTypeThatWasSent() {
        String body = uipath.orchestrator()
                .user("grace")
                .json()
                .replace("\"RobotType\":\"Development\"", "\"RobotType\":\"RpaDeveloper\"");

        wire.orchestrator("PUT", "/odata/Users(13)", body);

        assertThat(get("/odata/Users(13)")
                        .getAsJsonObject("RobotProvision")
                        .get("RobotType")
                        .getAsString())
                .isEqualTo("RpaDeveloper");
    }

    @Test
    void servesNoDomainForPeopleOfTheDirectory() {
        assertThat(get("/odata/Users(13)").get("Domain").getAsString()).isEmpty();
    }

    @Test
    void findsDirectoryPermissionsByUserNameAndNotById() {
        String path = "/api/DirectoryService/GetDirectoryPermissions?";

        HttpResponse<String> byId = wire.orchestrator("GET", path + "userId=21", "");
        HttpResponse<String> byName = wire.orchestrator("GET", path + "username=margaret@acme.example&domain=", "");

        assertThat(byId.statusCode()).isEqualTo(404);
        assertThat(byName.body()).contains("\"directoryGroup\":\"Developers\"");
    }

    @Test
    void keepsARobotBusyWhoseSeatIsGone() {
        uipath.orchestrator().user("grace").busy(true);
        String grace = uipath.identity().user("grace").id();

        wire.lease("PUT", "", "{\"userIds\":[\"" + grace + "\"],\"userBundleCodes\":[]}");

        assertThat(uipath.lease().user("grace").bundles()).isEmpty();
        assertThat(get("/odata/Users" + ACTIONS + "Validate(userIds=%5B13%5D)")
                        .getAsJsonObject("value")
                        .get("13")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void neverLinksToTheNextPage() {
        JsonObject page = get("/odata/Users?$top=2&$search=nobody");

        assertThat(page.getAsJsonArray("value")).hasSize(2);
        assertThat(page.get("@odata.count").getAsInt()).isEqualTo(6);
        assertThat(page.has("@odata.nextLink")).isFalse();
    }

    @Test
    void refusesASingleQuoteThatIsNotDoubled() {
        String undoubled = Wire.encode("Surname eq 'O'Brien'");

        HttpResponse<String> answer = wire.orchestrator("GET", "/odata/Users?$filter=" + undoubled, "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(get("/odata/Users?$filter=" + Wire.encode("Surname eq 'O''Brien'"))
                        .getAsJsonArray("value"))
                .isEmpty();
    }

    private JsonObject get(String path) {
        HttpResponse<String> answer = wire.orchestrator("GET", path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Wire.json(answer);
    }

    private JsonObject stored(String name) {
        return JsonParser.parseString(uipath.orchestrator().user(name).json()).getAsJsonObject();
    }
}
