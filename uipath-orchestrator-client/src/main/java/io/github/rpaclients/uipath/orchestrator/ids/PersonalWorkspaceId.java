package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a personal workspace within a tenant. */
public final class PersonalWorkspaceId extends NumericId {
    private PersonalWorkspaceId(long value) {
        super(value);
    }

    public static PersonalWorkspaceId of(long value) {
        return new PersonalWorkspaceId(value);
    }
}
