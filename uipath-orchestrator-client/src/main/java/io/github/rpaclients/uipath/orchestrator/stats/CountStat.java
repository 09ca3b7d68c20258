package io.github.rpaclients.uipath.orchestrator.stats;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How many there are of something. */
@Model
public interface CountStat extends WireModel {
    /** For example {@code Queues}, {@code Faulted} or {@code Busy}. */
    String title();

    /** Was seen to be -1 where the caller may not see them. */
    long count();

    /** Whether the caller may see them. */
    Optional<Boolean> hasPermissions();
}
