package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.query.BooleanField;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;

/**
 * What lists of users can be filtered and sorted by. The vendor confirms {@code username} and {@code createdOn}; a server
 * that does not take another one answers 400.
 */
public final class UserFields {
    public static final IdField<User, UserId> ID = IdField.of("id");
    public static final TextField<User> USERNAME = TextField.of("username");
    public static final TextField<User> EMAIL = TextField.of("email");
    public static final TextField<User> DOMAIN = TextField.of("domain");
    public static final TextField<User> FIRST_NAME = TextField.of("firstName");
    public static final TextField<User> LAST_NAME = TextField.of("lastName");
    public static final BooleanField<User> DISABLED = BooleanField.of("disabled");
    public static final TimeField<User> CREATED_ON = TimeField.of("createdOn");
    public static final TimeField<User> UPDATED_ON = TimeField.of("updatedOn");

    private UserFields() {}
}
