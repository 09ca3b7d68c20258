package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.OpenEnum;

/** A service of a tenant that has licences. Any other word is kept as it came. */
public final class ServiceType extends OpenEnum {
    public static final ServiceType ORCHESTRATOR = of("orchestrator");
    public static final ServiceType DATA_SERVICE = of("dataservice");
    public static final ServiceType TEST_MANAGER = of("testmanager");
    /** No service: units that belong to the tenant as a whole. */
    public static final ServiceType TENANT = of("tenant");

    private ServiceType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ServiceType of(String value) {
        return new ServiceType(value);
    }
}
