package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.TextId;

/** What a list of runtime licences finds a machine by; no secret. */
public final class RuntimeLicenseKey extends TextId {
    private RuntimeLicenseKey(String value) {
        super(value);
    }

    public static RuntimeLicenseKey of(String value) {
        return new RuntimeLicenseKey(value);
    }
}
