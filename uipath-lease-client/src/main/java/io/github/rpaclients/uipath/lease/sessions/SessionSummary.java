package io.github.rpaclients.uipath.lease.sessions;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** When a session began, and when it was heard of last. */
@Model
public interface SessionSummary extends WireModel {
    String globalId();

    Optional<Instant> started();

    Optional<Instant> lastUpdated();
}
