/**
 * What is in queues, what happens to it, and what people say of it; start at {@link
 * io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "QueueItemStatus",
        about = "How far the work on a queue item is.",
        words = {"New", "InProgress", "Failed", "Successful", "Abandoned", "Retried", "Deleted"})
@Vocabulary(
        name = "QueueItemPriority",
        about = "Which items of a queue come first.",
        words = {"High", "Normal", "Low"})
@Vocabulary(
        name = "ReviewStatus",
        about = "How far people are with a queue item that failed or was abandoned.",
        words = {"None", "InReview", "Verified", "Retried"})
@Vocabulary(
        name = "ProcessingExceptionType",
        about =
                "Whose fault a failure is: the application's, and may go away, or that of what the item says, and will not.",
        words = {"ApplicationException", "BusinessException"})
@Vocabulary(
        name = "CommitType",
        about = "What happens to the other items if one of several cannot be added.",
        words = {"AllOrNothing", "StopOnFirstFailure", "ProcessAllIndependently"})
@Vocabulary(
        name = "ReferenceFilterOption",
        about = "How the reference of an item is compared with the one that is wanted.",
        words = {"Equals", "StartsWith"})
@Vocabulary(
        name = "QueueItemAction",
        about = "What was done to a queue item.",
        words = {"Create", "Edit", "Delete", "Status", "Retry"})
package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
