package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code /odata/Tasks}: tasks of Action Center without their data, and who has them. */
final class TasksEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Tasks",
                    EntityType.Key.INT64,
                    95_001,
                    new OdataSchema(EntitySet.DTOS + "TaskDto")
                            .with(Kind.NUMBER, "Id", "BulkFormLayoutId", "FormLayoutId", "AssignedToUserId")
                            .with(Kind.NUMBER, "OrganizationUnitId", "DeleterUserId", "LastModifierUserId")
                            .with(Kind.NUMBER, "CreatorUserId")
                            .with(Kind.GUID, "Key", "CreatorJobKey", "WaitJobKey")
                            .with(Kind.TEXT, "Title", "TaskCatalogName", "Action", "TaskAssigneeName", "ExternalTag")
                            .with(Kind.TEXT, "ParentOperationId")
                            .with(Kind.FLAG, "IsCompleted", "Encrypted", "IsDeleted")
                            .with(Kind.INSTANT, "LastAssignedTime", "CompletionTime", "DeletionTime")
                            .with(Kind.INSTANT, "LastModificationTime", "CreationTime")
                            .word("Status", "Unassigned", "Pending", "Completed")
                            .word("TaskAssignmentCriteria", "SingleUser", "Workload", "AllUsers", "Hierarchy")
                            .word(
                                    "Type",
                                    "FormTask",
                                    "ExternalTask",
                                    "DocumentValidationTask",
                                    "DocumentClassificationTask",
                                    "DataLabelingTask",
                                    "AppTask")
                            .word("Priority", "Low", "Medium", "High", "Critical")
                            .with(Kind.OPAQUE, "Tags", "TaskSlaDetail")
                            .expanded("AssignedToUser", TaskUsers.INFO)
                            .expanded("CreatorUser", TaskUsers.INFO)
                            .expanded("LastModifierUser", TaskUsers.INFO)
                            .navigation("Activities", "TaskAssignments")
                            .since(15, "CreatorUser", "LastModifierUser", "BulkFormLayoutId", "FormLayoutId")
                            .since(15, "Encrypted", "Tags", "Action", "Activities", "CreatorJobKey", "WaitJobKey")
                            .since(15, "LastAssignedTime", "CompletionTime", "IsDeleted", "DeleterUserId")
                            .since(15, "DeletionTime")
                            .since(18, "TaskAssignmentCriteria", "TaskSlaDetail", "ParentOperationId", "Key")
                            .since(20, "TaskAssignments", "TaskAssigneeName")
                            .wordsSince(15, "DataLabelingTask")
                            .wordsSince(16, "AppTask"),
                    "{'Status':'Unassigned','TaskAssignmentCriteria':'SingleUser','TaskCatalogName':null,"
                            + "'IsCompleted':false,'BulkFormLayoutId':null,'FormLayoutId':null,'Encrypted':false,'Tags':[],"
                            + "'Action':null,'TaskSlaDetail':null,'TaskAssigneeName':null,'Title':null,"
                            + "'Type':'ExternalTask','Priority':'Low','AssignedToUserId':null,'OrganizationUnitId':null,"
                            + "'ExternalTag':null,'CreatorJobKey':null,'WaitJobKey':null,'LastAssignedTime':null,"
                            + "'CompletionTime':null,'ParentOperationId':null,'Key':null,'IsDeleted':false,"
                            + "'DeleterUserId':null,'DeletionTime':null,'LastModificationTime':null,"
                            + "'LastModifierUserId':null,'CreationTime':null,'CreatorUserId':null,'AssignedToUser':null,"
                            + "'CreatorUser':null,'LastModifierUser':null,'Activities':[],'TaskAssignments':[],'Id':null}")
            .inFolders()
            .seeded(TaskWork::settle);

    static final int LONGEST_TITLE = 512;

    private static final String NS = "/" + EntitySet.NAMESPACE;

    private final OrchestratorSets sets;
    private final TaskUsers users;
    private final TaskWork work;
    private final EntitySet set;

    private TasksEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.users = new TaskUsers(sets);
        this.work = new TaskWork(sets);
        this.set = sets.entities(TYPE, "OR.Tasks").beforeShown(this::bringAlong);
    }

    static void register(OrchestratorSets sets) {
        new TasksEndpoint(sets).register();
    }

    /** The set, for what else can be done with tasks. */
    static EntitySet entities(OrchestratorSets sets) {
        return new TasksEndpoint(sets).set;
    }

    private void register() {
        set.answers("", TYPE.schema, this::ofClassicFolders)
                .getsWithAndWithoutFolder()
                .getsByKey()
                .answers("GetTasksAcrossFolders", TYPE.schema, this::ofAllFolders)
                .answers("GetTasksAcrossFoldersForAdmin", TYPE.schema, this::ofAllFolders)
                .answers("GetTaskUsers(organizationUnitId={organizationUnitId})", TaskUsers.INFO, this::users)
                .on("POST", NS + "AssignTasks", ".Write", request -> assign(request, false))
                .on("POST", NS + "ReassignTasks", ".Write", request -> assign(request, true))
                .on("POST", NS + "UnassignTasks", ".Write", request -> each(request, work::unassign))
                .on("POST", NS + "DeleteTasks", ".Write", this::delete)
                .on("POST", NS + "EditTaskMetadata", ".Write", this::edit);
    }

    /** Those of modern folders are in no list but those across folders. */
    private List<JsonObject> ofClassicFolders(Request request) {
        return rows(set.inSight(request)
                .and(task -> Json.string(work.folder(task), "ProvisionType").equals("Manual")));
    }

    private List<JsonObject> ofAllFolders(Request request) {
        String event = request.parameter("event").orElse("");
        if (!List.of("", "ForwardedEver").contains(event)) {
            throw sets.errors.refused();
        }
        return rows(task -> event.isEmpty() || Json.flag(task, "$forwarded"));
    }

    private List<JsonObject> rows(Predicate<JsonObject> those) {
        return set.stored().all().stream().filter(those).map(set::shown).collect(Collectors.toList());
    }

    private List<JsonObject> users(Request request) {
        return users.of(set.folder(request, "organizationUnitId")).stream()
                .map(users::info)
                .collect(Collectors.toList());
    }

    /** Each for itself; servers of today take {@code TaskAssignments}, too. */
    private Answer assign(Request request, boolean again) {
        ActionBody body = set.body(request);
        boolean isCapital = body.has("TaskAssignments") && sets.state.apiVersion() >= OdataSchema.NAMES_IN_ANY_CASE;
        List<ActionBody> assignments = body.objects(isCapital ? "TaskAssignments" : "taskAssignments");
        for (ActionBody assignment : assignments) {
            String criteria = assignment.text("AssignmentCriteria");
            if (!List.of("", "SingleUser").contains(criteria)) {
                throw sets.errors.refused();
            }
        }
        return each(assignments, task -> true, (task, assignment) -> work.assign(task, assignment, again));
    }

    private Answer delete(Request request) {
        long folder = sets.folders.named(request).get("Id").getAsLong();
        return each(request, task -> EntitySet.folders(task).contains(folder), task -> {
            work.delete(task);
            return Optional.empty();
        });
    }

    private Answer each(Request request, Function<JsonObject, Optional<TaskFailure>> step) {
        return each(request, task -> true, step);
    }

    private Answer each(
            Request request, Predicate<JsonObject> those, Function<JsonObject, Optional<TaskFailure>> step) {
        List<ActionBody> tasks = set.body(request).ids("taskIds").stream()
                .map(id -> new ActionBody(Json.object("TaskId", id), sets.errors))
                .collect(Collectors.toList());
        return each(tasks, those, (task, body) -> step.apply(task));
    }

    /** Those with which it could not be done, and why; none is 400. */
    private Answer each(List<ActionBody> tasks, Predicate<JsonObject> those, Step step) {
        if (tasks.isEmpty()) {
            throw sets.errors.refused();
        }
        List<JsonObject> failures = new ArrayList<>();
        for (ActionBody body : tasks) {
            Optional<TaskFailure> failure = set.stored()
                    .find(body.id("TaskId"))
                    .filter(those)
                    .map(task -> step.take(task, body))
                    .orElseGet(() -> Optional.of(TaskFailure.notFound("Task")));
            failure.map(reason -> reason.row(body)).ifPresent(failures::add);
        }
        return Answer.json(200, Json.object("value", failures));
    }

    private Answer edit(Request request) {
        ActionBody body = set.body(request);
        JsonObject task = set.inFolder(request, Long.toString(body.id("TaskId")));
        String title = body.text("Title");
        String priority = body.text("Priority");
        String note = body.text("NoteText");
        OdataSchema.Property priorities = Objects.requireNonNull(TYPE.schema.property("Priority"));
        if (title.length() > LONGEST_TITLE || (!priority.isEmpty() && priorities.number(priority) < 0)) {
            throw sets.errors.refused();
        }
        Optional<JsonObject> catalog = body.has("TaskCatalogId")
                ? Optional.of(sets.state
                        .rows(TaskCatalogsEndpoint.TYPE)
                        .find(body.id("TaskCatalogId"))
                        .orElseThrow(() -> sets.errors.notFound("TaskCatalog")))
                : Optional.empty();
        if (!title.isEmpty()) {
            task.addProperty("Title", title);
        }
        if (!priority.isEmpty()) {
            task.addProperty("Priority", priority);
        }
        catalog.ifPresent(joined -> TaskWork.join(task, joined));
        if (body.flag("UnsetTaskCatalog")) {
            task.remove("$catalog");
            task.add("TaskCatalogName", JsonNull.INSTANCE);
        }
        work.log(task, "Saved", note);
        return Answer.of(200);
    }

    /** What follows from others: who has it, the name of its catalog, what was done. */
    private void bringAlong(JsonObject shown) {
        JsonElement user = users.infoOf(shown.get("AssignedToUserId"));
        shown.add("AssignedToUser", user);
        if (shown.has("TaskAssigneeName")) {
            shown.add(
                    "TaskAssigneeName",
                    user.isJsonObject() ? user.getAsJsonObject().get("DisplayName") : user);
        }
        set.stored()
                .find(Json.string(shown, "Id"))
                .flatMap(task -> sets.state.rows(TaskCatalogsEndpoint.TYPE).find(Json.string(task, "$catalog")))
                .ifPresent(catalog -> shown.add("TaskCatalogName", catalog.get("Name")));
        if (shown.has("Activities")) {
            shown.add("Activities", Json.array(TaskActivitiesEndpoint.bare(shown, sets.state)));
        }
    }

    /** Something done to a task of several. */
    private interface Step {
        Optional<TaskFailure> take(JsonObject task, ActionBody body);
    }
}
