package io.github.rpaclients.swap;

import java.util.OptionalLong;

/** How many seats of a kind a system has. Immutable. */
public final class SeatCount {
    private final OptionalLong total;
    private final OptionalLong free;
    private final long throughGroups;

    private SeatCount(OptionalLong total, OptionalLong free, long throughGroups) {
        this.total = total;
        this.free = free;
        this.throughGroups = throughGroups;
    }

    /** @param free below zero where more are in use than there are */
    public static SeatCount of(long total, long free) {
        return new SeatCount(OptionalLong.of(total), OptionalLong.of(free), 0);
    }

    /** For a system that does not tell. */
    public static SeatCount unknown() {
        return new SeatCount(OptionalLong.empty(), OptionalLong.empty(), 0);
    }

    /** The same, where so many of the seats in use are with people whom {@link SeatProvider#holders} does not list. */
    public SeatCount throughGroups(long seats) {
        return new SeatCount(total, free, seats);
    }

    public OptionalLong total() {
        return total;
    }

    public OptionalLong free() {
        return free;
    }

    /** How many seats are in use directly; empty if the system does not tell. A count may lag behind. */
    public OptionalLong direct() {
        return total.isPresent() && free.isPresent()
                ? OptionalLong.of(total.getAsLong() - free.getAsLong() - throughGroups)
                : OptionalLong.empty();
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
