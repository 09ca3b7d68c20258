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

    @Override
    public String toString() {
        return total.isPresent() ? free.orElse(0) + " of " + total.getAsLong() + " free" : "seats not counted";
    }
}
