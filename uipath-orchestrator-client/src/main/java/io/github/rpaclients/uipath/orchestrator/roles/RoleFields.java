package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.uipath.orchestrator.odata.BooleanField;
import io.github.rpaclients.uipath.orchestrator.odata.NumberField;
import io.github.rpaclients.uipath.orchestrator.odata.TextField;
import io.github.rpaclients.uipath.orchestrator.odata.WordField;

/** What lists of roles can be filtered and ordered by. */
public final class RoleFields {
    public static final NumberField<Role> ID = NumberField.of("Id");
    public static final TextField<Role> NAME = TextField.of("Name");
    public static final WordField<Role, RoleType> TYPE = WordField.of("Type");
    public static final BooleanField<Role> IS_STATIC = BooleanField.of("IsStatic");

    private RoleFields() {}
}
