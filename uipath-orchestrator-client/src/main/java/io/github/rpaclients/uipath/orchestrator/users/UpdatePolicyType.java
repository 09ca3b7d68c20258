package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.OpenEnum;

/** Which version of the client a user's robots are kept at. */
public final class UpdatePolicyType extends OpenEnum {
    public static final UpdatePolicyType NONE = of("None");
    public static final UpdatePolicyType SPECIFIC_VERSION = of("SpecificVersion");
    public static final UpdatePolicyType LATEST_VERSION = of("LatestVersion");
    public static final UpdatePolicyType LATEST_PATCH = of("LatestPatch");

    private UpdatePolicyType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static UpdatePolicyType of(String value) {
        return new UpdatePolicyType(value);
    }
}
