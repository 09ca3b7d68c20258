package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A pool of devices to be made. */
@Entity
public interface NewDevicePool extends WithNewDevicePool {
    String name();

    Optional<String> description();

    Optional<AutomationScheme> automationScheme();

    /** How long one queue has the pool before the next. */
    OptionalLong timeSlice();

    Optional<TimeSliceUnit> timeSliceUnit();

    Optional<PoolType> poolType();

    @AsNumber
    List<DeviceId> deviceIds();

    /** Who may change the pool. */
    @AsNumber
    List<UserId> ownerIds();

    /** Who may run bots on it. */
    @AsNumber
    List<UserId> consumerIds();

    static NewDevicePool of(String name) {
        return new NewDevicePoolBuilder().name(name).build();
    }
}
