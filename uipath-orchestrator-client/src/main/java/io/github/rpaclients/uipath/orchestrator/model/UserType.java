package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What kind of account a user is. */
public final class UserType extends OpenEnum {
    public static final UserType USER = of("User");
    public static final UserType ROBOT = of("Robot");
    public static final UserType DIRECTORY_USER = of("DirectoryUser");
    public static final UserType DIRECTORY_GROUP = of("DirectoryGroup");
    public static final UserType DIRECTORY_ROBOT = of("DirectoryRobot");
    public static final UserType DIRECTORY_EXTERNAL_APPLICATION = of("DirectoryExternalApplication");

    private UserType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static UserType of(String value) {
        return new UserType(value);
    }
}
