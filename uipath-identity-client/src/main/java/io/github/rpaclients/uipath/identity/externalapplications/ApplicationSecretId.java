package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.json.NumericId;

/** The number of a secret of an external application. */
public final class ApplicationSecretId extends NumericId {
    private ApplicationSecretId(long value) {
        super(value);
    }

    public static ApplicationSecretId of(long value) {
        return new ApplicationSecretId(value);
    }
}
