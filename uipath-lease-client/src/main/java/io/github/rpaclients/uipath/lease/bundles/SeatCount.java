package io.github.rpaclients.uipath.lease.bundles;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** How many seats of a bundle the organization has, and how many are given away. Counts may lag by minutes. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
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

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableSeatCount.Builder {}
}
