/**
 * What waits for people in Action Center, who has it, and what they said of it; start at {@link
 * io.github.rpaclients.uipath.orchestrator.tasks.TasksApi}. What a task shows and is filled with is in {@code taskdata}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "TaskActivityType",
        about = "What was done to a task.",
        words = {
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
            "FirstOpened"
        })
@Vocabulary(
        name = "TaskSlaCriteria",
        about = "From when or until when the time for a task is counted.",
        words = {"TaskCreated", "TaskAssigned", "TaskCompleted"})
@Vocabulary(
        name = "TaskSlaStatus",
        about = "Whether a task is late.",
        words = {"OverdueLater", "OverdueSoon", "Overdue", "CompletedInTime"})
package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
