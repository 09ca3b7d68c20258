package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.OpenEnum;

/** Where a permission counts. */
public final class PermissionScope extends OpenEnum {
    public static final PermissionScope GLOBAL = of("Global");
    public static final PermissionScope FOLDER = of("Folder");
    public static final PermissionScope GLOBAL_OR_FOLDER = of("GlobalOrFolder");

    private PermissionScope(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static PermissionScope of(String value) {
        return new PermissionScope(value);
    }
}
