package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.OpenEnum;

/** What kind of account is in a group, or was found in a directory. */
public final class DirectoryObjectType extends OpenEnum {
    public static final DirectoryObjectType DIRECTORY_USER = of("DirectoryUser");
    public static final DirectoryObjectType DIRECTORY_GROUP = of("DirectoryGroup");
    public static final DirectoryObjectType DIRECTORY_ROBOT_USER = of("DirectoryRobotUser");
    public static final DirectoryObjectType DIRECTORY_APPLICATION = of("DirectoryApplication");

    private DirectoryObjectType(String value) {
        super(value);
    }

    public static DirectoryObjectType of(String value) {
        return new DirectoryObjectType(value);
    }
}
