package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.TextId;
import io.github.rpaclients.uipath.identity.groups.MemberId;

/**
 * The GUID of a person in the organization, by which the licence services know him, too; not the number that Orchestrator
 * gives him in a tenant.
 */
public final class IdentityUserId extends TextId {
    private IdentityUserId(String value) {
        super(value);
    }

    /**
     * The id as the server writes it.
     *
     * @throws IllegalArgumentException if it is blank: in an address, nothing would mean all
     */
    public static IdentityUserId of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of the user is missing");
        }
        return new IdentityUserId(value);
    }

    /** The same id, to put the person into a group. */
    public MemberId asMember() {
        return MemberId.of(value());
    }
}
