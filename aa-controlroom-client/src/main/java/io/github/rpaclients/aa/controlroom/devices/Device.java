package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A computer with a bot agent that is registered with the Control Room. */
@Model
public interface Device extends WireModel {
    DeviceId id();

    Optional<String> hostName();

    Optional<DeviceType> type();

    Optional<DeviceStatus> status();

    /** The pool that it is in. */
    Optional<String> poolName();

    List<DeviceUser> defaultUsers();

    Optional<DeviceLifespan> lifespan();

    Optional<InstallationType> installationType();

    Optional<LogConfiguration> logConfiguration();

    Optional<UserId> updatedBy();

    Optional<Instant> updatedOn();
}
