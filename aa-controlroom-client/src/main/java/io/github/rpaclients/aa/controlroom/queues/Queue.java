package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.model.Versioned;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** A queue of work items. */
@Entity
public interface Queue extends QueueSettings, Versioned, WireModel, WithQueue {
    @AsNumber
    @ReadOnly
    QueueId id();

    String name();

    Optional<QueueStatus> status();

    /** Whether {@link #reactivationThreshold} counts; deprecated upstream. */
    Optional<Boolean> considerReactivationThreshold();

    /** Told by lists alone. */
    Optional<Boolean> markDuplicate();

    /** Told by {@code get} alone. */
    @ReadOnly
    Optional<Instant> expiry();
}
