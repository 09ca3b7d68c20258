package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a device: a string in some answers, a number in others, read from both. */
public final class DeviceId extends TextId {
    private DeviceId(String value) {
        super(value);
    }

    public static DeviceId of(long value) {
        return new DeviceId(Long.toString(value));
    }

    /** @param value digits */
    public static DeviceId of(String value) {
        return new DeviceId(value);
    }
}
