package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A pool of devices. A row of a list lacks description, scheme, time slice and consumers; {@code get} lacks the counts.
 */
@Entity
public interface DevicePool extends DevicePoolSettings, Auditable, WireModel, WithDevicePool {
    DevicePoolId id();

    @ReadOnly
    Optional<PoolStatus> status();

    @ReadOnly
    Optional<PoolDetailedStatus> detailedStatus();

    @ReadOnly
    OptionalLong deviceCount();

    @ReadOnly
    OptionalLong automationCount();
}
