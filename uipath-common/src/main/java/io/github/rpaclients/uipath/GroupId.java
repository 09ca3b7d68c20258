package io.github.rpaclients.uipath;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a group of an organization, the same in all its services. */
public final class GroupId extends GuidId {
    private GroupId(String value) {
        super(value);
    }

    public static GroupId of(String value) {
        return new GroupId(value);
    }
}
