package io.github.rpaclients.uipath.lease.sessions;

import io.github.rpaclients.core.json.OpenEnum;

/** What a program asks for. Any other unit is kept as it came. */
public final class LicenseUnit extends OpenEnum {
    /** Attended robot. */
    public static final LicenseUnit ATTR = of("ATTR");
    /** StudioX. */
    public static final LicenseUnit STDX = of("STDX");
    /** Studio. */
    public static final LicenseUnit STD = of("STD");
    /** Studio Pro. */
    public static final LicenseUnit STDPRO = of("STDPRO");
    /** Action Center. */
    public static final LicenseUnit APPS = of("APPS");
    /** Insights Designer. */
    public static final LicenseUnit INS = of("INS");

    private LicenseUnit(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static LicenseUnit of(String value) {
        return new LicenseUnit(value);
    }
}
