package io.github.rpaclients.uipath.lease.ids;

import io.github.rpaclients.core.json.TextId;

/** The code of a licence that was bought, under which it is activated. Stands in addresses, and so in logs. */
public final class LicenseCode extends TextId {
    private LicenseCode(String value) {
        super(value);
    }

    public static LicenseCode of(String value) {
        return new LicenseCode(value);
    }
}
