package io.github.rpaclients.specification;

/** Devices. */
final class DeviceCalls {
    private DeviceCalls() {}

    static void all(ControlRoomCaller to) {
        to.room().entities("devices").add("{'hostName':'spare'}");
        to.client().devices().list().toList();
        to.call("DELETE", "/v1/devices/" + to.id("devices", "spare"), "");
        to.call("DELETE", "/v1/devices/77", "");
    }
}
