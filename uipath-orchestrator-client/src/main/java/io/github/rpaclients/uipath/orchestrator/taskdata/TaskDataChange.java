package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import java.util.Map;

/** What was filled in so far. */
@Model
interface TaskDataChange {
    TaskId taskId();

    Map<String, JsonValue> data();

    static TaskDataChange of(TaskId task, Map<String, JsonValue> data) {
        return new TaskDataChangeBuilder().taskId(task).putAllData(data).build();
    }
}
