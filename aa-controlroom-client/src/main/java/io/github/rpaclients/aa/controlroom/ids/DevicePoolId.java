package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a pool of devices: a string in some answers, a number in others, read from both. */
public final class DevicePoolId extends TextId {
    private DevicePoolId(String value) {
        super(value);
    }

    public static DevicePoolId of(long value) {
        return new DevicePoolId(Long.toString(value));
    }

    /** @param value digits */
    public static DevicePoolId of(String value) {
        return new DevicePoolId(value);
    }
}
