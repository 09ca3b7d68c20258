package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.TextId;

/**
 * The GUID of a person in the organization: the user id of the Identity API, {@code userId} in the licence services. Not the
 * number of a user within a tenant, by which Orchestrator goes. Kept in the case it came in.
 */
public final class PersonId extends TextId {
    private PersonId(String value) {
        super(value);
    }

    public static PersonId of(String value) {
        return new PersonId(value);
    }
}
