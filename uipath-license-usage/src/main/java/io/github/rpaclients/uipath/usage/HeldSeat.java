package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;

/** A seat that somebody has, and why. Who has a bundle directly and through a group has two of it. Immutable. */
public final class HeldSeat {
    private final BundleCode code;
    private final Optional<SeatGroup> group;
    private final Optional<SeatGroup> offeredBy;
    private final boolean external;

    HeldSeat(BundleCode code, Optional<SeatGroup> group, Optional<SeatGroup> offeredBy, boolean external) {
        this.code = code;
        this.group = group;
        this.offeredBy = offeredBy;
        this.external = external;
    }

    public BundleCode code() {
        return code;
    }

    /** The group through which it is held; empty for one that was given directly. */
    public Optional<SeatGroup> group() {
        return group;
    }

    /**
     * Of a seat that was given directly, a group of the person whose rule names the bundle as well: taken away, it would
     * come back with the next sign-in. Groups within groups are not seen.
     */
    public Optional<SeatGroup> offeredBy() {
        return offeredBy;
    }

    /** Marked as licensed from elsewhere; whether such a seat is counted, the vendor does not say. */
    public boolean external() {
        return external;
    }

    /** Without characters for one that was given directly. */
    String groupValue() {
        return group.map(through -> through.id().value()).orElse("");
    }

    /** For example {@code RPADEVPRONU directly} or {@code CTZDEVNU through Developers}. */
    @Override
    public String toString() {
        return Printable.line(code
                + group.map(through -> " through " + through).orElse(" directly")
                + offeredBy.map(other -> ", and " + other + " offers it").orElse("")
                + (external ? ", licensed from elsewhere" : ""));
    }
}
