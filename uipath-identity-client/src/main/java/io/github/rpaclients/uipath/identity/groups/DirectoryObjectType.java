package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.OpenEnum;

/** What kind of account is in a group. */
public final class DirectoryObjectType extends OpenEnum {
    public static final DirectoryObjectType USER = of("DirectoryUser");
    public static final DirectoryObjectType GROUP = of("DirectoryGroup");
    public static final DirectoryObjectType ROBOT_USER = of("DirectoryRobotUser");
    public static final DirectoryObjectType APPLICATION = of("DirectoryApplication");

    private DirectoryObjectType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static DirectoryObjectType of(String value) {
        return new DirectoryObjectType(value);
    }
}
