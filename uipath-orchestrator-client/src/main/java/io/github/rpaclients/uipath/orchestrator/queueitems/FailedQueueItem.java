package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A queue item that was not added. */
@Model
public interface FailedQueueItem extends WireModel {
    /** Its place among the items of the request; empty if the server does not know. */
    Optional<Integer> ordinal();

    /** For example {@code ItemAlreadyExists}. */
    Optional<String> errorCode();

    Optional<String> errorMessage();
}
