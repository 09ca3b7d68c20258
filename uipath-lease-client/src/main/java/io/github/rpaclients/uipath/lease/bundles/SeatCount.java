package io.github.rpaclients.uipath.lease.bundles;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Duration;

/** How many seats of a bundle the organization has, and how many are given away. Counts may lag by minutes. */
@Model
public interface SeatCount extends WireModel {
    /**
     * How long the vendor tolerates that more is given away than there is.
     *
     * @see <a href="https://docs.uipath.com/automation-cloud/Automation-cloud/latest/admin-guide/user-license-management">
     *     User license management</a>
     */
    Duration OVER_ALLOCATION_GRACE = Duration.ofDays(14);

    BundleCode code();

    /** Seats that somebody has, directly or through a group. */
    int allocated();

    /** Seats the organization owns. */
    int total();

    /** Seats nobody has; 0 also where more are allocated than owned, as after a licence has shrunk. */
    default int available() {
        return Math.max(0, total() - allocated());
    }

    /** Seats that are given away beyond those owned, as after a licence has shrunk; as a rule 0. */
    default int overAllocated() {
        return Math.max(0, allocated() - total());
    }
}
