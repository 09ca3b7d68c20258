package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.json.OpenEnum;

/** What licences are counted in. */
public final class LicenseUnit extends OpenEnum {
    /** Seats. */
    public static final LicenseUnit NUMBER = of("NUMBER");

    public static final LicenseUnit SECONDS = of("SECONDS");

    private LicenseUnit(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static LicenseUnit of(String value) {
        return new LicenseUnit(value);
    }
}
