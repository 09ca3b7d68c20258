package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of tasks: nobody has one at first, then somebody has it, then it is completed. A step that does not fit says so
 * and leaves the task alone; one that does leaves a row among the task's activities.
 */
final class TaskWork {
    private final OrchestratorSets sets;
    private final TaskUsers users;

    TaskWork(OrchestratorSets sets) {
        this.sets = sets;
        this.users = new TaskUsers(sets);
    }

    /** Makes what a caller said a task of a folder, and gives it what only the server gives. */
    void create(JsonObject task, JsonObject folder) {
        task.add("$folders", Json.array(List.of(folder.get("Id"))));
        settle(task, sets.state);
        TasksEndpoint.TYPE.settle(task, sets.state.rows(TasksEndpoint.TYPE), sets.organization);
        log(task, "Created", "");
    }

    /** What a new one has that nobody says; what a test says of its data and its catalog is kept apart. */
    static void settle(JsonObject task, OrchestratorState state) {
        long folder = EntitySet.folders(task).get(0);
        task.addProperty("OrganizationUnitId", folder);
        String now = state.organization().now();
        if (Json.isNull(task, "CreationTime")) {
            task.addProperty("CreationTime", now);
        }
        if (is(task, "Unassigned") && !Json.isNull(task, "AssignedToUserId")) {
            task.addProperty("Status", "Pending");
            task.addProperty("LastAssignedTime", now);
        }
        task.addProperty("IsCompleted", is(task, "Completed"));
        JsonElement data = task.remove("Data");
        if (data != null) {
            task.add("$data", data);
        }
        TaskCatalogsEndpoint.named(state, Json.string(task, "TaskCatalogName"), folder)
                .ifPresent(catalog -> join(task, catalog));
    }

    static void join(JsonObject task, JsonObject catalog) {
        task.add("$catalog", catalog.get("Id"));
        task.add("TaskCatalogName", catalog.get("Name"));
        task.add("Encrypted", catalog.get("Encrypted"));
    }

    static boolean is(JsonObject task, String status) {
        return Json.string(task, "Status").equals(status);
    }

    /** @param again whether somebody else has it now */
    Optional<TaskFailure> assign(JsonObject task, ActionBody assignment, boolean again) {
        if (!is(task, again ? "Pending" : "Unassigned")) {
            return Optional.of(TaskFailure.untimely(task));
        }
        Optional<JsonObject> user = users.meant(assignment, folder(task));
        if (user.isEmpty()) {
            return Optional.of(TaskFailure.notFound("User"));
        }
        task.addProperty("Status", "Pending");
        task.add("AssignedToUserId", user.get().get("Id"));
        task.addProperty("LastAssignedTime", sets.organization.now());
        log(task, again ? "Reassigned" : "Assigned", "");
        return Optional.empty();
    }

    Optional<TaskFailure> unassign(JsonObject task) {
        if (!is(task, "Pending")) {
            return Optional.of(TaskFailure.untimely(task));
        }
        task.addProperty("Status", "Unassigned");
        task.add("AssignedToUserId", JsonNull.INSTANCE);
        log(task, "Unassigned", "");
        return Optional.empty();
    }

    /** Somebody else gets it, with what was done so far. */
    Optional<TaskFailure> forward(JsonObject task, ActionBody assignment) {
        JsonElement data =
                assignment.flag("SaveData") ? assignment.object("Data").json() : Json.value(task.get("$data"));
        String note = assignment.text("NoteText");
        Optional<TaskFailure> failure = assign(task, assignment, true);
        if (failure.isEmpty()) {
            task.add("$data", data);
            task.addProperty("$forwarded", true);
            log(task, "Forwarded", note);
        }
        return failure;
    }

    Optional<TaskFailure> save(JsonObject task, JsonObject data) {
        if (is(task, "Completed")) {
            return Optional.of(TaskFailure.untimely(task));
        }
        task.add("$data", data);
        log(task, "Saved", "");
        return Optional.empty();
    }

    /** Somebody has to have it. */
    Optional<TaskFailure> complete(JsonObject task, ActionBody completion) {
        if (!is(task, "Pending")) {
            return Optional.of(TaskFailure.untimely(task));
        }
        if (!Json.isNull(completion.json(), "data")) {
            task.add("$data", completion.object("data").json());
        }
        task.addProperty("Status", "Completed");
        task.addProperty("IsCompleted", true);
        task.add("Action", Json.value(completion.json().get("action")));
        task.addProperty("CompletionTime", sets.organization.now());
        log(task, "Completed", "");
        return Optional.empty();
    }

    /** Nothing is left of it, not even what was done. */
    void delete(JsonObject task) {
        for (EntityType type : List.of(TaskActivitiesEndpoint.TYPE, TaskNotesEndpoint.TYPE)) {
            TaskActivitiesEndpoint.of(task, type, sets.state).forEach(sets.state.rows(type)::remove);
        }
        sets.state.rows(TasksEndpoint.TYPE).remove(task);
    }

    /** A row about a task as it is now; with a note if there is a text. */
    void log(JsonObject task, String activity, String text) {
        task.addProperty("LastModificationTime", sets.organization.now());
        JsonObject row = TaskActivitiesEndpoint.TYPE.blank();
        row.addProperty("ActivityType", activity);
        row.add("TaskKey", task.get("Key"));
        row.add("TargetUserId", task.get("AssignedToUserId"));
        if (!text.isEmpty()) {
            row.add("TaskNoteId", note(task, text).get("Id"));
        }
        about(task, row, TaskActivitiesEndpoint.TYPE);
    }

    private JsonObject note(JsonObject task, String text) {
        JsonObject note = TaskNotesEndpoint.TYPE.blank();
        note.addProperty("Text", text);
        return about(task, note, TaskNotesEndpoint.TYPE);
    }

    /** The note, which is an activity, too. */
    JsonObject comment(JsonObject task, String text) {
        log(task, "Commented", text);
        List<JsonObject> notes = TaskActivitiesEndpoint.of(task, TaskNotesEndpoint.TYPE, sets.state);
        return notes.get(notes.size() - 1);
    }

    private JsonObject about(JsonObject task, JsonObject row, EntityType type) {
        row.add("TaskId", task.get("Id"));
        row.add("OrganizationUnitId", task.get("OrganizationUnitId"));
        row.addProperty("CreationTime", sets.organization.now());
        return type.settle(row, sets.state.rows(type), sets.organization);
    }

    JsonObject folder(JsonObject task) {
        return sets.folders.required(EntitySet.folders(task).get(0));
    }
}
