package io.github.rpaclients.swap;

import java.util.OptionalLong;

/** How many seats of a kind a system has. Immutable. */
public final class SeatCount {
    private final OptionalLong total;
    private final OptionalLong free;

    private SeatCount(OptionalLong total, OptionalLong free) {
        this.total = total;
        this.free = free;
    }

    public static SeatCount of(long total, long free) {
        return new SeatCount(OptionalLong.of(total), OptionalLong.of(free));
    }

    /** For a system that does not tell. */
    public static SeatCount unknown() {
        return new SeatCount(OptionalLong.empty(), OptionalLong.empty());
    }

    public OptionalLong total() {
        return total;
    }

    public OptionalLong free() {
        return free;
    }

    /** Whether more seats are in use than there are, so that one that is released can be given to nobody. */
    public boolean isOverdrawn() {
        return free.orElse(0) < 0;
    }

    @Override
    public String toString() {
        if (total.isEmpty()) {
            return "seats not counted";
        }
        return isOverdrawn()
                ? -free.orElse(0) + " more in use than the " + total.getAsLong() + " there are"
                : free.orElse(0) + " of " + total.getAsLong() + " free";
    }
}
