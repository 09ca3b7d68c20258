package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Whose workspace a bot or process is in: that of one user, or that of all. */
public final class WorkspaceType extends OpenEnum {
    public static final WorkspaceType PRIVATE = of("PRIVATE");
    public static final WorkspaceType PUBLIC = of("PUBLIC");

    private WorkspaceType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static WorkspaceType of(String value) {
        return new WorkspaceType(value);
    }
}
