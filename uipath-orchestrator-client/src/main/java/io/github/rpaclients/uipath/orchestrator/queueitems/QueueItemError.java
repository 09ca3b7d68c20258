package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** What Orchestrator itself had to say against a queue item. */
@Model
public interface QueueItemError extends WireModel {
    /** The same in all languages. */
    Optional<String> code();

    Optional<String> title();

    Optional<String> detail();

    /** For example {@code User}. */
    Optional<String> category();

    /** A status of HTTP. */
    Optional<Integer> status();

    Optional<Instant> timestamp();
}
