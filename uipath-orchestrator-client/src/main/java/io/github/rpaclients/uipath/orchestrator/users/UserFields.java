package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.uipath.orchestrator.odata.BooleanField;
import io.github.rpaclients.uipath.orchestrator.odata.NumberField;
import io.github.rpaclients.uipath.orchestrator.odata.TextField;
import io.github.rpaclients.uipath.orchestrator.odata.TimeField;
import io.github.rpaclients.uipath.orchestrator.odata.WordField;

/** What lists of users can be filtered and ordered by. */
public final class UserFields {
    public static final NumberField<User> ID = NumberField.of("Id");
    public static final TextField<User> USER_NAME = TextField.of("UserName");
    public static final TextField<User> EMAIL_ADDRESS = TextField.of("EmailAddress");
    public static final TextField<User> FULL_NAME = TextField.of("FullName");
    public static final WordField<User, UserType> TYPE = WordField.of("Type");
    public static final BooleanField<User> MAY_HAVE_ROBOT_SESSION = BooleanField.of("MayHaveRobotSession");
    public static final TimeField<User> LAST_LOGIN_TIME = TimeField.of("LastLoginTime");
    public static final TimeField<User> CREATION_TIME = TimeField.of("CreationTime");

    private UserFields() {}
}
