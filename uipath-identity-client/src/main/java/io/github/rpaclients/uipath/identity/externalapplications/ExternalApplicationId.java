package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.json.GuidId;

/** The client id of an external application. */
public final class ExternalApplicationId extends GuidId {
    private ExternalApplicationId(String value) {
        super(value);
    }

    public static ExternalApplicationId of(String value) {
        return new ExternalApplicationId(value);
    }
}
