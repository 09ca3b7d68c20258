package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What came of adding several queue items at once. */
@Model
public interface AddedQueueItems extends WireModel {
    /** Whether all of them were added. */
    boolean success();

    Optional<String> message();

    /** Those that were not added; how many others were, depends on the {@link CommitType}. */
    List<FailedQueueItem> failedItems();
}
