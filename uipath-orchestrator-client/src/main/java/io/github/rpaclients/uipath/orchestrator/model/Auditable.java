package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;

/** Of which the server tells who made it and who changed it last. */
public interface Auditable {
    @ReadOnly
    Optional<Instant> creationTime();

    @ReadOnly
    Optional<UserId> creatorUserId();

    @ReadOnly
    Optional<Instant> lastModificationTime();

    @ReadOnly
    Optional<UserId> lastModifierUserId();
}
