package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.devicepools.DevicePool;
import io.github.rpaclients.aa.controlroom.devicepools.NewDevicePool;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;

/** Devices, their default users and their pools. */
final class DeviceCalls {
    private DeviceCalls() {}

    static void all(ControlRoomCaller to) {
        to.room().entities("devices").add("{'hostName':'spare'}");
        ControlRoomClient client = to.client();
        DeviceId spare = DeviceId.of(to.id("devices", "spare"));
        UserId linus = UserId.of(2003);
        client.devices().list().toList();
        client.devices().runAsUsers().toList();
        client.devices().setDefaultDevice(linus, spare);
        client.devices().unsetDefaultDevice(linus);
        DevicePool night = client.devicePools().create(NewDevicePool.of("Night").withDeviceIds(spare));
        client.devicePools().list().toList();
        client.devicePools().get(night.id());
        client.devicePools().update(night.id(), pool -> pool.withDescription("after hours"));
        client.devicePools().delete(night.id());
        client.devices().delete(spare);
        to.call("DELETE", "/v1/devices/77", "");
        to.as("ada").call("DELETE", "/v1/devices/41", "");
    }
}
