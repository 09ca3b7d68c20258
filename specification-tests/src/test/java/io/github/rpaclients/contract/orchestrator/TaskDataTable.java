package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.taskdata.AppTasksApi;
import io.github.rpaclients.uipath.orchestrator.taskdata.GenericTasksApi;
import io.github.rpaclients.uipath.orchestrator.taskdata.NewAppTask;
import io.github.rpaclients.uipath.orchestrator.taskdata.NewFormTask;
import io.github.rpaclients.uipath.orchestrator.taskdata.NewTask;
import io.github.rpaclients.uipath.orchestrator.taskdata.TaskCompletion;
import io.github.rpaclients.uipath.orchestrator.taskdata.TaskFormsApi;
import io.github.rpaclients.uipath.orchestrator.taskdata.TaskHandover;
import io.github.rpaclients.uipath.orchestrator.taskdata.TasksCompletion;
import io.github.rpaclients.uipath.orchestrator.taskdata.TasksUpdate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tasks by what they show, and what they are filled with. */
final class TaskDataTable extends OrchestratorTable {
    private static final TaskId TASK = TaskId.of(60);
    private static final TaskKey KEY = TaskKey.of("d0000000-0009-4000-8000-000000000060");
    private static final Map<String, JsonValue> DATA = Map.of("amount", JsonValue.of("12.5"));
    private static final TaskCompletion COMPLETION =
            TaskCompletion.of(TASK, "Approve").withData(DATA);
    private static final TaskHandover HANDOVER =
            TaskHandover.to(TASK, UserId.of(3)).saving(DATA);

    @Override
    void rows() {
        external("/tasks/GenericTasks/");
        forms("/forms/TaskForms/");
        apps("/tasks/AppTasks/");
    }

    private void external(String all) {
        external("POST " + all + "CreateTask", t -> t.create(NewTask.of("Check 4711")));
        external("GET " + all + "GetTaskDataById", t -> t.get(TASK));
        external("GET " + all + "GetTaskDataByKey", t -> t.get(KEY));
        external("PUT " + all + "SaveTaskData", t -> t.save(TASK, DATA));
        external("POST " + all + "SaveAndReassignTask", t -> t.handOver(HANDOVER));
        external("POST " + all + "CompleteTask", t -> t.complete(COMPLETION));
        external("PUT " + all + "SaveTaskTags", t -> t.saveTags(TASK, List.of()));
    }

    private void forms(String all) {
        forms("POST " + all + "CreateFormTask", t -> t.create(NewFormTask.of("Check 4711", JsonValue.of("{}"))));
        forms("GET " + all + "GetTaskDataById", t -> t.get(TASK));
        forms("GET " + all + "GetTaskFormById", t -> t.form(TASK));
        forms("PUT " + all + "SaveTaskData", t -> t.save(TASK, DATA));
        forms("POST " + all + "SaveAndReassignTask", t -> t.handOver(HANDOVER));
        forms("POST " + all + "CompleteTask", t -> t.complete(COMPLETION));
        forms("PUT " + all + "BulkUpdateTasks", t -> t.updateAll(TasksUpdate.of(List.of(TASK), DATA)));
        forms(
                "POST " + all + "BulkCompleteTasks",
                t -> t.completeAll(TasksCompletion.of(List.of(TASK), "Approve", DATA)));
    }

    private void apps(String all) {
        apps("POST " + all + "CreateAppTask", t -> t.create(NewAppTask.of("Check 4711", "IDb1", 1)));
        apps("GET " + all + "GetAppTaskById", t -> t.get(TASK));
        apps("GET " + all + "GetAppTaskByKey", t -> t.get(KEY));
        apps("PUT " + all + "SaveAppTasksData", t -> t.save(TASK, DATA));
        apps("POST " + all + "SaveAndReassignAppTasks", t -> t.handOver(HANDOVER));
        apps("POST " + all + "CompleteAppTask", t -> t.complete(COMPLETION));
    }

    private void external(String operation, Consumer<GenericTasksApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).genericTasks()));
    }

    private void forms(String operation, Consumer<TaskFormsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).taskForms()));
    }

    private void apps(String operation, Consumer<AppTasksApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).appTasks()));
    }
}
