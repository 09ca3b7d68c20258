package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.TextId;

/** The GUID of a group. */
public final class GroupId extends TextId {
    private GroupId(String value) {
        super(value);
    }

    /**
     * The id as the server writes it.
     *
     * @throws IllegalArgumentException if it is blank: in an address, nothing would mean all
     */
    public static GroupId of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of the group is missing");
        }
        return new GroupId(value);
    }
}
