package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which machines work for which folder; those whose assignment says so, for the folders below, too. */
final class FolderMachines {
    private static final OdataSchema MACHINE = new OdataSchema(
                    "UiPath.Server.Configuration.OData.DTOs.MachineFolderDto")
            .all(MachinesEndpoint.TYPE.schema)
            .with(Kind.FLAG, "IsAssignedToFolder", "HasMachineRobots", "IsInherited", "PropagateToSubFolders")
            .with(Kind.TEXT, "InheritedFromFolderName");

    private static final OdataSchema CHANGE = new OdataSchema(
                    "UiPath.Server.Configuration.OData.DTOs.MoveFolderMachineChange")
            .with(Kind.NUMBER, "MachineId")
            .with(Kind.TEXT, "MachineName", "OldMachineFolderState", "NewMachineFolderState");

    private final Folders folders;
    private final FoldersEndpoint endpoint;
    private final OrchestratorErrors errors;
    private final EntitySet machines;

    private FolderMachines(OrchestratorSets sets, FoldersEndpoint endpoint) {
        this.folders = sets.folders;
        this.errors = sets.errors;
        this.endpoint = endpoint;
        this.machines = MachinesEndpoint.entities(sets);
    }

    static void register(OrchestratorSets sets) {
        FoldersEndpoint endpoint = new FoldersEndpoint(sets);
        new FolderMachines(sets, endpoint).register(endpoint.entities());
    }

    private void register(EntitySet set) {
        set.acts("AssignMachines", this::assign)
                .acts("UpdateMachinesToFolderAssociations", this::update)
                .actsOn("RemoveMachinesFromFolder", (folder, body) -> change(folder, List.of(), body.ids("machineIds")))
                .on("POST", "/" + EntitySet.NAMESPACE + "ToggleFolderMachineInherit", ".Write", request -> {
                    toggle(set.body(request));
                    return Answer.of(200);
                })
                .answers("GetMachinesForFolder(key={key})", MACHINE, request -> of(set.row(request)))
                .answers(
                        "GetSubfoldersWithAssignedMachine",
                        FoldersEndpoint.TYPE.schema,
                        request -> subfolders(request).stream().map(set::shown).collect(Collectors.toList()))
                .answersUnpaged("GetMoveFolderMachinesChanges", CHANGE, this::changes);
    }

    private void assign(ActionBody body) {
        ActionBody assignments = body.object("assignments");
        List<JsonObject> to =
                assignments.ids("FolderIds").stream().map(folders::required).collect(Collectors.toList());
        to.forEach(folder -> change(folder, assignments.ids("MachineIds"), List.of()));
    }

    private void update(ActionBody body) {
        ActionBody associations = body.object("associations");
        change(
                folders.required(associations.id("FolderId")),
                associations.ids("AddedMachineIds"),
                associations.ids("RemovedMachineIds"));
    }

    private void toggle(ActionBody body) {
        JsonObject folder = folders.required(body.id("FolderId"));
        long machine = body.id("MachineId");
        if (Folders.assigned(folder, "$machines", machine).isEmpty()) {
            throw errors.notFound("Machine");
        }
        Folders.assign(folder, "$machines", entry(machine, body.flag("InheritEnabled")));
    }

    /** What is assigned already stays as it is, and so does the folder if one of the machines is not there. */
    private void change(JsonObject folder, List<Long> added, List<Long> removed) {
        added.forEach(this::machine);
        removed.forEach(this::machine);
        added.stream()
                .filter(id -> Folders.assigned(folder, "$machines", id).isEmpty())
                .forEach(id -> Folders.assign(folder, "$machines", entry(id, false)));
        removed.forEach(id -> Folders.drop(folder, "$machines", id));
    }

    private static JsonObject entry(long machine, boolean isInherited) {
        return Json.object("Id", machine, "Inherit", isInherited);
    }

    private List<JsonObject> of(JsonObject folder) {
        List<JsonObject> rows = new ArrayList<>();
        for (JsonObject machine : machines.stored().all()) {
            Optional<JsonObject> own = Folders.assigned(folder, "$machines", id(machine));
            Optional<JsonObject> from = folders.parent(folder).flatMap(parent -> inheritedFrom(parent, machine));
            if (own.isPresent() || from.isPresent()) {
                JsonObject row = machines.listed(machine);
                row.addProperty("IsAssignedToFolder", own.isPresent());
                row.addProperty("HasMachineRobots", false);
                row.addProperty("IsInherited", own.isEmpty());
                row.addProperty(
                        "PropagateToSubFolders",
                        own.filter(FolderMachines::isPassedOn).isPresent());
                row.add(
                        "InheritedFromFolderName",
                        Json.value(own.isPresent() ? null : from.get().get("DisplayName")));
                rows.add(row);
            }
        }
        return rows;
    }

    private List<JsonObject> subfolders(Request request) {
        JsonObject root = folders.required(endpoint.id(request, "rootFolderId"));
        long machine = endpoint.id(request, "machineId");
        return folders.downwards(root).stream()
                .filter(folder -> !Folders.isSame(folder, root))
                .filter(folder -> Folders.assigned(folder, "$machines", machine).isPresent())
                .collect(Collectors.toList());
    }

    /** The machines whose state in the folder would change if it moved; a folder keeps what is its own. */
    private List<JsonObject> changes(Request request) {
        JsonObject folder = folders.required(endpoint.id(request, "folderId"));
        Optional<JsonObject> target = Optional.ofNullable(endpoint.target(request));
        List<JsonObject> changes = new ArrayList<>();
        for (JsonObject machine : machines.stored().all()) {
            String before = stateUnder(folders.parent(folder), folder, machine);
            String after = stateUnder(target, folder, machine);
            if (!before.equals(after)) {
                changes.add(Json.object(
                        "MachineId",
                        machine.get("Id"),
                        "MachineName",
                        machine.get("Name"),
                        "OldMachineFolderState",
                        before,
                        "NewMachineFolderState",
                        after));
            }
        }
        return changes;
    }

    private String stateUnder(Optional<JsonObject> parent, JsonObject folder, JsonObject machine) {
        if (Folders.assigned(folder, "$machines", id(machine)).isPresent()) {
            return "Assigned";
        }
        return parent.flatMap(p -> inheritedFrom(p, machine)).isPresent() ? "Inherited" : "NotAssigned";
    }

    private Optional<JsonObject> inheritedFrom(JsonObject parent, JsonObject machine) {
        return folders.upwards(parent).stream()
                .filter(at -> Folders.assigned(at, "$machines", id(machine))
                        .filter(FolderMachines::isPassedOn)
                        .isPresent())
                .findFirst();
    }

    private static boolean isPassedOn(JsonObject entry) {
        return Json.flag(entry, "Inherit");
    }

    private JsonObject machine(long id) {
        return machines.stored().find(id).orElseThrow(() -> errors.notFound("Machine"));
    }

    private static long id(JsonObject machine) {
        return machine.get("Id").getAsLong();
    }
}
