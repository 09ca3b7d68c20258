package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.Optional;

/** {@code /odata/TaskCatalogs}: what tasks are about. */
final class TaskCatalogsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "TaskCatalogs",
                    EntityType.Key.INT64,
                    96_001,
                    new OdataSchema(EntitySet.DTOS + "TaskCatalogDto")
                            .with(Kind.NUMBER, "Id", "FoldersCount", "RetentionPeriod", "RetentionBucketId")
                            .with(Kind.GUID, "Key")
                            .with(Kind.TEXT, "Name", "Description", "RetentionBucketName")
                            .with(Kind.FLAG, "Encrypted")
                            .with(Kind.INSTANT, "CreationTime", "LastModificationTime")
                            .word("RetentionAction", "Delete", "Archive", "None")
                            .with(Kind.OPAQUE, "Tags")
                            .since(15, "Key", "CreationTime", "FoldersCount", "Encrypted", "Tags")
                            .since(18, "RetentionAction", "RetentionPeriod", "RetentionBucketId")
                            .since(18, "RetentionBucketName"),
                    "{'Key':null,'Name':null,'Description':null,'CreationTime':null,'LastModificationTime':null,"
                            + "'FoldersCount':1,'Encrypted':false,'Tags':[],'RetentionAction':'None',"
                            + "'RetentionPeriod':null,'RetentionBucketId':null,'RetentionBucketName':null,'Id':null}")
            .inFolders()
            .seeded((catalog, state) -> stamp(catalog, state.organization()));

    private static final int LONGEST_NAME = 50;

    private final OrchestratorSets sets;
    private final EntitySet set;

    private TaskCatalogsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Tasks")
                .requires("Name")
                .serves("Id", "Key", "CreationTime", "LastModificationTime", "FoldersCount", "RetentionBucketName")
                .unique("Name")
                .beforeWrite(this::complete)
                .beforeDelete(this::refuseIfUsed);
    }

    static void register(OrchestratorSets sets) {
        new TaskCatalogsEndpoint(sets).register();
    }

    private void register() {
        set.lists()
                .gets()
                .createsBy("CreateTaskCatalog")
                .replacesBy("UpdateTaskCatalog")
                .deletes()
                .listsAcrossFolders("GetTaskCatalogsFromFoldersWithPermissions")
                .tellsFolders("GetFoldersForTaskCatalog")
                .sharesToFolders("TaskCatalogIds")
                .on(
                        "GET",
                        "/" + EntitySet.NAMESPACE + "GetTaskCatalogExtendedDetails(taskCatalogId={key})",
                        ".Read",
                        this::details);
    }

    private static void stamp(JsonObject catalog, Organization organization) {
        catalog.addProperty("LastModificationTime", organization.now());
        if (Json.isNull(catalog, "CreationTime")) {
            catalog.addProperty("CreationTime", organization.now());
        }
    }

    private void complete(JsonObject catalog) {
        if (Json.string(catalog, "Name").length() > LONGEST_NAME) {
            throw sets.errors.refused();
        }
        stamp(catalog, sets.organization);
        if (!Json.isNull(catalog, "RetentionBucketId")) {
            JsonObject bucket = sets.state
                    .rows(BucketsEndpoint.TYPE)
                    .find(Json.string(catalog, "RetentionBucketId"))
                    .orElseThrow(() -> sets.errors.notFound("Bucket"));
            catalog.add("RetentionBucketName", bucket.get("Name"));
        }
    }

    private void refuseIfUsed(JsonObject catalog) {
        if (tasks(catalog) > 0) {
            throw new Refusal(sets.errors.of(409, 0, "'" + Json.string(catalog, "Name") + "' has tasks."));
        }
    }

    private Answer details(Request request) {
        JsonObject catalog = set.row(request);
        return Answer.json(
                200,
                Json.object(
                        "AssociatedTasksCount",
                        tasks(catalog),
                        "IsEncrypted",
                        catalog.get("Encrypted"),
                        "TotalFolderCount",
                        EntitySet.folders(catalog).size(),
                        "Key",
                        catalog.get("Key")));
    }

    private long tasks(JsonObject catalog) {
        return sets.state.rows(TasksEndpoint.TYPE).all().stream()
                .filter(task -> Json.string(task, "$catalog").equals(Json.string(catalog, "Id")))
                .count();
    }

    static Optional<JsonObject> named(OrchestratorState state, String name, long folder) {
        return state.rows(TYPE).all().stream()
                .filter(catalog -> EntitySet.folders(catalog).contains(folder))
                .filter(catalog -> Json.string(catalog, "Name").equalsIgnoreCase(name))
                .findFirst();
    }
}
