package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.tasks.AssignTask;
import io.github.rpaclients.uipath.orchestrator.tasks.FolderTasksApi;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskActivitiesApi;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskFields;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskMetadata;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskNotesApi;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskPriority;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskStatus;
import io.github.rpaclients.uipath.orchestrator.tasks.TasksApi;
import java.util.List;
import java.util.function.Consumer;

/** Tasks of Action Center, what people said of them and what was done to them. */
final class TasksTable extends OrchestratorTable {
    private static final TaskId TASK = TaskId.of(60);
    private static final List<AssignTask> ASSIGNED = List.of(AssignTask.to(TASK, UserId.of(3)));

    @Override
    void rows() {
        everywhere("/odata/Tasks");
        inFolder("/odata/Tasks");
        notes("/odata/TaskNotes");
        String done = "GET /odata/TaskActivities" + ACTION + "GetByTaskId(taskId={taskId})";
        activities(done, a -> a.list(TASK).toList());
        activities(done, a -> a.list(TASK, q -> q.pageSize(5)).toList());
    }

    private void everywhere(String set) {
        String all = "GET " + set + ACTION + "GetTasksAcrossFolders";
        tasks(all, t -> t.acrossFolders().toList());
        tasks(
                all,
                t -> t.acrossFolders(q -> q.filter(TaskFields.STATUS.eq(TaskStatus.PENDING)))
                        .toList());
        tasks(all, t -> t.forwarded(q -> q.pageSize(5)).toList());
        String admin = "GET " + set + ACTION + "GetTasksAcrossFoldersForAdmin";
        tasks(admin, t -> t.acrossFoldersForAdmin().toList());
        tasks(admin, t -> t.acrossFoldersForAdmin(q -> q.pageSize(5)).toList());
        tasks(admin, t -> t.forwardedForAdmin(q -> q.pageSize(5)).toList());
        tasks("POST " + set + ACTION + "AssignTasks", t -> t.assign(ASSIGNED));
        tasks("POST " + set + ACTION + "AssignTasks", t -> t.assign(List.of(AssignTask.to(TASK, "ada"))));
        tasks("POST " + set + ACTION + "ReassignTasks", t -> t.reassign(ASSIGNED));
        tasks("POST " + set + ACTION + "UnassignTasks", t -> t.unassign(List.of(TASK)));
        tasks("GET " + set + ACTION + "GetTaskPermissions", t -> t.permissions());
        tasks(
                "GET " + set + ACTION + "GetTaskUsers(organizationUnitId={organizationUnitId})",
                t -> t.users(FolderId.of(13)).toList());
    }

    private void inFolder(String set) {
        ofFolder("GET " + set, t -> t.list().toList());
        ofFolder("GET " + set, t -> t.list(q -> q.pageSize(5)).toList());
        ofFolder("GET " + set + "({key})", t -> t.get(TASK));
        ofFolder(
                "GET " + set + ACTION + "GetByKey(identifier={identifier})",
                t -> t.get(TaskKey.of("d0000000-0009-4000-8000-000000000060")));
        ofFolder(
                "POST " + set + ACTION + "EditTaskMetadata",
                t -> t.edit(TaskMetadata.of(TASK).withPriority(TaskPriority.HIGH)));
        ofFolder("POST " + set + ACTION + "DeleteTasks", t -> t.delete(List.of(TASK)));
    }

    private void notes(String set) {
        String said = "GET " + set + ACTION + "GetByTaskId(taskId={taskId})";
        notes(said, n -> n.list(TASK).toList());
        notes(said, n -> n.list(TASK, q -> q.pageSize(5)).toList());
        notes("POST " + set + ACTION + "CreateTaskNote", n -> n.create(TASK, "Ask Ada"));
    }

    private void tasks(String operation, Consumer<TasksApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.tasks()));
    }

    private void ofFolder(String operation, Consumer<FolderTasksApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).tasks()));
    }

    private void notes(String operation, Consumer<TaskNotesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).taskNotes()));
    }

    private void activities(String operation, Consumer<TaskActivitiesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).taskActivities()));
    }
}
