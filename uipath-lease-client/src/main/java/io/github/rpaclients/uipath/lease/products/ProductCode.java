package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.OpenEnum;

/**
 * A product that tenants and services have a number of: a kind of robot, or units that are used up. The vendor's catalogue
 * grows; any other code is kept as it came.
 */
public final class ProductCode extends OpenEnum {
    /** Unattended robots. */
    public static final ProductCode UNATT = of("UNATT");
    /** Unattended robots that the vendor hosts. */
    public static final ProductCode UNATT_HOSTING = of("UNATT-HOSTING");
    /** Robots that are not for production. */
    public static final ProductCode NONPR = of("NONPR");
    /** Testing robots. */
    public static final ProductCode TAUNATT = of("TAUNATT");
    /** App Test robots. */
    public static final ProductCode APPTESTR = of("APPTESTR");
    /** Automation Cloud robots. */
    public static final ProductCode ACR = of("ACR");
    /** Robot units. */
    public static final ProductCode RU = of("RU");
    /** AI units. */
    public static final ProductCode AIU = of("AIU");
    /** Agent units. */
    public static final ProductCode AGU = of("AGU");
    /** Platform units. */
    public static final ProductCode PLTU = of("PLTU");
    /** Test execution units. */
    public static final ProductCode TEU = of("TEU");
    /** Data Service units. */
    public static final ProductCode DSU = of("DSU");

    private ProductCode(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ProductCode of(String value) {
        return new ProductCode(value);
    }
}
