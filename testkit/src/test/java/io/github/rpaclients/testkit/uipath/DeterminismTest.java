package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same calls at the same time get the same answers, byte for byte. */
class DeterminismTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final List<String> answers = new ArrayList<>();

    @Test
    void answersTheSameFromTwoSimulatorsAndAfterAReset() {
        try (UiPathSimulator one = UiPathSimulator.builder().clock(clock).start();
                UiPathSimulator other = UiPathSimulator.builder().clock(clock).start()) {
            List<String> first = script(one);
            List<String> second = script(other);
            List<String> again = script(one.reset());

            assertThat(first).hasSizeGreaterThan(30);
            assertThat(second).isEqualTo(first);
            assertThat(again).isEqualTo(first);
            assertThat(other.json()).isEqualTo(one.json());
        }
    }

    private List<String> script(UiPathSimulator uipath) {
        clock.set(NOON);
        answers.clear();
        Wire wire = new Wire(uipath).signIn("");
        note(uipath, wire.token("client_credentials", uipath.clientId(), uipath.clientSecret(), "OR.Users"));
        note(uipath, wire.token("client_credentials", uipath.clientId(), "wrong", ""));
        String org = uipath.organizationId();
        String ada = uipath.identity().user("ada").id();
        String users = "/odata/Users";
        String actions = "/UiPath.Server.Configuration.OData.";
        orchestrator(uipath, wire, "GET", users + "?$top=3&$orderby=Id%20desc", "");
        orchestrator(uipath, wire, "GET", users + "(13)", "");
        orchestrator(uipath, wire, "GET", users + actions + "Validate(userIds=%5B13,21%5D)", "");
        orchestrator(uipath, wire, "PUT", users + "(21)", withRobot(uipath));
        orchestrator(uipath, wire, "POST", users + "(21)" + actions + "AssignRoles", "{\"roleIds\":[1,4]}");
        orchestrator(uipath, wire, "POST", users + actions + "ChangeCulture", "{\"culture\":\"de\"}");
        orchestrator(uipath, wire, "GET", users + "(21)", "");
        orchestrator(uipath, wire, "DELETE", users + "(34)", "");
        orchestrator(uipath, wire, "GET", users + "(34)", "");
        orchestrator(uipath, wire, "GET", "/odata/Roles", "");
        orchestrator(uipath, wire, "GET", "/odata/Roles(2)", "");
        orchestrator(uipath, wire, "GET", "/odata/Settings" + actions + "GetLicense", "");
        orchestrator(
                uipath,
                wire,
                "GET",
                "/api/DirectoryService/GetDirectoryPermissions?username=margaret@acme.example",
                "");
        orchestrator(uipath, wire, "GET", "/nowhere", "");
        clock.set(NOON.plusSeconds(60));
        identity(uipath, wire, "GET", "/api/User/users/" + org, "");
        identity(uipath, wire, "GET", "/api/User/" + ada, "");
        identity(uipath, wire, "GET", "/api/User/" + org, "");
        identity(uipath, wire, "POST", "/api/RobotAccount", partition(org, "\"name\":\"weekly\""));
        String weekly = uipath.identity().robotAccount("weekly").id();
        identity(uipath, wire, "PUT", "/api/RobotAccount/" + weekly, partition(org, "\"displayName\":\"Weekly\""));
        identity(uipath, wire, "GET", "/api/RobotAccount/" + org + "/" + weekly, "");
        identity(uipath, wire, "GET", "/api/RobotAccount/" + org, "");
        identity(uipath, wire, "DELETE", "/api/RobotAccount/" + org + "/" + weekly, "");
        identity(uipath, wire, "POST", "/api/Group", partition(org, "\"name\":\"Testers\""));
        String testers = uipath.identity().group("Testers").id();
        identity(
                uipath,
                wire,
                "PUT",
                "/api/Group/" + testers,
                partition(org, "\"directoryUserIDsToAdd\":[\"" + ada + "\"]"));
        identity(uipath, wire, "GET", "/api/Group/" + org, "");
        identity(uipath, wire, "DELETE", "/api/Group/" + org + "/" + org, "");
        lease(uipath, wire, "GET", "", "");
        lease(uipath, wire, "PUT", "", "{\"userIds\":[\"" + ada + "\"],\"userBundleCodes\":[\"CTZDEVNU\"]}");
        lease(uipath, wire, "GET", "/" + ada + "/userBundleLeases", "");
        lease(uipath, wire, "GET", "/" + ada + "/availableUserBundles", "");
        lease(uipath, wire, "PUT", "/group/" + testers, "{\"userBundleCodes\":[\"ATTUNU\"]}");
        lease(uipath, wire, "GET", "/group/" + testers, "");
        lease(uipath, wire, "POST", "/license/users", "{\"userIds\":[\"" + ada + "\"]}");
        lease(uipath, wire, "GET", "/user/page", "");
        note(uipath, wire.call("GET", "/acme/license_/api/account/" + org + "/user-license/status", ""));
        uipath.addPerson("ken@acme.example", "Ken", "Thompson");
        orchestrator(
                uipath,
                wire,
                "GET",
                users + "(" + uipath.orchestrator().user("ken").id() + ")",
                "");
        return List.copyOf(answers);
    }

    private static String withRobot(UiPathSimulator uipath) {
        return uipath.orchestrator()
                .user("margaret")
                .json()
                .replace("\"RobotProvision\":null", "\"RobotProvision\":{\"RobotType\":\"Attended\"}");
    }

    private static String partition(String organization, String members) {
        return "{\"partitionGlobalId\":\"" + organization + "\"," + members + "}";
    }

    private void orchestrator(UiPathSimulator uipath, Wire wire, String method, String path, String body) {
        note(uipath, wire.orchestrator(method, path, body));
    }

    private void identity(UiPathSimulator uipath, Wire wire, String method, String path, String body) {
        note(uipath, wire.identity(method, path, body));
    }

    private void lease(UiPathSimulator uipath, Wire wire, String method, String path, String body) {
        note(uipath, wire.lease(method, path, body));
    }

    /** The port is the one thing that differs. */
    private void note(UiPathSimulator uipath, HttpResponse<String> answer) {
        answers.add(answer.statusCode() + " " + new TreeMap<>(answer.headers().map()).keySet()
                + answer.headers().allValues("content-type") + answer.headers().allValues("api-supported-versions")
                + " " + answer.body().replace(uipath.url().getAuthority(), "simulator"));
    }
}
