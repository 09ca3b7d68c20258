package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A queue of work items. */
@Entity
public interface Queue extends QueueSettings, WireModel, WithQueue {
    @AsNumber
    @ReadOnly
    QueueId id();

    String name();

    Optional<QueueStatus> status();

    /** Whether {@link #reactivationThreshold} counts; deprecated upstream. */
    Optional<Boolean> considerReactivationThreshold();

    /** Told by lists alone. */
    Optional<Boolean> markDuplicate();

    @AsNumber
    @ReadOnly
    Optional<UserId> createdBy();

    @ReadOnly
    Optional<Instant> createdOn();

    @AsNumber
    @ReadOnly
    Optional<UserId> updatedBy();

    @ReadOnly
    Optional<Instant> updatedOn();

    /** Told by {@code get} alone. */
    @ReadOnly
    Optional<Instant> expiry();

    /** Goes up with each write. */
    @ReadOnly
    OptionalLong version();
}
