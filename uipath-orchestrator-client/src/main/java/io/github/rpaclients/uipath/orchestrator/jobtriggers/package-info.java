/** What suspended jobs wait for; start at {@link io.github.rpaclients.uipath.orchestrator.jobtriggers.JobTriggersApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "JobTriggerType",
        about = "What a job waits for.",
        words = {"None", "QueueItem", "Job", "Task", "Timer", "Inbox", "Api"})
@Vocabulary(
        name = "JobTriggerStatus",
        about = "Whether what a job waits for has come ({@code Ready}), and whether the job goes on ({@code Fired}).",
        words = {"New", "Ready", "Fired"})
package io.github.rpaclients.uipath.orchestrator.jobtriggers;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
