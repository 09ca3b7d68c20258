package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.OpenEnum;

/** Whether a person added the user or the directory did. */
public final class ProvisionType extends OpenEnum {
    public static final ProvisionType MANUAL = of("Manual");
    public static final ProvisionType AUTOMATIC = of("Automatic");

    private ProvisionType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ProvisionType of(String value) {
        return new ProvisionType(value);
    }
}
