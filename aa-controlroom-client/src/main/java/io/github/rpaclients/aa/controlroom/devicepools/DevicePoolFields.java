package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What lists of pools can be filtered and sorted by; a server that does not take one answers 400. */
public final class DevicePoolFields {
    public static final IdField<DevicePool, DevicePoolId> ID = IdField.of("id");
    public static final TextField<DevicePool> NAME = TextField.of("name");
    public static final WordField<DevicePool, PoolStatus> STATUS = WordField.of("status");

    private DevicePoolFields() {}
}
