package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Where a role can be assigned. */
public final class RoleType extends OpenEnum {
    public static final RoleType MIXED = of("Mixed");
    public static final RoleType TENANT = of("Tenant");
    public static final RoleType FOLDER = of("Folder");

    private RoleType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static RoleType of(String value) {
        return new RoleType(value);
    }
}
