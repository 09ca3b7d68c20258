package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Machines, which are stored, and which of them work for which folder. */
class FolderMachinesTest {
    private static final String NS = "UiPath.Server.Configuration.OData.";
    private static final String FOLDERS = "/odata/Folders/" + NS;

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator =
            uipath.orchestrator().addMachine("{'Name':'east'}").addMachine("{'Name':'west'}");
    private final Wire wire = new Wire(uipath).signIn("OR.Folders OR.Machines");
    private final long finance = orchestrator.folder("Finance").id();
    private final long invoices = orchestrator.folder("Finance/Invoices").id();
    private final long shared = orchestrator.folder("Shared").id();
    private final long east = machine("east");
    private final long west = machine("west");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void assignsMachinesAndPassesThemOnIfToggled() {
        assertThat(post(
                        FOLDERS + "AssignMachines",
                        "{\"assignments\":{\"MachineIds\":[" + east + "," + west + "],\"FolderIds\":[" + finance
                                + "]}}"))
                .isEqualTo(204);
        assertThat(post(
                        FOLDERS + "ToggleFolderMachineInherit",
                        "{\"MachineId\":" + west + ",\"FolderId\":" + finance + ",\"InheritEnabled\":true}"))
                .isEqualTo(200);

        assertThat(machines(finance)).isEqualTo("east:true:false:false west:true:false:true");
        assertThat(machines(invoices)).isEqualTo("west:false:true:false");
        assertThat(get(FOLDERS + "GetMachinesForFolder(key=" + invoices + ")?$filter=IsInherited%20eq%20false")
                        .toString())
                .contains("\"@odata.count\":0");
    }

    @Test
    void updatesAndRemovesAssignments() {
        update(finance, east + "," + west, "");
        update(finance, "", Long.toString(east));

        assertThat(machines(finance)).isEqualTo("west:true:false:false");
        assertThat(post(
                        "/odata/Folders(" + finance + ")/" + NS + "RemoveMachinesFromFolder",
                        "{\"machineIds\":[" + west + "]}"))
                .isEqualTo(204);
        assertThat(machines(finance)).isEmpty();
        assertThat(update(finance, east + ",77", "")).isEqualTo(404);
        assertThat(machines(finance)).isEmpty();
    }

    @Test
    void tellsTheSubfoldersThatHaveAMachineOfTheirOwn() {
        update(invoices, Long.toString(east), "");

        JsonObject list =
                get(FOLDERS + "GetSubfoldersWithAssignedMachine?rootFolderId=" + finance + "&machineId=" + east);

        assertThat(list.getAsJsonArray("value")).hasSize(1);
        assertThat(list.toString()).contains("Finance/Invoices");
    }

    @Test
    void tellsWhatAMoveWouldChange() {
        update(finance, Long.toString(east), "");
        post(
                FOLDERS + "ToggleFolderMachineInherit",
                "{\"MachineId\":" + east + ",\"FolderId\":" + finance + ",\"InheritEnabled\":true}");
        String path = FOLDERS + "GetMoveFolderMachinesChanges?folderId=" + invoices + "&targetParentId=" + shared;

        JsonObject list = get(path);

        assertThat(list.getAsJsonArray("value").toString())
                .isEqualTo(
                        "[{\"MachineId\":" + east + ",\"MachineName\":\"east\",\"OldMachineFolderState\":\"Inherited\","
                                + "\"NewMachineFolderState\":\"NotAssigned\"}]");
        assertThat(wire.orchestrator("GET", path + "&$top=1", "").statusCode()).isEqualTo(400);
    }

    @Test
    void createsAndDeletesMachines() {
        JsonObject made =
                Wire.json(wire.orchestrator("POST", "/odata/Machines", "{\"Name\":\"north\",\"UnattendedSlots\":2}"));
        update(finance, east + "," + made.get("Id"), "");

        int refused = post("/odata/Machines/" + NS + "DeleteBulk", "{\"machineIds\":[" + made.get("Id") + ",77]}");
        int deleted = post("/odata/Machines/" + NS + "DeleteBulk", "{\"machineIds\":[" + made.get("Id") + "]}");

        assertThat(made.get("UnattendedSlots").getAsInt()).isEqualTo(2);
        assertThat(refused).isEqualTo(404);
        assertThat(deleted).isEqualTo(204);
        assertThat(wire.orchestrator("DELETE", "/odata/Machines(" + west + ")", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(get("/odata/Machines").get("@odata.count").getAsInt()).isEqualTo(1);
        assertThat(machines(finance)).isEqualTo("east:true:false:false");
        assertThat(wire.orchestrator("POST", "/odata/Machines", "{\"Name\":\"East\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    private int update(long folder, String added, String removed) {
        return post(
                FOLDERS + "UpdateMachinesToFolderAssociations",
                "{\"associations\":{\"FolderId\":" + folder + ",\"AddedMachineIds\":[" + added
                        + "],\"RemovedMachineIds\":[" + removed + "]}}");
    }

    /** Name, whether assigned here, whether inherited, whether passed on. */
    private String machines(long folder) {
        StringBuilder machines = new StringBuilder();
        for (JsonElement element :
                get(FOLDERS + "GetMachinesForFolder(key=" + folder + ")").getAsJsonArray("value")) {
            JsonObject row = element.getAsJsonObject();
            machines.append(row.get("Name").getAsString() + ":" + row.get("IsAssignedToFolder") + ":"
                    + row.get("IsInherited") + ":" + row.get("PropagateToSubFolders") + " ");
        }
        return machines.toString().strip();
    }

    private long machine(String name) {
        return get("/odata/Machines?$filter=Name%20eq%20'" + name + "'")
                .getAsJsonArray("value")
                .get(0)
                .getAsJsonObject()
                .get("Id")
                .getAsLong();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }

    private int post(String path, String body) {
        return wire.orchestrator("POST", path, body).statusCode();
    }
}
