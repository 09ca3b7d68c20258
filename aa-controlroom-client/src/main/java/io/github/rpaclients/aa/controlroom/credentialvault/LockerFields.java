package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;

/** What lists of lockers can be filtered and sorted by. The vendor names none; clients use {@code id} and {@code createdOn}. */
public final class LockerFields {
    public static final IdField<Locker, LockerId> ID = IdField.of("id");
    public static final TextField<Locker> NAME = TextField.of("name");
    public static final TimeField<Locker> CREATED_ON = TimeField.of("createdOn");

    private LockerFields() {}
}
