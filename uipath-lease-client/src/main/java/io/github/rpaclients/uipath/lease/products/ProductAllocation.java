package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** How many of a product there are, and how many are given away. */
@Model
public interface ProductAllocation extends WireModel {
    ProductCode code();

    int total();

    int allocated();

    /** How many nobody has been given. */
    default int available() {
        return Math.max(0, total() - allocated());
    }

    /**
     * How many more are given away than there are, as after a licence has shrunk; as a rule 0. The vendor tolerates that for
     * {@link io.github.rpaclients.uipath.lease.bundles.SeatCount#OVER_ALLOCATION_GRACE}.
     */
    default int overAllocated() {
        return Math.max(0, allocated() - total());
    }
}
