package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Seat;
import java.time.Instant;

/** Whose journal it is: which pool, of which licence, in which system. Immutable. */
public final class PoolIdentity extends StandingEntry {
    static final String NAME = "PoolIdentity";
    private static final String POOL = "pool";
    private static final String SYSTEM = "system";
    private static final String PLACE = "place";
    private static final String SEAT = "seat";

    private final String pool;
    private final String system;
    private final String place;
    private final Seat seat;

    PoolIdentity(EntryReader in) {
        super(in);
        this.pool = in.text(POOL);
        this.system = in.text(SYSTEM);
        this.place = in.text(PLACE);
        this.seat = Seat.of(in.text(SEAT));
    }

    /**
     * An identity.
     *
     * @param system what a reader calls the system
     * @param place address, organization and tenant; empty where the program gave none
     */
    public static PoolIdentity of(Instant at, String pool, String system, String place, Seat seat) {
        return new PoolIdentity(EntryReader.of(writer(NAME, at)
                .text(POOL, pool)
                .text(SYSTEM, system)
                .text(PLACE, place)
                .text(SEAT, seat.word())));
    }

    public String pool() {
        return pool;
    }

    public String system() {
        return system;
    }

    /** Address, organization and tenant; empty where the program gave none. */
    public String place() {
        return place;
    }

    public Seat seat() {
        return seat;
    }

    /** Whether both are of the same seats; a place that was not given fits every one. */
    public boolean isFor(PoolIdentity other) {
        return hasSeatsOf(other) && pool.equals(other.pool);
    }

    /** The same for pools of any name. */
    public boolean hasSeatsOf(PoolIdentity other) {
        return system.equals(other.system)
                && seat.word().equals(other.seat.word())
                && (place.equals(other.place) || place.isEmpty() || other.place.isEmpty());
    }

    /** The identity in a clause: {@code the pool developers, RPADEVPRONU of UiPath user licences at https://…}. */
    public String described() {
        return "the pool " + pool + ", " + seat + " of " + system + (place.isEmpty() ? "" : " at " + place);
    }
}
