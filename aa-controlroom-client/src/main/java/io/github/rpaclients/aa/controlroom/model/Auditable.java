package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.ReadOnly;
import java.time.Instant;
import java.util.Optional;

/** Of which the server tells who made it and who changed it last. */
public interface Auditable {
    @ReadOnly
    Optional<UserId> createdBy();

    @ReadOnly
    Optional<Instant> createdOn();

    @ReadOnly
    Optional<UserId> updatedBy();

    @ReadOnly
    Optional<Instant> updatedOn();
}
