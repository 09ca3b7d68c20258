package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.Collection;
import java.util.List;

/** All tags that a task is to have. */
@Model
interface TaskTagsChange {
    TaskId taskId();

    List<Tag> tags();

    static TaskTagsChange of(TaskId task, Collection<Tag> tags) {
        return new TaskTagsChangeBuilder().taskId(task).addAllTags(tags).build();
    }
}
