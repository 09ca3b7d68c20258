package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders themselves: where they are, and what they are called. */
class FoldersTest {
    private static final String NS = "UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final Wire wire = new Wire(uipath).signIn("OR.Folders");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void listsFoldersWithTheOptionsOfOdata() {
        JsonObject list = Wire.json(get("/odata/Folders?$filter=startswith(FullyQualifiedName,'Finance')"
                + "&$orderby=FullyQualifiedName%20desc&$top=1&$select=Id,FullyQualifiedName"));

        assertThat(list.get("@odata.count").getAsInt()).isEqualTo(2);
        assertThat(list.getAsJsonArray("value").toString())
                .isEqualTo("[{\"FullyQualifiedName\":\"Finance/Invoices\",\"Id\":" + id("Finance/Invoices") + "}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$filter=Nme%20eq%20'x'", "$orderby=Nme", "$expand=Users", "$select=$users", "$top=1001"})
    void answers400ToOptionsThatMakeNoSense(String query) {
        HttpResponse<String> answer = get("/odata/Folders?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errorCode(answer)).isEqualTo(1000);
    }

    @Test
    void getsAFolderByIdAndByKey() {
        OrchestratorFolder invoices = orchestrator.folder("Finance/Invoices");

        JsonObject byId = Wire.json(get("/odata/Folders(" + invoices.id() + ")"));
        JsonObject byKey = Wire.json(get("/odata/Folders/" + NS + "GetByKey(identifier=" + invoices.key() + ")"));

        assertThat(byKey).isEqualTo(byId);
        assertThat(byId.get("DisplayName").getAsString()).isEqualTo("Invoices");
        assertThat(byId.get("ParentId").getAsLong()).isEqualTo(id("Finance"));
        assertThat(byId.get("ParentKey").getAsString())
                .isEqualTo(orchestrator.folder("Finance").key());
        assertThat(byId.get("FeedType").getAsString()).isEqualTo("Processes");
        assertThat(byId.keySet()).noneMatch(name -> name.startsWith("$"));
    }

    @ParameterizedTest
    @CsvSource({
        "/odata/Folders(77),404,1002",
        "/odata/Folders(Finance),400,1000",
        "/odata/Folders/UiPath.Server.Configuration.OData.GetByKey(identifier=7),400,1000",
        "/odata/Folders/UiPath.Server.Configuration.OData.GetByKey(identifier=00000000-0000-4000-8000-000000000001),404,1002"
    })
    void refusesKeysThatAreNone(String path, int status, int code) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(errorCode(answer)).isEqualTo(code);
    }

    @Test
    void createsAFolderWhereItsParentSays() {
        HttpResponse<String> answer = wire.orchestrator(
                "POST",
                "/odata/Folders",
                "{\"DisplayName\":\"Paid\",\"Description\":\"old ones\",\"ParentId\":" + id("Finance/Invoices")
                        + ",\"FullyQualifiedName\":\"Nowhere\",\"Id\":1}");

        JsonObject folder = Wire.json(answer);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(folder.get("FullyQualifiedName").getAsString()).isEqualTo("Finance/Invoices/Paid");
        assertThat(folder.get("Description").getAsString()).isEqualTo("old ones");
        assertThat(folder.get("Id").getAsLong()).isEqualTo(id("Finance/Invoices/Paid"));
        assertThat(folder.get("Key").getAsString())
                .isEqualTo(orchestrator.folder("Finance/Invoices/Paid").key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                 | 400 | 0
            {"DisplayName":""}                                 | 400 | 0
            {"DisplayName":7}                                  | 400 | 0
            {"DisplayName":"a/b"}                              | 400 | 0
            {"DisplayName":"x","FolderType":"Cupboard"}        | 400 | 0
            {"DisplayName":"x","ParentId":"Finance"}           | 400 | 0
            {"DisplayName":"x","ParentId":77}                  | 404 | 1002
            {"DisplayName":"finance"}                          | 409 | 1001
            """)
    void refusesAFolderThatCannotBe(String body, int status, int code) {
        String before = uipath.json();

        HttpResponse<String> answer = wire.orchestrator("POST", "/odata/Folders", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(errorCode(answer)).isEqualTo(code);
        assertThat(uipath.json()).isEqualTo(before);
    }

    @Test
    void replacesAFolderAndRenamesThoseBelow() {
        orchestrator.addFolder("Finance/Invoices/Paid");
        String key = orchestrator.folder("Finance").key();

        HttpResponse<String> answer = wire.orchestrator(
                "PUT",
                "/odata/Folders(" + id("Finance") + ")",
                "{\"DisplayName\":\"Money\",\"ParentId\":" + id("Shared") + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Wire.json(answer).get("FullyQualifiedName").getAsString()).isEqualTo("Money");
        assertThat(orchestrator.folder("Money").key()).isEqualTo(key);
        assertThat(orchestrator.folder("Money").users()).contains("ada@acme.example");
        assertThat(orchestrator.folder("Money/Invoices/Paid").path()).isEqualTo("Money/Invoices/Paid");
    }

    @Test
    void refusesABodyThatIsOfAnotherFolder() {
        HttpResponse<String> answer = wire.orchestrator(
                "PUT",
                "/odata/Folders(" + id("Finance") + ")",
                "{\"DisplayName\":\"Money\",\"Id\":" + id("Shared") + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(orchestrator.folder("Finance").path()).isEqualTo("Finance");
    }

    @Test
    void leavesEverythingAloneWhenANameIsTaken() {
        String before = uipath.json();

        HttpResponse<String> answer =
                wire.orchestrator("PUT", "/odata/Folders(" + id("Finance") + ")", "{\"DisplayName\":\"Shared\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(errorCode(answer)).isEqualTo(1001);
        assertThat(uipath.json()).isEqualTo(before);
    }

    @Test
    void patchesNameAndDescriptionByKey() {
        OrchestratorFolder invoices = orchestrator.folder("Finance/Invoices");
        String path = "/api/Folders/PatchNameDescription?key=" + invoices.key();

        assertThat(wire.orchestrator("PATCH", path, "{\"name\":\"Bills\"}").statusCode())
                .isEqualTo(200);
        assertThat(wire.orchestrator("PATCH", path, "{\"description\":\"to pay\"}")
                        .body())
                .isEmpty();

        assertThat(invoices.path()).isEqualTo("Finance/Bills");
        assertThat(invoices.json()).contains("\"Description\":\"to pay\"");
    }

    @Test
    void movesAFolderUnderAnotherAndToTheRoot() {
        long finance = id("Finance");
        String move = "/odata/Folders(" + finance + ")/" + NS + "MoveFolder";

        assertThat(wire.orchestrator("PUT", move + "?targetParentId=" + id("Shared"), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(orchestrator.folder("Shared/Finance/Invoices").json()).contains("\"ParentId\":" + finance);
        wire.orchestrator("PUT", move, "");

        assertThat(orchestrator.folder("Finance").json()).contains("\"ParentId\":null,\"ParentKey\":null");
        assertThat(orchestrator.folder("Finance/Invoices").path()).isEqualTo("Finance/Invoices");
    }

    @Test
    void movesNoFolderIntoItself() {
        String move = "/odata/Folders(" + id("Finance") + ")/" + NS + "MoveFolder?targetParentId=";

        assertThat(wire.orchestrator("PUT", move + id("Finance/Invoices"), "").statusCode())
                .isEqualTo(400);
        assertThat(wire.orchestrator("PUT", move + 77, "").statusCode()).isEqualTo(404);
        assertThat(orchestrator.folder("Finance/Invoices").path()).isEqualTo("Finance/Invoices");
    }

    @Test
    void deletesAnEmptyFolderByIdAndByKey() {
        orchestrator.addFolder("Shared/Old/Older");

        assertThat(wire.orchestrator("DELETE", "/odata/Folders(" + id("Shared") + ")", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(wire.orchestrator(
                                "DELETE",
                                "/api/Folders/DeleteByKey?key="
                                        + orchestrator
                                                .folder("Finance/Invoices")
                                                .key(),
                                "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(values(Wire.json(get("/odata/Folders")).getAsJsonArray("value"), "FullyQualifiedName"))
                .containsExactly("Finance");
    }

    @Test
    void deletesNoFolderWithSomebodyOrSomethingInIt() {
        orchestrator
                .addFolder("Shared/People/Here")
                .folder("Shared/People/Here")
                .assign("grace");
        orchestrator.addFolder("Things").addBucket("Things", "Box");

        assertThat(wire.orchestrator("DELETE", "/odata/Folders(" + id("Shared") + ")", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(wire.orchestrator("DELETE", "/odata/Folders(" + id("Things") + ")", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(orchestrator.folder("Shared/People/Here").users()).containsExactly("grace@acme.example");
    }

    @Test
    void givesNoIdOutTwice() {
        long first = created("One");
        wire.orchestrator("DELETE", "/odata/Folders(" + first + ")", "");

        assertThat(created("Two")).isEqualTo(first + 1);
    }

    @Test
    void listsTheFoldersOfTheCallerByItemsAndCount() {
        JsonObject page = Wire.json(get("/api/Folders/GetAllForCurrentUser?skip=1&take=1"));

        assertThat(page.keySet()).containsExactly("PageItems", "Count");
        assertThat(page.get("Count").getAsInt()).isEqualTo(3);
        assertThat(values(page.getAsJsonArray("PageItems"), "DisplayName")).containsExactly("Finance");
        assertThat(page.getAsJsonArray("PageItems").get(0).getAsJsonObject().keySet())
                .containsExactly(
                        "Key",
                        "DisplayName",
                        "FullyQualifiedName",
                        "Description",
                        "FolderType",
                        "ParentId",
                        "ParentKey",
                        "Id");
        assertThat(get("/api/Folders/GetAllForCurrentUser?take=1001").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/Folders/GetAllForCurrentUser?take=x").statusCode()).isEqualTo(400);
    }

    @Test
    void showsAnApplicationNoFoldersIfSet() {
        orchestrator.applicationsSeeFolders(false);

        assertThat(get("/api/Folders/GetAllForCurrentUser").body()).isEqualTo("{\"PageItems\":[],\"Count\":0}");
    }

    @Test
    void omitsWhatIsBelowPersonalWorkspacesFromTheSetAndNotFromTheCallersFolders() {
        orchestrator.addFolder("Adas/Drafts").folder("Adas").set("FolderType", "'Personal'");

        assertThat(values(Wire.json(get("/odata/Folders")).getAsJsonArray("value"), "DisplayName"))
                .contains("Adas")
                .doesNotContain("Drafts");
        assertThat(get("/odata/Folders(" + id("Adas/Drafts") + ")").statusCode())
                .isEqualTo(404);
        assertThat(get("/api/Folders/GetAllForCurrentUser").body()).contains("Adas/Drafts");
    }

    @Test
    void letsNoApplicationNavigate() {
        assertThat(get("/api/FoldersNavigation/GetFoldersForCurrentUser").statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsAPersonNavigate() {
        try (UiPathSimulator suite = UiPathSimulator.builder()
                .deployment(Deployment.AUTOMATION_SUITE)
                .start()) {
            suite.signIns().password("ada", "secret");
            Wire ada = new Wire(suite);
            ada.use(Wire.json(
                            ada.orchestrator(
                                    "POST",
                                    "/api/Account/Authenticate",
                                    "{\"tenancyName\":\"production\",\"usernameOrEmailAddress\":\"ada@acme.example\",\"password\":\"secret\"}"))
                    .get("result")
                    .getAsString());

            JsonObject page = Wire.json(ada.orchestrator(
                    "GET",
                    "/api/FoldersNavigation/GetFoldersForCurrentUser?searchText=inv&folderTypes=Standard&folderTypes=Personal",
                    ""));

            assertThat(page.get("Count").getAsInt()).isEqualTo(1);
            assertThat(values(page.getAsJsonArray("PageItems"), "FolderPath")).containsExactly("Finance/Invoices");
        }
    }

    @Test
    void wantsTheScopeOfFolders() {
        Wire reader = new Wire(uipath).signIn("OR.Folders.Read");

        assertThat(reader.orchestrator("GET", "/odata/Folders", "").statusCode())
                .isEqualTo(200);
        assertThat(reader.orchestrator("POST", "/odata/Folders", "{\"DisplayName\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Wire(uipath)
                        .signIn("OR.Users")
                        .orchestrator("GET", "/odata/Folders", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsNoFolderTypesInAnOldVersion() {
        orchestrator.apiVersion(15);

        assertThat(get("/odata/Folders(" + id("Finance") + ")").body()).doesNotContain("FolderType");
    }

    @Test
    void startsWithTheFoldersOfItsBuilder() {
        try (UiPathSimulator other = UiPathSimulator.builder()
                .company("{}")
                .folder("Sales/Leads")
                .bucket("Sales", "Offers")
                .start()) {
            other.orchestrator().addFolder("More");

            other.reset();

            assertThat(other.orchestrator().folder("Sales/Leads").users()).isEmpty();
            assertThat(other.orchestrator().bucket("Offers").folders()).containsExactly("Sales");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.orchestrator().folder("More"))
                    .withMessageStartingWith("Orchestrator has no folder 'More': there are Sales, Sales/Leads");
        }
    }

    @Test
    void loadsTheFoldersItGaveIntoAnotherSimulator() {
        orchestrator.folder("Shared").assign("grace", "Administrator").set("Tomorrow", "{'a':[1,2.50]}");

        try (UiPathSimulator other =
                UiPathSimulator.builder().company(uipath.json()).start()) {
            assertThat(other.json()).isEqualTo(uipath.json());
            assertThat(other.orchestrator().folder("Shared").roles("grace")).containsExactly("Administrator");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"Cupboards":[]}                          | company.orchestrator.sets.Cupboards is not known here
            {"Folders":[{"DisplayName":"x"}]}         | sets.Folders[0].Id has to be a whole number
            {"Folders":[{"Id":1},{"Id":1}]}           | sets.Folders[1].Id 1 is taken
            {"Folders":[{"Id":1,"$users":[{"Id":5}]}]} | sets.Folders[0].$users names {"Id":5}, which is not there
            {"Buckets":[{"Id":1,"$folders":[5]}]}     | sets.Buckets[0].$folders names 5, which is not there
            """)
    void namesWhatDoesNotFitInACompany(String sets, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.load("{\"orchestrator\":{\"sets\":" + sets + "}}"))
                .withMessageContaining(message);
    }

    private long created(String name) {
        return Wire.json(wire.orchestrator("POST", "/odata/Folders", "{\"DisplayName\":\"" + name + "\"}"))
                .get("Id")
                .getAsLong();
    }

    private long id(String path) {
        return orchestrator.folder(path).id();
    }

    private HttpResponse<String> get(String path) {
        return wire.orchestrator("GET", path, "");
    }

    private static int errorCode(HttpResponse<String> answer) {
        return Wire.json(answer).get("errorCode").getAsInt();
    }

    private static List<String> values(JsonArray rows, String member) {
        List<String> values = new ArrayList<>();
        for (JsonElement row : rows) {
            values.add(row.getAsJsonObject().get(member).getAsString());
        }
        return values;
    }
}
