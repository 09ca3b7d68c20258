package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a credentials proxy. */
public final class CredentialsProxyId extends NumericId {
    private CredentialsProxyId(long value) {
        super(value);
    }

    public static CredentialsProxyId of(long value) {
        return new CredentialsProxyId(value);
    }
}
