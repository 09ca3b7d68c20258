package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code /tasks/GenericTasks} and {@code /forms/TaskForms}: tasks with their data, which people complete. Each has tasks of its
 * own types, and writes names in lower case.
 */
final class TaskDataEndpoint {
    private static final OdataSchema DATA = new OdataSchema("TaskDataDto")
            .with(Kind.OPAQUE, "status", "data", "action", "waitJobState", "organizationUnitFullyQualifiedName", "tags")
            .with(Kind.OPAQUE, "assignedToUser", "taskSlaDetails", "completedByUser", "taskAssignmentCriteria")
            .with(Kind.OPAQUE, "taskAssignees", "isCurrentUserInAllUserAssignedGroup", "taskSource", "processingTime")
            .with(Kind.OPAQUE, "title", "type", "priority", "assignedToUserId", "organizationUnitId", "externalTag")
            .with(Kind.OPAQUE, "creatorJobKey", "waitJobKey", "lastAssignedTime", "completionTime")
            .with(Kind.OPAQUE, "parentOperationId", "key", "isDeleted", "deleterUserId", "deletionTime")
            .with(Kind.OPAQUE, "lastModificationTime", "lastModifierUserId", "creationTime", "creatorUserId", "id")
            .since(15, "waitJobState", "organizationUnitFullyQualifiedName", "tags", "assignedToUser")
            .since(15, "creatorJobKey", "waitJobKey", "lastAssignedTime", "completionTime", "isDeleted")
            .since(15, "deleterUserId", "deletionTime")
            .since(18, "taskSlaDetails", "completedByUser", "taskAssignmentCriteria", "taskAssignees")
            .since(18, "parentOperationId", "key")
            .since(20, "isCurrentUserInAllUserAssignedGroup", "taskSource", "processingTime");

    private static final OdataSchema FORM = new OdataSchema("TaskFormDto")
            .all(DATA)
            .with(Kind.OPAQUE, "formLayout", "formLayoutId", "bulkFormLayoutId", "actionLabel")
            .since(15, "formLayoutId", "bulkFormLayoutId");

    /** What a task has from its beginning, and how long the texts may be. */
    private static final Map<String, Integer> TEXTS = Map.of(
            "title", TasksEndpoint.LONGEST_TITLE, "externalTag", 512, "parentOperationId", 128, "taskCatalogName", 50);

    private static final String READ = "OR.Tasks.Read";
    private static final String WRITE = "OR.Tasks.Write";

    private final OrchestratorSets sets;
    private final TaskUsers users;
    private final TaskWork work;
    private final EntitySet tasks;
    private final String path;
    private final String newType;
    private final Predicate<String> types;

    private TaskDataEndpoint(OrchestratorSets sets, String path, String newType, Predicate<String> types) {
        this.sets = sets;
        this.users = new TaskUsers(sets);
        this.work = new TaskWork(sets);
        this.tasks = TasksEndpoint.entities(sets);
        this.path = path;
        this.newType = newType;
        this.types = types;
    }

    static void register(OrchestratorSets sets) {
        new TaskDataEndpoint(sets, "/forms/TaskForms/", "FormTask", "FormTask"::equals).registerForms();
        List<String> others = List.of("FormTask", "AppTask");
        new TaskDataEndpoint(sets, "/tasks/GenericTasks/", "ExternalTask", type -> !others.contains(type))
                .registerOthers();
    }

    private void registerForms() {
        sets.service
                .on("POST", path + "CreateFormTask", WRITE, this::create)
                .on("GET", path + "GetTaskFormById", READ, request -> shown(200, byId(request), FORM));
        registerBoth();
    }

    private void registerOthers() {
        sets.service
                .on("POST", path + "CreateTask", WRITE, this::create)
                .on("GET", path + "GetTaskDataByKey", READ, request -> shown(200, byKey(request), DATA))
                .on("PUT", path + "SaveTaskTags", WRITE, this::saveTags);
        registerBoth();
    }

    private void registerBoth() {
        sets.service
                .on("GET", path + "GetTaskDataById", READ, request -> shown(200, byId(request), DATA))
                .on("PUT", path + "SaveTaskData", WRITE, this::save)
                .on("POST", path + "SaveAndReassignTask", WRITE, this::forward)
                .on("POST", path + "CompleteTask", WRITE, this::complete);
    }

