package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.uipath.identity.internal.NumberedWords;
import java.util.List;

/**
 * What kind of account a user is.
 *
 * <p>The vendor publishes no numbers for these; they are taken to follow the order of the words in the specification.
 */
public final class UserType extends OpenEnum {
    /** By their numbers, from 0. */
    private static final List<String> WORDS =
            List.of("user", "robot", "directoryUser", "directoryGroup", "robotAccount", "application");

    public static final UserType USER = of("user");
    public static final UserType ROBOT = of("robot");
    public static final UserType DIRECTORY_USER = of("directoryUser");
    public static final UserType DIRECTORY_GROUP = of("directoryGroup");
    public static final UserType ROBOT_ACCOUNT = of("robotAccount");
    public static final UserType APPLICATION = of("application");

    private UserType(String value) {
        super(value);
    }

    /** A known word, or the number that live servers send for it, gives an equal value; any other is kept as it is. */
    public static UserType of(String value) {
        return new UserType(NumberedWords.word(WORDS, value));
    }
}
