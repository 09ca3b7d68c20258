package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a role may do with the files of a folder, and what its people see therefore. */
class FolderRightsTest {
    private static final String ROLE = "/v2/repository/role/";
    private static final String BASIC = ROLE + "2/permissions";
    private static final String PUBLIC = "/v2/repository/workspaces/public/files/list";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final ControlRoomRepository repository = simulator.repository();
    private final ControlRoomFolder finance = repository.folder("Bots/Finance");
    private final ControlRoomFile invoice = simulator.repository().bot("Bots/Finance/Invoice");
    private final Caller admin = Caller.admin(simulator);
    private final Caller ada = Caller.user(simulator, "ada");

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void showsFoldersWithRightsAndThoseThatLeadToThem() {
        repository.addBot("Bots/Secret/Payroll");

        List<String> seen = new ArrayList<>();
        for (JsonElement row : Caller.json(ada.post(PUBLIC, "{}")).getAsJsonArray("list")) {
            seen.add(row.getAsJsonObject().get("name").getAsString());
        }

        assertThat(seen).containsExactlyInAnyOrder("Bots", "Finance", "Invoice", "Mail");
    }

    @Test
    void hidesWhatNoRoleMayTouch() {
        ControlRoomFile payroll = repository.addBot("Bots/Secret/Payroll");

        assertThat(ada.get("/v2/repository/files/" + payroll.id() + "/content").statusCode())
                .isEqualTo(404);
        assertThat(ada.post(
                                "/v2/repository/folders/"
                                        + repository.folder("Bots/Secret").id() + "/list",
                                "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsSeenAndNotAllowed() {
        assertThat(ada.get("/v2/repository/files/" + invoice.id() + "/content").statusCode())
                .isEqualTo(200);
        assertThat(ada.delete("/v2/repository/files/" + invoice.id()).statusCode())
                .isEqualTo(403);
        assertThat(ada.post("/v2/repository/folders/" + finance.id(), "{\"folderName\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ada.delete("/v2/repository/folders/" + finance.id()).statusCode())
                .isEqualTo(403);
        finance.rights("AAE_Basic", "run");
        assertThat(ada.get("/v2/repository/files/" + invoice.id() + "/content").statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsTheCallerWhatHeMayDo() {
        JsonObject file = Caller.json(
                        ada.post(PUBLIC, "{\"filter\":{\"operator\":\"eq\",\"field\":\"name\",\"value\":\"Invoice\"}}"))
                .getAsJsonArray("list")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("permission");

        assertThat(file.keySet()).hasSize(14);
        assertThat(file.get("run").getAsBoolean()).isTrue();
        assertThat(file.get("viewContent").getAsBoolean()).isTrue();
        assertThat(file.get("delete").getAsBoolean()).isFalse();
        assertThat(file.get("clone").getAsBoolean()).isFalse();
    }

    @Test
    void takesTheRightsOfAFolderAsTheCompleteSet() {
        int status = put(finance.id(), "{\"name\":\"download\",\"enabled\":true},{\"name\":\"run\",\"enabled\":false}");

        assertThat(status).isEqualTo(201);
        assertThat(finance.rights("AAE_Basic")).containsExactly("download");
    }

    @Test
    void leavesOtherFoldersAsTheyAre() {
        ControlRoomFolder year = repository.addFolder("Bots/Finance/2026");

        put(finance.id(), "{\"name\":\"delete\",\"enabled\":true}");

        assertThat(year.rights("AAE_Basic")).containsExactly("run", "viewcontent");
        assertThat(year.rights("Seat keepers")).isEmpty();
    }

    @Test
    void tellsTheRightsOfARoleWithOrWithoutTheFoldersInside() {
        repository.addFolder("Bots/Finance/2026").rights("AAE_Basic", "clone");
        String path = ROLE + "2/folder/" + finance.id() + "/permissions";

        JsonArray one = array(path);
        JsonArray all = array(path + "?includeChildren=true");

        assertThat(one).hasSize(1);
        assertThat(all).hasSize(2);
        assertThat(one.get(0).getAsJsonObject().get("folderId").getAsLong()).isEqualTo(finance.id());
        assertThat(one.get(0).getAsJsonObject().getAsJsonArray("permissions")).hasSize(6);
        assertThat(all.get(1).toString()).contains("{\"name\":\"clone\",\"enabled\":true}");
    }

    @Test
    void changesNothingIfOneOfTheFoldersIsWrong() {
        String body = "[{\"folderId\":" + finance.id() + ",\"permissions\":[]},{\"folderId\":99,\"permissions\":[]}]";

        assertThat(admin.put(BASIC, body).statusCode()).isEqualTo(404);
        assertThat(put(finance.id(), "{\"name\":\"upload\",\"enabled\":true}")).isEqualTo(400);
        assertThat(finance.rights("AAE_Basic")).containsExactly("run", "viewcontent");
    }

    @Test
    void knowsRolesAndPublicFoldersAlone() {
        repository.addPrivateBot("svc-admin", "Bots/Drafts/Mine");
        String id = Caller.object(simulator.entities("repository").json("Drafts"))
                .get("id")
                .getAsString();

        assertThat(put(Long.parseLong(id), "")).isEqualTo(400);
        assertThat(admin.put(ROLE + "99/permissions", "[]").statusCode()).isEqualTo(404);
        assertThat(admin.put(ROLE + "1/permissions", "[]").statusCode()).isEqualTo(400);
        assertThat(admin.put(BASIC, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void asksForThePermissionsOnRoles() {
        String path = ROLE + "2/folder/" + finance.id() + "/permissions";
        assertThat(ada.get(path).statusCode()).isEqualTo(403);

        simulator.deny(Permission.MANAGE_ROLES);

        assertThat(admin.get(path).statusCode()).isEqualTo(200);
        assertThat(put(finance.id(), "")).isEqualTo(403);
    }

    @Test
    void refusesRightsThatATestMadeUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finance.rights("AAE_Basic", "fly"))
                .withMessageContaining("write some of clone, update, download, delete, run, viewcontent");
        assertThatIllegalArgumentException().isThrownBy(() -> finance.rights("AAE_Admin", "run"));
    }

    private int put(long folder, String permissions) {
        return admin.put(BASIC, "[{\"folderId\":" + folder + ",\"permissions\":[" + permissions + "]}]")
                .statusCode();
    }

    private JsonArray array(String path) {
        return JsonParser.parseString(admin.get(path).body()).getAsJsonArray();
    }
}
