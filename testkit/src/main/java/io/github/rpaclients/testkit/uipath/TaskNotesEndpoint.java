package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/TaskNotes}, seen from the folder of the task. */
final class TaskNotesEndpoint {
    static final EntityType TYPE = new EntityType(
            "TaskNotes",
            EntityType.Key.INT64,
            98_001,
            new OdataSchema(EntitySet.DTOS + "TaskNoteDto")
                    .with(Kind.NUMBER, "Id", "TenantId", "OrganizationUnitId", "TaskId", "CreatorUserId")
                    .with(Kind.GUID, "Key")
                    .with(Kind.TEXT, "Text")
                    .with(Kind.INSTANT, "CreationTime")
                    .expanded("CreatorUser", TaskUsers.INFO)
                    .expanded("LastModifierUser", TaskUsers.INFO)
                    .since(15, "LastModifierUser"),
            "{'Key':null,'TenantId':1,'OrganizationUnitId':null,'TaskId':null,'Text':'','CreatorUserId':null,"
                    + "'CreationTime':null,'CreatorUser':null,'LastModifierUser':null,'Id':null}");

    private static final int LONGEST = 512;

    private final OrchestratorSets sets;
    private final TaskWork work;
    private final EntitySet set;
    private final EntitySet tasks;

    private TaskNotesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.work = new TaskWork(sets);
        this.tasks = TasksEndpoint.entities(sets);
        this.set = sets.entities(TYPE, "OR.Tasks");
    }

    static void register(OrchestratorSets sets) {
        new TaskNotesEndpoint(sets).register();
    }

    private void register() {
        set.answers("GetByTaskId(taskId={taskId})", TYPE.schema, this::rows)
                .on("POST", "/" + EntitySet.NAMESPACE + "CreateTaskNote", ".Write", this::create);
    }

    private List<JsonObject> rows(Request request) {
        JsonObject task = tasks.inFolder(request, request.variable("taskId"));
        return TaskActivitiesEndpoint.of(task, TYPE, sets.state).stream()
                .map(set::shown)
                .collect(Collectors.toList());
    }

    private Answer create(Request request) {
        ActionBody body = set.body(request);
        JsonObject task = tasks.inFolder(request, Long.toString(body.id("TaskId")));
        String text = body.text("Text");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw sets.errors.refused();
        }
        return set.entity(201, request, work.comment(task, text));
    }
}
