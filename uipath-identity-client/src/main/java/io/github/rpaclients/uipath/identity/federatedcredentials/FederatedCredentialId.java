package io.github.rpaclients.uipath.identity.federatedcredentials;

import io.github.rpaclients.core.json.GuidId;

/** The id of a federated credential. */
public final class FederatedCredentialId extends GuidId {
    private FederatedCredentialId(String value) {
        super(value);
    }

    public static FederatedCredentialId of(String value) {
        return new FederatedCredentialId(value);
    }
}
