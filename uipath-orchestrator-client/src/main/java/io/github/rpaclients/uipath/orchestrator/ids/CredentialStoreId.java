package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a credential store within a tenant. */
public final class CredentialStoreId extends NumericId {
    private CredentialStoreId(long value) {
        super(value);
    }

    public static CredentialStoreId of(long value) {
        return new CredentialStoreId(value);
    }
}
