package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.Auditable;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A pool of devices. A row of a list lacks description, scheme, time slice and consumers; {@code get} lacks the counts.
 */
@Entity
public interface DevicePool extends Auditable, WireModel, WithDevicePool {
    DevicePoolId id();

    String name();

    Optional<String> description();

    Optional<AutomationScheme> automationScheme();

    /** How long one queue has the pool before the next. */
    OptionalLong timeSlice();

    Optional<TimeSliceUnit> timeSliceUnit();

    Optional<PoolType> poolType();

    /** In an update the complete set, as the users are. */
    @AsNumber
    List<DeviceId> deviceIds();

    /** Who may change the pool. */
    @AsNumber
    List<UserId> ownerIds();

    /** Who may run bots on it. */
    @AsNumber
    List<UserId> consumerIds();

    @ReadOnly
    Optional<PoolStatus> status();

    @ReadOnly
    Optional<PoolDetailedStatus> detailedStatus();

    @ReadOnly
    OptionalLong deviceCount();

    @ReadOnly
    OptionalLong automationCount();
}
