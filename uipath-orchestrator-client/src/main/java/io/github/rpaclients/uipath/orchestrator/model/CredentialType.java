package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** How an unattended robot logs in to its machine. */
public final class CredentialType extends OpenEnum {
    public static final CredentialType DEFAULT = of("Default");
    public static final CredentialType SMART_CARD = of("SmartCard");
    public static final CredentialType N_CIPHER = of("NCipher");
    public static final CredentialType SAFE_NET = of("SafeNet");
    public static final CredentialType NO_CREDENTIAL = of("NoCredential");

    private CredentialType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static CredentialType of(String value) {
        return new CredentialType(value);
    }
}
