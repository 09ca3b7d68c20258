package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.core.json.Entity;

/** A pool of devices to be made, or to be there. */
@Entity
public interface NewDevicePool extends DevicePoolSettings, WithNewDevicePool {
    static NewDevicePool of(String name) {
        return new NewDevicePoolBuilder().name(name).build();
    }
}
