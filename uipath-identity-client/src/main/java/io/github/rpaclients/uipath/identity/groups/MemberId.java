package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.TextId;

/**
 * The id of whoever is in a group: a person, a robot account, an application or another group. {@code asMember()} of their
 * ids gives it, and {@link DirectoryEntity#identifier()} where a group was read.
 */
public final class MemberId extends TextId {
    private MemberId(String value) {
        super(value);
    }

    public static MemberId of(String value) {
        return new MemberId(value);
    }
}
