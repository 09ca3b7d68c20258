/**
 * What is in queues; start at {@link io.github.rpaclients.aa.controlroom.workitems.WorkItemsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "WorkItemStatus",
        about =
                "How far the work on an item is; for {@code COMPLETED} and {@code FAILED} some answers have older words.",
        words = {
            "NEW",
            "READY_TO_RUN",
            "QUEUED",
            "STAGED",
            "ACTIVE",
            "COMPLETED",
            "SUCCESSFUL",
            "FAILED",
            "UNSUCCESSFUL",
            "ON_HOLD",
            "DATA_ERROR",
            "DRAFT",
            "UNKNOWN"
        })
@Vocabulary(
        name = "WorkOrderType",
        about = "Where work items come from.",
        words = {"csv", "excel", "ftp", "database"})
@Vocabulary(
        name = "WorkOrderStatus",
        about = "How far it is to make work items of a file.",
        words = {"draft", "new", "file_uploaded", "in_progress", "completed", "failed", "staged", "finalizing"})
package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
