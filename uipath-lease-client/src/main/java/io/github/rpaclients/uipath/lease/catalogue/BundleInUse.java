package io.github.rpaclients.uipath.lease.catalogue;

import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.Collections;
import java.util.Set;

/** A bundle that somebody has. */
public final class BundleInUse {
    private final BundleCode code;
    private final boolean direct;
    private final boolean byRule;
    private final Set<ProductCode> contents;

    BundleInUse(BundleCode code, boolean direct, boolean byRule, Set<ProductCode> contents) {
        this.code = code;
        this.direct = direct;
        this.byRule = byRule;
        this.contents = Collections.unmodifiableSet(contents);
    }

    /** Its {@link BundleCode#sale} tells whether it is still sold. */
    public BundleCode code() {
        return code;
    }

    /** Somebody has been given it directly. */
    public boolean direct() {
        return direct;
    }

    /** The rule of some group names it. */
    public boolean byRule() {
        return byRule;
    }

    /** The products in it; empty where no licence of the organization says so. */
    public Set<ProductCode> contents() {
        return contents;
    }

    @Override
    public String toString() {
        return code + " " + contents;
    }
}
