package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a pool of devices and one that is to be made have in common. */
public interface DevicePoolSettings {
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
}
