package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;

/** What is to be said of a task. */
@Model
interface NewTaskNote {
    String text();

    TaskId taskId();

    static NewTaskNote of(TaskId task, String text) {
        return new NewTaskNoteBuilder().taskId(task).text(text).build();
    }
}
