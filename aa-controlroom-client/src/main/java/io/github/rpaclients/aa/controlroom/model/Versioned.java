package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.ReadOnly;
import java.util.Optional;
import java.util.OptionalLong;

/** Of workload management, whose updates name the version that they change, and whose ids are numbers. */
public interface Versioned extends Auditable {
    @Override
    @AsNumber
    @ReadOnly
    Optional<UserId> createdBy();

    @Override
    @AsNumber
    @ReadOnly
    Optional<UserId> updatedBy();

    /** Goes up with each write. */
    @ReadOnly
    OptionalLong version();
}
