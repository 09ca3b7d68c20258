package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.json.TextId;

/**
 * The GUID of a group in the organization's directory, as the Identity API has it. Not the number of the group within a
 * tenant, by which Orchestrator goes. Kept in the case it came in.
 */
public final class GroupId extends TextId {
    private GroupId(String value) {
        super(value);
    }

    public static GroupId of(String value) {
        return new GroupId(value);
    }
}
