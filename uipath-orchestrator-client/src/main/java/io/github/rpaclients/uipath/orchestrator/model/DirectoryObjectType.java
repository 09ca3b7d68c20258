package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What the directory has under a name. */
public final class DirectoryObjectType extends OpenEnum {
    public static final DirectoryObjectType USER = of("User");
    public static final DirectoryObjectType GROUP = of("Group");
    public static final DirectoryObjectType MACHINE = of("Machine");
    public static final DirectoryObjectType ROBOT = of("Robot");
    public static final DirectoryObjectType EXTERNAL_APPLICATION = of("ExternalApplication");

    private DirectoryObjectType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static DirectoryObjectType of(String value) {
        return new DirectoryObjectType(value);
    }
}