    private Answer create(Request request) {
        JsonObject folder = sets.folders.named(request);
        ActionBody body = tasks.body(request);
        JsonObject task = TasksEndpoint.TYPE.blank();
        TEXTS.forEach((name, longest) -> {
            if (body.text(name).length() > longest) {
                throw sets.errors.refused();
            }
            task.add(capitalized(name), Json.value(body.json().get(name)));
        });
        if (body.text("title").isEmpty() || !List.of("", newType).contains(body.text("type"))) {
            throw sets.errors.refused();
        }
        task.addProperty("Type", newType);
        for (String name : List.of("priority", "tags", "formLayoutId", "bulkFormLayoutId")) {
            if (!Json.isNull(body.json(), name)) {
                task.add(capitalized(name), fitting(name, body.json().get(name)));
            }
        }
        task.add("$data", object(body, "data"));
        task.add("$formLayout", object(body, "formLayout"));
        task.add("$source", Json.value(body.json().get("taskSource")));
        String catalog = body.text("taskCatalogName");
        if (!catalog.isEmpty()
                && TaskCatalogsEndpoint.named(
                                sets.state, catalog, folder.get("Id").getAsLong())
                        .isEmpty()) {
            throw sets.errors.notFound("TaskCatalog");
        }
        work.create(task, folder);
        return shown(201, task, DATA);
    }

    private JsonElement fitting(String name, JsonElement value) {
        OdataSchema.Property property = TasksEndpoint.TYPE.schema.property(capitalized(name));
        if (property == null || !property.fits(value)) {
            throw sets.errors.refused();
        }
        return value;
    }

    private static JsonObject object(ActionBody body, String name) {
        return Json.isNull(body.json(), name)
                ? new JsonObject()
                : body.object(name).json();
    }

    private Answer save(Request request) {
        ActionBody body = tasks.body(request);
        return done(work.save(of(body, "taskId", request), body.object("data").json()));
    }

    private Answer saveTags(Request request) {
        ActionBody body = tasks.body(request);
        JsonObject task = of(body, "taskId", request);
        task.add("Tags", fitting("tags", Json.value(body.json().get("tags"))));
        work.log(task, "Saved", "");
        return Answer.of(204);
    }

    private Answer forward(Request request) {
        ActionBody body = tasks.body(request);
        return done(work.forward(of(body, "TaskId", request), body));
    }

    private Answer complete(Request request) {
        ActionBody body = tasks.body(request);
        return done(work.complete(of(body, "taskId", request), body));
    }

    private Answer done(Optional<TaskFailure> failure) {
        failure.ifPresent(reason -> {
            throw reason.refusal(sets.errors);
        });
        return Answer.of(204);
    }

    private JsonObject of(ActionBody body, String id, Request request) {
        return ofThese(tasks.inFolder(request, Long.toString(body.id(id))));
    }

    private JsonObject byId(Request request) {
        return ofThese(tasks.inFolder(request, request.parameter("taskId").orElse("")));
    }

    private JsonObject byKey(Request request) {
        return ofThese(tasks.row(request, request.parameter("taskKey").orElse("")));
    }

    private JsonObject ofThese(JsonObject task) {
        if (!types.test(Json.string(task, "Type"))) {
            throw sets.errors.notFound("Task");
        }
        return task;
    }

    private Answer shown(int status, JsonObject task, OdataSchema schema) {
        JsonElement user = lower(users.infoOf(task.get("AssignedToUserId")));
        boolean isCompleted = TaskWork.is(task, "Completed");
        JsonObject more = Json.object(
                "data",
                Json.isNull(task, "$data") ? new JsonObject() : task.get("$data"),
                "waitJobState",
                waitingJob(task),
                "organizationUnitFullyQualifiedName",
                work.folder(task).get("FullyQualifiedName"),
                "assignedToUser",
                user,
                "taskSlaDetails",
                List.of(),
                "completedByUser",
                isCompleted ? user : null,
                "taskAssignees",
                user.isJsonNull() ? List.of() : List.of(user),
                "isCurrentUserInAllUserAssignedGroup",
                false,
                "taskSource",
                task.get("$source"),
                "processingTime",
                isCompleted ? seconds(task) : null,
                "formLayout",
                task.get("$formLayout"),
                "actionLabel",
                null);
        JsonObject shown = new JsonObject();
        for (String name : schema.at(sets.state.apiVersion()).names()) {
            shown.add(name, Json.value(more.has(name) ? more.get(name) : task.get(capitalized(name))));
        }
        return Answer.json(status, shown);
    }

    private JsonElement waitingJob(JsonObject task) {
        return sets.state.rows(JobsEndpoint.TYPE).all().stream()
                .filter(job -> Json.string(job, "Key").equals(Json.string(task, "WaitJobKey")))
                .map(job -> job.get("State"))
                .findFirst()
                .orElse(JsonNull.INSTANCE);
    }

    private static long seconds(JsonObject task) {
        return Json.isNull(task, "LastAssignedTime")
                ? 0
                : Duration.between(
                                Instant.parse(Json.string(task, "LastAssignedTime")),
                                Instant.parse(Json.string(task, "CompletionTime")))
                        .toSeconds();
    }

    private static JsonElement lower(JsonElement user) {
        if (user.isJsonNull()) {
            return user;
        }
        JsonObject lower = new JsonObject();
        user.getAsJsonObject()
                .entrySet()
                .forEach(member -> lower.add(
                        member.getKey().substring(0, 1).toLowerCase(Locale.ROOT)
                                + member.getKey().substring(1),
                        member.getValue()));
        return lower;
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
