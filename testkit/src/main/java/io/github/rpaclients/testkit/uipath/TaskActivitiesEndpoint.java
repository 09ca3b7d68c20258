package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/TaskActivities}: what was done to a task, seen from the folder of the task. */
final class TaskActivitiesEndpoint {
    static final EntityType TYPE = new EntityType(
            "TaskActivities",
            EntityType.Key.INT64,
            97_001,
            new OdataSchema(EntitySet.DTOS + "TaskActivityDto")
                    .with(Kind.NUMBER, "Id", "TenantId", "OrganizationUnitId", "TaskId", "TaskNoteId")
                    .with(Kind.NUMBER, "CreatorUserId", "TargetUserId")
                    .with(Kind.GUID, "Key", "TaskKey")
                    .with(Kind.INSTANT, "CreationTime")
                    .word(
                            "ActivityType",
                            "Created",
                            "Assigned",
                            "Reassigned",
                            "Unassigned",
                            "Saved",
                            "Forwarded",
                            "Completed",
                            "Commented",
                            "Deleted",
                            "BulkSaved",
                            "BulkCompleted",
                            "FirstOpened")
                    .expanded("CreatorUser", TaskUsers.INFO)
                    .expanded("TargetUser", TaskUsers.INFO)
                    .expanded("Task", TasksEndpoint.TYPE.schema)
                    .expanded("TaskNote", TaskNotesEndpoint.TYPE.schema)
                    .since(18, "TaskKey"),
            "{'Key':null,'TenantId':1,'OrganizationUnitId':null,'TaskId':null,'TaskKey':null,'ActivityType':'Created',"
                    + "'CreatorUserId':null,'TargetUserId':null,'TaskNoteId':null,'CreationTime':null,'CreatorUser':null,"
                    + "'TargetUser':null,'Task':null,'TaskNote':null,'Id':null}");

    private final OrchestratorSets sets;
    private final TaskUsers users;
    private final EntitySet set;
    private final EntitySet tasks;

    private TaskActivitiesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.users = new TaskUsers(sets);
        this.tasks = TasksEndpoint.entities(sets);
        this.set = sets.entities(TYPE, "OR.Tasks").beforeShown(this::bringAlong);
    }

    static void register(OrchestratorSets sets) {
        new TaskActivitiesEndpoint(sets).register();
    }

    private void register() {
        set.answers("GetByTaskId(taskId={taskId})", TYPE.schema, this::rows);
    }

    private List<JsonObject> rows(Request request) {
        JsonObject task = tasks.inFolder(request, request.variable("taskId"));
        return of(task, TYPE, sets.state).stream().map(set::shown).collect(Collectors.toList());
    }

    /** Activities or notes. */
    static List<JsonObject> of(JsonObject task, EntityType type, OrchestratorState state) {
        return state.rows(type).all().stream()
                .filter(row -> Json.string(row, "TaskId").equals(Json.string(task, "Id")))
                .collect(Collectors.toList());
    }

    /** Activities without what they bring along. */
    static List<JsonObject> bare(JsonObject task, OrchestratorState state) {
        return of(task, TYPE, state).stream().map(TaskActivitiesEndpoint::bare).collect(Collectors.toList());
    }

    private static JsonObject bare(JsonObject activity) {
        JsonObject bare = activity.deepCopy();
        TYPE.schema.navigations().forEach(bare::remove);
        return bare;
    }

    private void bringAlong(JsonObject shown) {
        shown.add("TargetUser", users.infoOf(shown.get("TargetUserId")));
        shown.add("Task", stored(TasksEndpoint.TYPE, shown, "TaskId", tasks));
        shown.add(
                "TaskNote",
                stored(TaskNotesEndpoint.TYPE, shown, "TaskNoteId", sets.entities(TaskNotesEndpoint.TYPE, "OR.Tasks")));
    }

    private JsonElement stored(EntityType type, JsonObject shown, String member, EntitySet entities) {
        return sets.state
                .rows(type)
                .find(Json.string(shown, member))
                .<JsonElement>map(entities::shown)
                .orElse(JsonNull.INSTANCE);
    }
}
