package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import java.util.List;
import java.util.Optional;

/** What became of many releases at once; that some failed is no exception. */
@Model
public interface KeyedBulkResult extends WireModel {
    /** Whether all went well. */
    boolean success();

    Optional<String> message();

    /** The keys of those that failed. */
    List<ReleaseKey> failedItems();
}
