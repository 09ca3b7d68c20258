package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;

/** {@code /odata/QueueDefinitions}, seen from a folder. */
final class QueuesEndpoint {
    static final EntityType TYPE = new EntityType(
                    "QueueDefinitions",
                    EntityType.Key.INT64,
                    10001,
                    new OdataSchema(EntitySet.DTOS + "QueueDefinitionDto")
                            .with(Kind.NUMBER, "Id", "MaxNumberOfRetries", "ProcessScheduleId", "SlaInMinutes")
                            .with(Kind.NUMBER, "RiskSlaInMinutes", "ReleaseId", "FoldersCount", "OrganizationUnitId")
                            .with(Kind.GUID, "Key")
                            .with(Kind.TEXT, "Name", "Description", "OrganizationUnitFullyQualifiedName")
                            .with(
                                    Kind.TEXT,
                                    "SpecificDataJsonSchema",
                                    "OutputDataJsonSchema",
                                    "AnalyticsDataJsonSchema")
                            .with(
                                    Kind.FLAG,
                                    "AcceptAutomaticallyRetry",
                                    "RetryAbandonedItems",
                                    "EnforceUniqueReference")
                            .with(Kind.FLAG, "Encrypted", "IsProcessInCurrentFolder")
                            .with(Kind.INSTANT, "CreationTime")
                            .with(Kind.OPAQUE, "Tags")
                            .since(15, "Key", "Encrypted", "IsProcessInCurrentFolder", "FoldersCount", "Tags")
                            .since(18, "RetryAbandonedItems"),
                    "{'Key':null,'Name':null,'Description':null,'MaxNumberOfRetries':0,'AcceptAutomaticallyRetry':false,"
                            + "'RetryAbandonedItems':false,'EnforceUniqueReference':false,'Encrypted':false,"
                            + "'SpecificDataJsonSchema':null,'OutputDataJsonSchema':null,'AnalyticsDataJsonSchema':null,"
                            + "'CreationTime':null,'ProcessScheduleId':null,'SlaInMinutes':0,'RiskSlaInMinutes':0,"
                            + "'ReleaseId':null,'IsProcessInCurrentFolder':null,'FoldersCount':1,'OrganizationUnitId':null,"
                            + "'OrganizationUnitFullyQualifiedName':null,'Tags':[],'Id':null}")
            .inFolders()
            .seeded((queue, state) ->
                    queue.addProperty("CreationTime", state.organization().now()));

    private QueuesEndpoint() {}

    static void register(OrchestratorSets sets) {
        entities(sets)
                .lists()
                .gets()
                .getsByKey()
                .creates()
                .replaces()
                .deletes()
                .listsAcrossFolders("GetQueuesAcrossFolders")
                .tellsFolders("GetFoldersForQueue")
                .sharesToFolders("QueueIds");
    }

    static EntitySet entities(OrchestratorSets sets) {
        return sets.entities(TYPE, "OR.Queues")
                .requires("Name")
                .serves("Id", "Key", "CreationTime", "FoldersCount", "IsProcessInCurrentFolder", "OrganizationUnitId")
                .unique("Name")
                .beforeWrite(queue -> {
                    if (Json.isNull(queue, "CreationTime")) {
                        queue.addProperty("CreationTime", sets.organization.now());
                    }
                })
                .beforeShown(shown -> tellFolder(shown, sets))
                .beforeDelete(queue ->
                        QueueWork.itemsOf(sets.state, queue).forEach(sets.state.rows(QueueItemsEndpoint.TYPE)::remove));
    }

    /** The first one it was in. */
    private static void tellFolder(JsonObject shown, OrchestratorSets sets) {
        sets.state
                .rows(TYPE)
                .find(Json.string(shown, "Id"))
                .map(queue -> sets.folders.required(EntitySet.folders(queue).get(0)))
                .ifPresent(folder -> {
                    shown.add("OrganizationUnitId", folder.get("Id"));
                    shown.add("OrganizationUnitFullyQualifiedName", folder.get("FullyQualifiedName"));
                });
    }

    static boolean isIn(JsonObject queue, JsonObject folder) {
        return EntitySet.folders(queue).contains(folder.get("Id").getAsLong());
    }
}
