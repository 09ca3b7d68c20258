package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.json.TextId;
import io.github.rpaclients.uipath.identity.groups.MemberId;

/** The GUID of a robot account. */
public final class RobotAccountId extends TextId {
    private RobotAccountId(String value) {
        super(value);
    }

    /**
     * The id as the server writes it.
     *
     * @throws IllegalArgumentException if it is blank: in an address, nothing would mean all
     */
    public static RobotAccountId of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of the robot account is missing");
        }
        return new RobotAccountId(value);
    }

    /** The same id, to put the robot account into a group. */
    public MemberId asMember() {
        return MemberId.of(value());
    }
}
