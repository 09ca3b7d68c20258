package io.github.rpaclients.uipath;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a person in an organization, the same in all its services; not the number of a user within a tenant. */
public final class PersonId extends GuidId {
    private PersonId(String value) {
        super(value);
    }

    public static PersonId of(String value) {
        return new PersonId(value);
    }
}
