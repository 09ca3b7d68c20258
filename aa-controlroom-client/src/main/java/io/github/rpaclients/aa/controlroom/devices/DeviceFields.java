package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What lists of devices can be filtered by; the vendor writes some with a capital. */
public final class DeviceFields {
    public static final IdField<Device, DeviceId> ID = IdField.of("id");
    public static final TextField<Device> HOST_NAME = TextField.of("hostName");
    public static final IdField<Device, UserId> USER_ID = IdField.of("userId");
    public static final WordField<Device, DeviceType> TYPE = WordField.of("DeviceType");
    public static final WordField<Device, DeviceLifespan> LIFESPAN = WordField.of("Lifespan");
    public static final WordField<Device, DeviceStatus> STATUS = WordField.of("Status");

    /** {@code CUSTOMER_WINDOWS} or {@code AAE_WINDOWS_VM}. */
    public static final TextField<Device> HOST_TYPE = TextField.of("hostType");

    public static final IdField<Device, UserId> UPDATED_BY = IdField.of("updatedBy");

    private DeviceFields() {}
}
