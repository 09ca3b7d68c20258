package io.github.rpaclients.uipath.lease.bundles;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Set;

/**
 * A user bundle: a product of which people have seats. The vendor's catalogue grows; any other code is kept as it came.
 * Codes are compared as they are written.
 *
 * @see <a href="https://docs.uipath.com/automation-suite/automation-suite/2.2510/api-guide/license-codes">License codes</a>
 */
public final class BundleCode extends OpenEnum {
    /** RPA Developer. No longer sold. */
    public static final BundleCode RPADEVNU = of("RPADEVNU");
    /** Automation Developer. */
    public static final BundleCode RPADEVPRONU = of("RPADEVPRONU");
    /** Attended. */
    public static final BundleCode ATTUNU = of("ATTUNU");
    /** Citizen Developer. */
    public static final BundleCode CTZDEVNU = of("CTZDEVNU");
    /** Tester. */
    public static final BundleCode TSTNU = of("TSTNU");
    /** Action Center. */
    public static final BundleCode ACNU = of("ACNU");
    /** Insights Designer. */
    public static final BundleCode IDU = of("IDU");
    /** Process Mining, business user. */
    public static final BundleCode PMBU = of("PMBU");
    /** Process Mining, developer. */
    public static final BundleCode PMD = of("PMD");
    /** Automation Express. */
    public static final BundleCode AKIT = of("AKIT");
    /** Express. */
    public static final BundleCode AXPNU = of("AXPNU");

    /** Action Center, for several users in turn. No longer sold. */
    public static final BundleCode ACCU = of("ACCU");
    /** Attended, for several users in turn. No longer sold. */
    public static final BundleCode ATTUCU = of("ATTUCU");
    /** Citizen Developer, for several users in turn. No longer sold. */
    public static final BundleCode CTZDEVCU = of("CTZDEVCU");
    /** RPA Developer, for several users in turn. No longer sold. */
    public static final BundleCode RPADEVCU = of("RPADEVCU");
    /** Automation Developer, for several users in turn. No longer sold. */
    public static final BundleCode RPADEVPROCU = of("RPADEVPROCU");

    private static final Set<BundleCode> ENDED = Set.of(RPADEVNU, ACCU, ATTUCU, CTZDEVCU, RPADEVCU, RPADEVPROCU);
    private static final Set<BundleCode> SOLD =
            Set.of(RPADEVPRONU, ATTUNU, CTZDEVNU, TSTNU, ACNU, IDU, PMBU, PMD, AKIT, AXPNU);

    private BundleCode(String value) {
        super(value);
    }

    /** Whether the vendor still sells it, as far as its pages of 2026 say. */
    public Sale sale() {
        if (ENDED.contains(this)) {
            return Sale.ENDED;
        }
        return SOLD.contains(this) ? Sale.SOLD : Sale.UNKNOWN;
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static BundleCode of(String value) {
        return new BundleCode(value);
    }
}
