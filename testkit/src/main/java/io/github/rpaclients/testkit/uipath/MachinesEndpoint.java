package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;

/** {@code /odata/Machines}. */
final class MachinesEndpoint {
    static final EntityType TYPE = new EntityType(
            "Machines",
            EntityType.Key.INT64,
            9001,
            new OdataSchema(EntitySet.DTOS + "MachineDto")
                    .with(Kind.NUMBER, "Id", "NonProductionSlots", "UnattendedSlots", "HeadlessSlots")
                    .with(Kind.NUMBER, "TestAutomationSlots", "HostingSlots", "AppTestSlots", "PerformanceTestSlots")
                    .with(Kind.NUMBER, "AutomationCloudSlots", "AutomationCloudTestAutomationSlots")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Name", "Description", "LicenseKey", "ClientSecret")
                    .word("Type", "Standard", "Template")
                    // open lists of words that have grown with every version
                    .with(Kind.TEXT, "Scope", "EndpointDetectionStatus", "AutomationType", "TargetFramework")
                    .with(Kind.OPAQUE, "RobotVersions", "RobotUsers", "Tags", "UpdatePolicy", "MaintenanceWindow"),
            "{'LicenseKey':null,'Name':null,'Description':'','Type':'Standard','Scope':'Default',"
                    + "'NonProductionSlots':0,'UnattendedSlots':0,'HeadlessSlots':0,'TestAutomationSlots':0,"
                    + "'HostingSlots':0,'AppTestSlots':0,'PerformanceTestSlots':0,'AutomationCloudSlots':0,"
                    + "'AutomationCloudTestAutomationSlots':0,'Key':null,'EndpointDetectionStatus':'NotAvailable',"
                    + "'RobotVersions':[],'RobotUsers':[],'AutomationType':'Any','TargetFramework':'Any',"
                    + "'UpdatePolicy':null,'ClientSecret':null,'Tags':[],'MaintenanceWindow':null,'Id':null}");

    private MachinesEndpoint() {}

    static void register(OrchestratorSets sets) {
        entities(sets).lists().gets().creates().deletes().deletesBulk("machineIds");
    }

    static EntitySet entities(OrchestratorSets sets) {
        return sets.entities(TYPE, "OR.Machines")
                .requires("Name")
                .serves("Id", "Key", "LicenseKey")
                .unique("Name")
                .beforeDelete(machine -> sets.folders
                        .all()
                        .forEach(folder -> Folders.drop(
                                folder, "$machines", machine.get("Id").getAsLong())));
    }
}
