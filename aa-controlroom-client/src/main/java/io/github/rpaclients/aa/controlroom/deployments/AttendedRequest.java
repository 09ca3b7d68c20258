package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A run on a device at which somebody works. */
@Entity
public interface AttendedRequest extends WireModel, WithAttendedRequest {
    @AsNumber
    Optional<DeviceId> deploymentDeviceId();

    /** Wait until the device is free, rather than fail. */
    Optional<Boolean> queueDeployment();

    /** In a window beside what its user does; this or {@link #launchInVirtualDesktop}. */
    Optional<Boolean> launchInChildWindow();

    /** On a desktop of its own. */
    Optional<Boolean> launchInVirtualDesktop();

    /** In the way of whoever works at the device. */
    static AttendedRequest on(DeviceId device) {
        return new AttendedRequestBuilder().deploymentDeviceId(device).build();
    }

    static AttendedRequest inChildWindow(DeviceId device) {
        return on(device).withLaunchInChildWindow(true);
    }

    static AttendedRequest inVirtualDesktop(DeviceId device) {
        return on(device).withLaunchInVirtualDesktop(true);
    }
}
