package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;

/** What lists of roles can be filtered and sorted by. Only {@code name} is confirmed by the vendor. */
public final class RoleFields {
    public static final IdField<Role, RoleId> ID = IdField.of("id");
    public static final TextField<Role> NAME = TextField.of("name");
    public static final TextField<Role> DESCRIPTION = TextField.of("description");

    private RoleFields() {}
}
