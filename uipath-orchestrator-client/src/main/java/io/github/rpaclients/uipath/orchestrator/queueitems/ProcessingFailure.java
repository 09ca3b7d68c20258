package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** Why the work on a queue item failed; the vendor calls it an exception. */
@Entity
public interface ProcessingFailure extends WireModel, WithProcessingFailure {
    /** At most 102,400 characters. */
    Optional<String> reason();

    /** At most 102,400 characters. */
    Optional<String> details();

    Optional<ProcessingExceptionType> type();

    /** A picture of what the robot saw, on the robot's own computer. */
    Optional<String> associatedImageFilePath();

    Optional<Instant> creationTime();

    static ProcessingFailure of(ProcessingExceptionType type, String reason) {
        return new ProcessingFailureBuilder().type(type).reason(reason).build();
    }
}
