/**
 * Queues of work items, and who may do what with them; start at {@link
 * io.github.rpaclients.aa.controlroom.queues.QueuesApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "QueueStatus",
        about = "Whether a queue is ready, and whether an automation works through it.",
        words = {"DRAFT", "IN_USE", "NOT_IN_USE"})
@Vocabulary(
        name = "ManualTimeUnit",
        about = "What the time is counted in that a person takes for a work item.",
        words = {"SECONDS", "MINUTES", "HOURS", "DAYS"})
@Vocabulary(
        name = "QueuePermission",
        about = "What a member may do with a queue.",
        words = {"participate", "manage", "own"})
@Vocabulary(
        name = "ExistingQueues",
        about = "What an import does with queues that are there already.",
        words = {"SKIP", "COPY"})
package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
