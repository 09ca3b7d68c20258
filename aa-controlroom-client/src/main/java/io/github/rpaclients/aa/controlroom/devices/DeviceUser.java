package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A user whose bots run on a device where nothing else is said. */
@Model
public interface DeviceUser extends WireModel {
    UserId id();

    Optional<String> username();

    Optional<String> domain();
}
