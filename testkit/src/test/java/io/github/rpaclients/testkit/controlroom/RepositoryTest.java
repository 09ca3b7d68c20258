package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workspaces and folders. */
class RepositoryTest {
    private static final String PUBLIC = "/v2/repository/workspaces/public/files/list";
    private static final String PRIVATE = "/v2/repository/workspaces/private/files/list";
    private static final String FOLDERS = "/v2/repository/folders/";
    private static final String INVOICE = "Automation Anywhere\\Bots\\Finance\\Invoice";
    private static final String BY_PATH = "{\"sort\":[{\"field\":\"path\",\"direction\":\"asc\"}]}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final ControlRoomRepository repository = simulator.repository();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void listsAWorkspaceWithAllThatIsInItsFolders() {
        assertThat(paths(admin.post(PUBLIC, BY_PATH)))
                .containsExactly(
                        "Automation Anywhere\\Bots",
                        "Automation Anywhere\\Bots\\Clean up",
                        "Automation Anywhere\\Bots\\Finance",
                        INVOICE,
                        "Automation Anywhere\\Bots\\Finance\\Mail");
    }

    @Test
    void tellsOfAFileWhatTheVendorTells() {
        JsonObject file = only(admin.post(PUBLIC, filter("path", INVOICE)));

        assertThat(file.keySet())
                .contains("id", "parentId", "workspaceId", "typeLabel", "tags", "codeAnalysisResult", "uuid")
                .doesNotContain("directory", "createdOn", "description")
                .hasSize(36);
        assertThat(file.get("id").getAsString())
                .isEqualTo(Long.toString(simulator.repository().bot(INVOICE).id()));
        assertThat(file.get("type").getAsString()).isEqualTo("application/vnd.aa.taskbot");
        assertThat(file.get("size").getAsString()).isEqualTo("12");
        assertThat(file.get("latestVersion").getAsString()).isEqualTo("1");
        assertThat(file.get("botStatus").getAsString()).isEqualTo("PUBLIC");
        assertThat(file.get("locked").getAsBoolean()).isFalse();
        assertThat(file.getAsJsonObject("permission").get("run").getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "name,      eq,        Invoice,                        1",
        "type,      eq,        application/vnd.aa.directory,   2",
        "directory, eq,        false,                          3",
        "path,      substring, finance,                        3",
        "createdOn, lt,        2025-06-01T00:00:00Z,           5",
        "lastModified, gt,     2025-06-01T00:00:00Z,           0"
    })
    void filtersByWhatTheVendorNames(String field, String operator, String value, int rows) {
        String filter = "{\"filter\":{\"operator\":\"" + operator + "\",\"field\":\"" + field + "\",\"value\":\""
                + value + "\"}}";

        assertThat(list(admin.post(PUBLIC, filter))).hasSize(rows);
    }

    @Test
    void searchesAllWorkspacesWithoutTypes() {
        repository.addPrivateBot("svc-admin", "Bots/Mine");
        String search = "/v2/repository/file/list";

        List<JsonObject> found = list(admin.post(search, filter("directory", "false")));

        assertThat(found).hasSize(4);
        assertThat(found.get(0).keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "parentId",
                        "name",
                        "permission",
                        "lastModified",
                        "lastModifiedBy",
                        "path",
                        "directory",
                        "size",
                        "locked",
                        "productionVersion",
                        "lockedBy",
                        "latestVersion",
                        "fileLastModified");
        assertThat(admin.post(search, filter("type", "x")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(IdForm.class)
    void writesIdsInTheFormThatWasSet(IdForm form) {
        simulator.settings().idForm(form);

        assertThat(list(admin.post("/v2/repository/file/list", "{}"))).hasSize(5);
        assertThat(list(admin.post(PUBLIC, "{}")).get(0).get("id"))
                .isEqualTo(form.write(repository.bot("Bots/Clean up").id()));
    }

    @Test
    void listsWhatIsInAFolderItself() {
        long bots = repository.folder("Bots").id();

        assertThat(paths(admin.post(FOLDERS + bots + "/list", BY_PATH)))
                .containsExactly("Automation Anywhere\\Bots\\Clean up", "Automation Anywhere\\Bots\\Finance");
        assertThat(admin.post(FOLDERS + simulator.repository().bot(INVOICE).id() + "/list", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(admin.post(FOLDERS + "none/list", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void knowsNoOtherWorkspaces() {
        assertThat(admin.post("/v2/repository/workspaces/git/files/list", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void makesAPrivateWorkspaceWhenItsOwnerLooksIntoIt() {
        Caller ada = Caller.user(simulator, "ada");

        JsonObject root = only(ada.post(PRIVATE, "{}"));
        HttpResponse<String> made = ada.post(FOLDERS + root.get("id").getAsString(), "{\"folderName\":\"Drafts\"}");

        assertThat(root.get("path").getAsString()).isEqualTo("Automation Anywhere\\Bots");
        assertThat(root.get("workspaceType").getAsString()).isEqualTo("PRIVATE");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(paths(ada.post(PRIVATE, "{}"))).hasSize(2);
    }

    @Test
    void showsAPrivateWorkspaceToItsOwnerAlone() {
        ControlRoomFile mine = repository.addPrivateBot("ada", "Bots/Mine");

        assertThat(paths(Caller.user(simulator, "ada").post(PRIVATE, filter("directory", "false"))))
                .containsExactly("Automation Anywhere\\Bots\\Mine");
        assertThat(list(admin.post(PRIVATE, filter("directory", "false")))).isEmpty();
        assertThat(admin.delete("/v2/repository/files/" + mine.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void makesAFolder() {
        long finance = repository.folder("Bots/Finance").id();

        HttpResponse<String> answer = admin.post(FOLDERS + finance, "{\"folderName\":\"2026\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer).get("path").getAsString()).isEqualTo("Automation Anywhere\\Bots\\Finance\\2026");
        assertThat(Caller.json(answer).get("directory").getAsBoolean()).isTrue();
        assertThat(repository.folder("Bots/Finance/2026").rights("AAE_Basic")).containsExactly("run", "viewcontent");
    }

    @ParameterizedTest
    @CsvSource({"Invoice, 412", "a\\b, 400", "' ', 400", "'', 400"})
    void refusesANameForAFolder(String name, int status) {
        HttpResponse<String> answer =
                admin.post(FOLDERS + repository.folder("Bots/Finance").id(), body("folderName", name));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Caller.json(answer).keySet()).containsExactly("code", "message", "details", "correctiveAction");
    }

    @Test
    void givesAllThatIsInARenamedFolderAnotherPath() {
        long finance = repository.folder("Bots/Finance").id();

        HttpResponse<String> answer =
                admin.put(FOLDERS + finance, "{\"folderId\":\"" + finance + "\",\"name\":\"Money\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer).get("name").getAsString()).isEqualTo("Money");
        assertThat(repository.bots()).contains("Automation Anywhere\\Bots\\Money\\Invoice");
    }

    @Test
    void movesAFolderWithinItsWorkspace() {
        long archive = repository.addFolder("Bots/Archive").id();
        long finance = repository.folder("Bots/Finance").id();

        int into = admin.put(FOLDERS + finance, body("parentId", archive)).statusCode();
        int itself = admin.put(FOLDERS + archive, body("parentId", finance)).statusCode();

        assertThat(into).isEqualTo(200);
        assertThat(itself).isEqualTo(400);
        assertThat(repository.bots()).contains("Automation Anywhere\\Bots\\Archive\\Finance\\Invoice");
    }

    @Test
    void describesAFolderWithBotsInWork() {
        simulator.repository().bot("Bots/Finance/Invoice").checkOut("ada");
        ControlRoomFolder finance = repository.folder("Bots/Finance");

        assertThat(admin.put(FOLDERS + finance.id(), body("description", "Money"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(finance.json()).contains("\"description\":\"Money\"");
    }

    @Test
    void renamesNoFolderWithMoreThanAHundredBots() {
        for (int i = 1; i <= 99; i++) {
            repository.addBot("Bots/Finance/Deep/" + i);
        }
        String finance = FOLDERS + repository.folder("Bots/Finance").id();
        int tooMany = admin.put(finance, body("name", "Money")).statusCode();
        repository.bot("Bots/Finance/Deep/1").remove();

        assertThat(tooMany).isEqualTo(412);
        assertThat(admin.put(finance, body("name", "Money")).statusCode()).isEqualTo(200);
    }

    @Test
    void renamesNoFolderWithBotsThatAreClonedOrCheckedOut() {
        String finance = FOLDERS + repository.folder("Bots/Finance").id();
        ControlRoomFile copy =
                simulator.repository().bot("Bots/Finance/Invoice").cloneTo("ada");
        int cloned = admin.put(finance, body("name", "Money")).statusCode();
        copy.remove();
        copy = simulator.repository().bot("Bots/Finance/Invoice").checkOut("ada");
        int checkedOut = admin.put(finance, body("name", "Money")).statusCode();
        copy.remove();

        assertThat(cloned).isEqualTo(412);
        assertThat(checkedOut).isEqualTo(412);
        assertThat(admin.put(finance, body("name", "Money")).statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheUppermostFolderAlone() {
        String bots = FOLDERS + repository.folder("Bots").id();

        assertThat(admin.put(bots, body("name", "Robots")).statusCode()).isEqualTo(400);
        assertThat(admin.delete(bots).statusCode()).isEqualTo(400);
    }

    @Test
    void deletesAFolderOnceItIsEmpty() {
        ControlRoomFolder folder = repository.addFolder("Bots/Finance/2026");
        ControlRoomFile bot = repository.addBot("Bots/Finance/2026/Invoice");
        int full = admin.delete(FOLDERS + folder.id()).statusCode();
        bot.remove();

        int empty = admin.delete(FOLDERS + folder.id()).statusCode();

        assertThat(full).isEqualTo(412);
        assertThat(empty).isEqualTo(204);
        assertThatIllegalArgumentException().isThrownBy(folder::path).withMessageContaining("is gone");
    }

    @Test
    void recoversTheFilesOfADeletedUser() {
        ControlRoomFile bot = repository.addPrivateBot("ada", "Bots/Drafts/Mine");
        long ada = simulator.user("ada").id();
        simulator.user("ada").remove();
        only(Caller.user(simulator, "grace").post(PRIVATE, "{}"));

        int status = recover(ada, simulator.user("grace").id());

        assertThat(status).isEqualTo(200);
        assertThat(repository.privateBots("grace")).containsExactly("Automation Anywhere\\Bots\\Drafts\\Mine");
        assertThat(repository.privateBot("grace", "Bots/Drafts/Mine").id()).isEqualTo(bot.id());
    }

    @Test
    void recoversFilesIntoAnEmptyWorkspaceAlone() {
        repository.addPrivateBot("ada", "Bots/Mine");
        repository.addPrivateBot("grace", "Bots/Hers");
        long ada = simulator.user("ada").id();
        long grace = simulator.user("grace").id();
        int alive = recover(ada, grace);
        simulator.user("ada").remove();

        assertThat(alive).isEqualTo(400);
        assertThat(recover(ada, grace)).isEqualTo(412);
        assertThat(recover(ada, 7)).isEqualTo(404);
        assertThat(recover(7, grace)).isEqualTo(404);
        assertThat(Caller.user(simulator, "grace")
                        .post("/v2/repository/recover", "{\"sourceUserId\":1,\"targetUserId\":2}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isPartOfTheCompany() {
        repository.addBot("Bots/New").write("{}");
        simulator.repository().bot("Bots/Finance/Invoice").checkOut("ada");
        String json = simulator.json();

        try (ControlRoomSimulator other =
                ControlRoomSimulator.builder().company(json).start()) {
            assertThat(other.json()).isEqualTo(json);
            assertThat(other.repository().addBot("Bots/Next").id())
                    .isGreaterThan(repository.bot("Bots/New").id());
        }
        simulator.reset();
        assertThat(repository.bots()).hasSize(3);
    }

    @Test
    void findsAPlaceForARowOfTheSet() {
        simulator.entities("repository").add("{'path':'Bots/Api/Rates','type':'application/vnd.aa.headlessbot'}");

        JsonObject row = only(admin.post(PUBLIC, filter("type", "application/vnd.aa.headlessbot")));

        assertThat(row.get("path").getAsString()).isEqualTo("Automation Anywhere\\Bots\\Api\\Rates");
        assertThat(row.get("parentId").getAsString())
                .isEqualTo(Long.toString(repository.folder("Bots/Api").id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Finance/Invoice", "Bots//Invoice", "", "Bots/a:b"})
    void saysHowAPathIsWritten(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.addBot(path))
                .withMessage("'" + path + "' is no path in a workspace: write Bots/Finance/Invoice");
    }

    @Test
    void saysWhatIsThereWhenATestAsksForSomethingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.repository().bot("Bots/None"))
                .withMessageContaining("The workspace has no file 'Bots/None': there are ")
                .withMessageContaining(INVOICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.addBot(INVOICE))
                .withMessageContaining("There is something at " + INVOICE);
    }

    private int recover(long source, long target) {
        return admin.post(
                        "/v2/repository/recover",
                        "{\"name\":\"Ada left\",\"sourceUserId\":" + source + ",\"targetUserId\":" + target + "}")
                .statusCode();
    }

    private static String filter(String field, String value) {
        return "{\"filter\":{\"operator\":\"eq\",\"field\":\"" + field + "\",\"value\":\"" + value.replace("\\", "\\\\")
                + "\"}}";
    }

    private static String body(String member, Object value) {
        JsonObject body = new JsonObject();
        body.addProperty(member, value.toString());
        return body.toString();
    }

    private static List<String> paths(HttpResponse<String> answer) {
        return list(answer).stream().map(row -> row.get("path").getAsString()).toList();
    }

    private static JsonObject only(HttpResponse<String> answer) {
        assertThat(list(answer)).hasSize(1);
        return list(answer).get(0);
    }

    private static List<JsonObject> list(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        List<JsonObject> rows = new ArrayList<>();
        for (JsonElement row : Caller.json(answer).getAsJsonArray("list")) {
            rows.add(row.getAsJsonObject());
        }
        return rows;
    }
}
