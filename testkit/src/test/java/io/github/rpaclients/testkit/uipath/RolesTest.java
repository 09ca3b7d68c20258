package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Roles are made, changed, given and deleted. */
class RolesTest {
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String AUDITOR = "/odata/Roles(101)";
    private static final long GRACE = 13;

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Users OR.Folders");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void makesARoleAndNumbersItsPermissions() {
        HttpResponse<String> made = makeAuditor();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Wire.json(made).get("Id").getAsInt()).isEqualTo(101);
        assertThat(send("GET", AUDITOR + "?$expand=Permissions", "").body())
                .contains("\"IsEditable\":true", "{\"Name\":\"Audit.View\",\"IsGranted\":true,\"Id\":1}");
        assertThat(makeAuditor().statusCode()).isEqualTo(409);
    }

    @Test
    void losesThePermissionsThatAPutLeavesOut() {
        makeAuditor();

        send("PUT", AUDITOR, "{\"Id\":101,\"Name\":\"Auditor\"}");

        assertThat(send("GET", AUDITOR + "?$expand=Permissions", "").body()).contains("\"Permissions\":[]");
    }

    @Test
    void givesARoleAndTakesItAway() {
        makeAuditor();

        HttpResponse<String> given =
                send("POST", AUDITOR + NS + "SetUsers", "{\"addedUserIds\":[13],\"removedUserIds\":[]}");

        assertThat(given.statusCode()).isEqualTo(204);
        assertThat(holders()).isEqualTo("{\"@odata.count\":1,\"value\":[13]}");
        assertThat(roles()).contains("Auditor");
        send("POST", AUDITOR + NS + "SetUsers", "{\"addedUserIds\":[],\"removedUserIds\":[13]}");
        assertThat(holders()).isEqualTo("{\"@odata.count\":0,\"value\":[]}");
        assertThat(roles()).doesNotContain("Auditor");
    }

    @Test
    void wantsBothListsOfUsersAndAllOrNothing() {
        makeAuditor();

        assertThat(send("POST", AUDITOR + NS + "SetUsers", "{\"addedUserIds\":[13]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", AUDITOR + NS + "SetUsers", "{\"addedUserIds\":[13,99],\"removedUserIds\":[]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(roles()).doesNotContain("Auditor");
    }

    @Test
    void aRoleHasItsNewNameEverywhere() {
        makeAuditor();
        send("POST", AUDITOR + NS + "SetUsers", "{\"addedUserIds\":[13],\"removedUserIds\":[]}");

        send("PUT", AUDITOR, "{\"Id\":101,\"Name\":\"Reader\"}");

        assertThat(roles()).contains("Reader").doesNotContain("Auditor");
    }

    @Test
    void nobodyHasARoleThatIsDeleted() {
        makeAuditor();
        long finance = uipath.orchestrator().folder("Finance").id();
        send("POST", AUDITOR + NS + "SetUsers", "{\"addedUserIds\":[13],\"removedUserIds\":[]}");
        send(
                "POST",
                "/odata/Folders" + NS + "AssignUsers",
                "{\"assignments\":{\"UserIds\":[13],\"RolesPerFolder\":[{\"FolderId\":" + finance
                        + ",\"RoleIds\":[101]}]}}");

        assertThat(send("DELETE", AUDITOR, "").statusCode()).isEqualTo(204);

        assertThat(roles()).doesNotContain("Auditor");
        HttpResponse<String> users = send(
                "GET",
                "/odata/Folders" + NS + "GetUsersForFolder(key=" + finance + ",includeInherited=false)?$expand=Roles",
                "");
        assertThat(users.statusCode()).isEqualTo(200);
        assertThat(users.body()).contains("\"Id\":13").doesNotContain("Auditor");
    }

    @Test
    void keepsWhatIsStaticAndWhatIsNotEditable() {
        String fixed = uipath.json()
                .replace("\"IsStatic\":false", "\"IsStatic\":true")
                .replace("\"IsEditable\":true", "\"IsEditable\":false");
        try (UiPathSimulator other = UiPathSimulator.builder().company(fixed).start()) {
            Wire strict = new Wire(other).signIn("OR.Users");

            assertThat(strict.orchestrator("DELETE", "/odata/Roles(2)", "").statusCode())
                    .isEqualTo(400);
            assertThat(strict.orchestrator("PUT", "/odata/Roles(2)", "{\"Name\":\"Other\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(other.orchestrator().json()).contains("Automation User").doesNotContain("Other");
        }
    }

    private HttpResponse<String> makeAuditor() {
        return send(
                "POST",
                "/odata/Roles",
                "{\"Name\":\"Auditor\",\"Type\":\"Mixed\",\"Permissions\":["
                        + "{\"Name\":\"Audit.View\",\"IsGranted\":true}]}");
    }

    private String holders() {
        return send("GET", "/odata/Roles" + NS + "GetUserIdsForRole(key=101)?$count=true", "")
                .body();
    }

    private String roles() {
        return JsonParser.parseString(uipath.orchestrator().user(GRACE).json())
                .getAsJsonObject()
                .getAsJsonArray("RolesList")
                .toString();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return wire.orchestrator(method, path, body);
    }
}
