package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is assigned to which folder, in which roles. */
class FolderUsersTest {
    private static final String FOLDERS = "/odata/Folders/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final Wire wire = new Wire(uipath).signIn("OR.Folders OR.Users");
    private final long finance = orchestrator.folder("Finance").id();
    private final long invoices = orchestrator.folder("Finance/Invoices").id();

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void assignsUsersToFoldersAndReplacesTheRolesTheyHad() {
        int status = assignUsers(
                "13,9007199254740993",
                "{\"FolderId\":" + finance + ",\"RoleIds\":[1]},{\"FolderId\":" + invoices + "}");

        assertThat(status).isEqualTo(204);
        assertThat(orchestrator.folder("Finance").roles("ada")).containsExactly("Administrator");
        assertThat(orchestrator.folder("Finance").roles("grace")).containsExactly("Administrator");
        assertThat(orchestrator.folder("Finance/Invoices").users())
                .containsExactly("grace@acme.example", "ada@acme.example");
        assertThat(orchestrator.folder("Finance/Invoices").roles("ada")).isEmpty();
        assertThat(orchestrator.folder("Finance").users()).contains("Developers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13,77 | {"FolderId":7001,"RoleIds":[4]}                        | 404
            13    | {"FolderId":7001,"RoleIds":[4]},{"FolderId":77}        | 404
            13    | {"FolderId":7001,"RoleIds":[4]},{"FolderId":7001,"RoleIds":[99]} | 404
            13    | {"FolderId":7001,"RoleIds":[2]}                        | 400
            13    | {"folderId":7001}                                      | 400
            13    | {"FolderId":7001,"RoleIds":["Administrator"]}          | 400
            """)
    void assignsNobodyWhenOneThingIsWrong(String users, String rolesPerFolder, int status) {
        String before = uipath.json();

        assertThat(assignUsers(users, rolesPerFolder)).isEqualTo(status);
        assertThat(uipath.json()).isEqualTo(before);
    }

    @Test
    void bindsTheParameterOfAnActionInCamelCaseOnly() {
        assertThat(post(FOLDERS + "AssignUsers", "{\"Assignments\":{\"UserIds\":[13],\"RolesPerFolder\":[]}}"))
                .isEqualTo(400);
    }

    @Test
    void makesAUserOfSomebodyWhomOnlyTheDirectoryKnows() {
        String id = "aaaaaaaa-0009-4000-8000-00000000000f";
        uipath.identity().addUser(id, "ken@acme.example", "ken@acme.example", "Ken", "Thompson");

        assertThat(assignDirectory("AssignDirectoryUser", id)).isEqualTo(204);
        assertThat(assignDirectory(
                        "AssignDomainUser", uipath.identity().user("ada").id()))
                .isEqualTo(204);
        assertThat(assignDirectory("AssignDirectoryUser", "aaaaaaaa-0009-4000-8000-000000000001"))
                .isEqualTo(404);

        assertThat(orchestrator.folder("Finance/Invoices").users())
                .containsExactly("ken@acme.example", "ada@acme.example");
        assertThat(orchestrator.user("ken").json()).contains("\"FullName\":\"Ken Thompson\"", id);
    }

    @Test
    void assignsDirectoryUsersInTheCloudOnly() {
        try (UiPathSimulator suite = UiPathSimulator.builder()
                .deployment(Deployment.AUTOMATION_SUITE)
                .start()) {
            Wire there = new Wire(suite).signIn("OR.Folders");
            String body = directory(suite.identity().user("ada").id());

            assertThat(there.orchestrator("POST", FOLDERS + "AssignDirectoryUser", body)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(there.orchestrator("POST", FOLDERS + "AssignDomainUser", body)
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void tellsWhoWorksInAFolderAndWhatIsInherited() {
        orchestrator.folder("Finance/Invoices").assign("grace", "Administrator");

        JsonArray own = users(invoices, false, "?$expand=UserEntity,Roles");
        JsonArray all =
                users(invoices, true, "?$expand=UserEntity,Roles&$filter=UserEntity/UserName%20ne%20'Developers'");

        assertThat(names(own)).isEqualTo("grace@acme.example:Assigned Administrator,");
        assertThat(names(all))
                .isEqualTo(
                        "grace@acme.example:Assigned Administrator, ada@acme.example:Inherited Folder Administrator,");
        JsonObject ada = all.get(1).getAsJsonObject();
        assertThat(ada.get("Id").getAsLong()).isEqualTo(9_007_199_254_740_993L);
        assertThat(ada.getAsJsonObject("UserEntity").get("IsInherited").getAsBoolean())
                .isTrue();
        assertThat(ada.getAsJsonObject("UserEntity")
                        .getAsJsonArray("AssignedToFolderIds")
                        .toString())
                .isEqualTo("[" + finance + "]");
        assertThat(ada.getAsJsonArray("Roles").toString()).contains("\"FullyQualifiedName\":\"Finance\"");
    }

    @Test
    void tellsUsersAndRolesOnlyWhenExpanded() {
        JsonObject row = users(finance, false, "").get(0).getAsJsonObject();

        assertThat(row.keySet()).containsExactly("Id");
        assertThat(get("GetUsersForFolder(key=" + finance + ",includeInherited=maybe)")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("GetUsersForFolder(key=77,includeInherited=true)").statusCode())
                .isEqualTo(404);
    }

    @Test
    void removesAUserByIdAndByKey() {
        String of = "/odata/Folders(" + finance + ")/UiPath.Server.Configuration.OData.";

        assertThat(post(of + "RemoveUserFromFolder", "{\"userId\":9007199254740992}"))
                .isEqualTo(404);
        assertThat(post(of + "RemoveUserFromFolder", "{\"userId\":9007199254740993}"))
                .isEqualTo(204);
        assertThat(post(of + "RemoveUserFromFolderByKey", "{\"userKey\":\"dccccccc-0002-4000-8000-00000000000b\"}"))
                .isEqualTo(204);
        assertThat(post(of + "RemoveUserFromFolder", "{}")).isEqualTo(400);

        assertThat(orchestrator.folder("Finance").users()).isEmpty();
    }

    @Test
    void tellsTheRolesOfAUserAndOfHisGroupsInAllFolders() {
        orchestrator.folder("Finance/Invoices").assign("margaret", "Administrator", "Folder Administrator");

        JsonObject roles = Wire.json(get("GetAllRolesForUser(username='margaret@acme.example',skip=0,take=10)"));

        assertThat(roles.get("Id").getAsLong()).isEqualTo(21);
        assertThat(roles.get("Count").getAsInt()).isEqualTo(2);
        assertThat(roles.getAsJsonArray("TenantRoles").toString())
                .contains("\"Name\":\"Automation Developer\"", "\"UserName\":\"Developers\"");
        assertThat(roles.getAsJsonArray("PageItems").toString())
                .contains("\"Name\":\"Folder Administrator\"", "\"FullyQualifiedName\":\"Finance/Invoices\"");
    }

    @Test
    void pagesTheRolesOfAUserByThePath() {
        orchestrator.folder("Finance/Invoices").assign("ada");

        JsonObject second = Wire.json(get("GetAllRolesForUser(username='ada@acme.example',skip=1,take=1)"));
        JsonObject found =
                Wire.json(get("GetAllRolesForUser(username='ada@acme.example',skip=0,take=5)?searchText=Invoices"));

        assertThat(second.get("Count").getAsInt()).isEqualTo(2);
        assertThat(second.getAsJsonArray("PageItems")).hasSize(1);
        assertThat(found.get("Count").getAsInt()).isEqualTo(1);
        assertThat(get("GetAllRolesForUser(username='bob',skip=0,take=5)").statusCode())
                .isEqualTo(404);
        assertThat(get("GetAllRolesForUser(username='ada@acme.example',skip=0,take=x)")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesADeletedUserOutOfHisFolders() {
        wire.orchestrator("DELETE", "/odata/Users(9007199254740993)", "");

        assertThat(orchestrator.folder("Finance").users()).containsExactly("Developers");
        assertThat(names(users(finance, true, "?$expand=UserEntity,Roles"))).isEqualTo("Developers:");
    }

    @Test
    void changesNoUserWhoIsAssigned() {
        String before = orchestrator.user("grace").json();

        assignUsers("13", "{\"FolderId\":" + finance + ",\"RoleIds\":[4]}");

        assertThat(orchestrator.user("grace").json()).isEqualTo(before);
    }

    @Test
    void refusesToSeedWhatIsNotThere() {
        OrchestratorFolder folder = orchestrator.folder("Finance");

        assertThatIllegalArgumentException().isThrownBy(() -> folder.assign("bob"));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.assign("ada", "King"));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.set("DisplayName", "'x'"));
        assertThatIllegalArgumentException().isThrownBy(() -> orchestrator.addFolder("a//b"));
        assertThat(folder.roles("ada")).containsExactly("Folder Administrator");
    }

    private int assignUsers(String users, String rolesPerFolder) {
        return post(
                FOLDERS + "AssignUsers",
                "{\"assignments\":{\"UserIds\":[" + users + "],\"RolesPerFolder\":[" + rolesPerFolder + "]}}");
    }

    private int assignDirectory(String action, String id) {
        return post(FOLDERS + action, directory(id));
    }

    private String directory(String id) {
        return "{\"assignment\":{\"Domain\":\"acme\",\"UserName\":\"x\",\"DirectoryIdentifier\":\"" + id
                + "\",\"UserType\":\"DirectoryUser\",\"RolesPerFolder\":[{\"FolderId\":" + invoices
                + ",\"RoleIds\":[4]}]}}";
    }

    private JsonArray users(long folder, boolean inherited, String options) {
        return Wire.json(get("GetUsersForFolder(key=" + folder + ",includeInherited=" + inherited + ")" + options))
                .getAsJsonArray("value");
    }

    private static String names(JsonArray rows) {
        StringBuilder names = new StringBuilder();
        for (JsonElement element : rows) {
            JsonObject row = element.getAsJsonObject();
            names.append(row.getAsJsonObject("UserEntity").get("UserName").getAsString())
                    .append(':');
            for (JsonElement role : row.getAsJsonArray("Roles")) {
                names.append(role.getAsJsonObject().get("Origin").getAsString())
                        .append(' ')
                        .append(role.getAsJsonObject().get("Name").getAsString())
                        .append(", ");
            }
        }
        return names.toString().strip();
    }

    private HttpResponse<String> get(String function) {
        return wire.orchestrator("GET", FOLDERS + function, "");
    }

    private int post(String path, String body) {
        return wire.orchestrator("POST", path, body).statusCode();
    }
}
