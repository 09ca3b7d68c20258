package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Rows;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code /odata/Machines}. The client secret is told once, to who creates a machine; its key is in no list. With a machine go its
 * robots and its sessions.
 */
final class MachinesEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Machines",
                    EntityType.Key.INT64,
                    9001,
                    new OdataSchema(EntitySet.DTOS + "MachineDto")
                            .with(Kind.NUMBER, "Id", "NonProductionSlots", "UnattendedSlots", "HeadlessSlots")
                            .with(
                                    Kind.NUMBER,
                                    "TestAutomationSlots",
                                    "HostingSlots",
                                    "AppTestSlots",
                                    "PerformanceTestSlots")
                            .with(Kind.NUMBER, "AutomationCloudSlots", "AutomationCloudTestAutomationSlots")
                            .with(Kind.GUID, "Key")
                            .with(Kind.TEXT, "Name", "Description", "LicenseKey", "ClientSecret")
                            .word("Type", "Standard", "Template")
                            // open lists of words that have grown with every version
                            .with(Kind.TEXT, "Scope", "EndpointDetectionStatus", "AutomationType", "TargetFramework")
                            .with(
                                    Kind.OPAQUE,
                                    "RobotVersions",
                                    "RobotUsers",
                                    "Tags",
                                    "UpdatePolicy",
                                    "MaintenanceWindow")
                            .since(
                                    15,
                                    "AutomationCloudSlots",
                                    "AutomationCloudTestAutomationSlots",
                                    "EndpointDetectionStatus")
                            .since(
                                    15,
                                    "RobotUsers",
                                    "AutomationType",
                                    "TargetFramework",
                                    "UpdatePolicy",
                                    "ClientSecret")
                            .since(15, "Tags", "MaintenanceWindow")
                            .since(18, "HostingSlots")
                            .since(20, "AppTestSlots", "PerformanceTestSlots"),
                    "{'LicenseKey':null,'Name':null,'Description':'','Type':'Standard','Scope':'Default',"
                            + "'NonProductionSlots':0,'UnattendedSlots':0,'HeadlessSlots':0,'TestAutomationSlots':0,"
                            + "'HostingSlots':0,'AppTestSlots':0,'PerformanceTestSlots':0,'AutomationCloudSlots':0,"
                            + "'AutomationCloudTestAutomationSlots':0,'Key':null,'EndpointDetectionStatus':'NotAvailable',"
                            + "'RobotVersions':[],'RobotUsers':[],'AutomationType':'Any','TargetFramework':'Any',"
                            + "'UpdatePolicy':null,'ClientSecret':null,'Tags':[],'MaintenanceWindow':null,'Id':null}")
            .seeded((machine, state) -> settle(machine, state.organization()));

    private static final OdataSchema RUNTIMES = RobotTypes.in(
            new OdataSchema(EntitySet.DTOS + "MachineRuntimeDto").with(Kind.NUMBER, "Total", "Connected", "Available"),
            "Type");

    private final OrchestratorSets sets;
    private final Runtimes runtimes;
    private final EntitySet set;

    private MachinesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.runtimes = new Runtimes(sets.state);
        this.set = entities(sets);
    }

    static void register(OrchestratorSets sets) {
        new MachinesEndpoint(sets).register();
    }

    static EntitySet entities(OrchestratorSets sets) {
        Runtimes runtimes = new Runtimes(sets.state);
        return sets.entities(TYPE, "OR.Machines")
                .requires("Name")
                .serves("Id", "Key", "LicenseKey", "RobotVersions", "EndpointDetectionStatus")
                .tellsOnce("ClientSecret")
                .hidesInLists("LicenseKey")
                .unique("Name")
                .beforeWrite(machine -> {
                    if (Runtimes.TYPES.stream().anyMatch(type -> Runtimes.slots(machine, type) < 0)) {
                        throw sets.errors.refused();
                    }
                    settle(machine, sets.organization);
                })
                .beforeShown(machine -> machine.add("RobotVersions", runtimes.versions(machine)))
                .beforeDelete(machine -> forget(machine, sets));
    }

    private void register() {
        set.lists()
                .gets()
                .creates()
                .replacesInSilence()
                .patches()
                .deletes()
                .deletesBulk("machineIds")
                .answers("GetAssignedMachines(folderId={folder})", TYPE.schema, this::assigned)
                .answersUnpaged("GetRuntimesForFolder(folderId={folder})", RUNTIMES, this::ofFolder);
    }

    /** What the server gives a new one. */
    static void settle(JsonObject machine, Organization organization) {
        for (String member : List.of("LicenseKey", "ClientSecret")) {
            if (Json.isNull(machine, member)) {
                machine.addProperty(member, organization.newId());
            }
        }
    }

    private static void forget(JsonObject machine, OrchestratorSets sets) {
        long id = machine.get("Id").getAsLong();
        sets.folders.all().forEach(folder -> Folders.drop(folder, "$machines", id));
        for (EntityType type : List.of(RobotsEndpoint.TYPE, SessionsEndpoint.TYPE)) {
            Rows rows = sets.state.rows(type);
            rows.all().stream()
                    .filter(row -> Json.string(row, "MachineId").equals(Long.toString(id)))
                    .forEach(rows::remove);
        }
    }

    private List<JsonObject> assigned(Request request) {
        return sets.folders.machines(set.folder(request, "folder")).stream()
                .map(set::listed)
                .collect(Collectors.toList());
    }

    /** Of each kind of runtime what the machines of the folder may run, what of it is connected, and what of that is free. */
    private List<JsonObject> ofFolder(Request request) {
        List<JsonObject> machines = sets.folders.machines(set.folder(request, "folder"));
        List<JsonObject> rows = new ArrayList<>();
        for (String type : Runtimes.TYPES) {
            long total = machines.stream()
                    .mapToLong(machine -> Runtimes.slots(machine, type))
                    .sum();
            long connected = 0;
            long used = 0;
            for (JsonObject machine : machines) {
                for (JsonObject session : runtimes.online(machine)) {
                    connected += Runtimes.slots(machine, type);
                    used += runtimes.used(session, type);
                }
            }
            if (total > 0) {
                rows.add(Json.object(
                        "Type",
                        type,
                        "Total",
                        total,
                        "Connected",
                        connected,
                        "Available",
                        Math.max(0, connected - used)));
            }
        }
        return rows;
    }
}
