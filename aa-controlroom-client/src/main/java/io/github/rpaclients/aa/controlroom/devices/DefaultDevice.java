package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** That a user has a default device, or with a device alone of the two left out, that there is to be none. */
@Model
interface DefaultDevice {
    @AsNumber
    UserId userId();

    @AsNumber
    Optional<DeviceId> deviceId();
}
