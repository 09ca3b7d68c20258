package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What came of an action on several things at once. */
@Model
public interface BulkResult extends WireModel {
    /** Whether all of them were taken. */
    boolean success();

    Optional<String> message();

    /** The numbers of those that were not. */
    List<Long> failedItems();
}
