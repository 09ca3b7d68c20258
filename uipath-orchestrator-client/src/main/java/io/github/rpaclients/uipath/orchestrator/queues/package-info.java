/**
 * Queues, the records of what is processed in them, and how long they keep it; start at {@link
 * io.github.rpaclients.uipath.orchestrator.queues.FolderQueuesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "ReportType",
        about = "How much time a record of processing is about.",
        words = {"All", "Minute", "Hour", "Day"})
package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
