package io.github.rpaclients.uipath.lease.bundles;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** How many seats of a bundle the organization has, and how many are given away. Counts may lag by minutes. */
@Model
public interface SeatCount extends WireModel {
    BundleCode code();

    /** Seats that somebody has, directly or through a group. */
    int allocated();

    /** Seats the organization owns. */
    int total();

    /** Seats nobody has; 0 also where more are allocated than owned, as after a licence has shrunk. */
    default int available() {
        return Math.max(0, total() - allocated());
    }
}
