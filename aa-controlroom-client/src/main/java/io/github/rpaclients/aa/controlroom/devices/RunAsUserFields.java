package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;

/** What lists of run-as users are sorted by; the vendor names no fields, and a server that does not take one answers 400. */
public final class RunAsUserFields {
    public static final IdField<RunAsUser, UserId> ID = IdField.of("id");
    public static final TextField<RunAsUser> USERNAME = TextField.of("username");

    private RunAsUserFields() {}
}
