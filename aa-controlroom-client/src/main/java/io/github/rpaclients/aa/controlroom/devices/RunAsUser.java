package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A user as whom bots can run unattended, with the default device. */
@Model
public interface RunAsUser extends WireModel {
    @AsNumber
    UserId id();

    Optional<String> username();

    /** The name of the default device. */
    Optional<String> device();

    /** {@code -1} if there is no default device; see {@link #defaultDevice}. */
    @AsNumber
    Optional<DeviceId> deviceId();

    /** Empty if there is none. */
    default Optional<DeviceId> defaultDevice() {
        return deviceId().filter(id -> !id.value().equals("-1"));
    }
}
