package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Seat;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody who had a seat of the pool's licence at a time, whoever gave it to them. Immutable. */
public final class SeatsSeen extends StandingEntry {
    static final String NAME = "SeatsSeen";
    private static final String SEAT = "seat";
    private static final String HOLDERS = "holders";

    private final Seat seat;
    private final List<Account> holders;

    SeatsSeen(EntryReader in) {
        super(in);
        this.seat = Seat.of(in.text(SEAT));
        this.holders = in.objects(HOLDERS).stream().map(PlanJson::readAccount).collect(Collectors.toUnmodifiableList());
    }

    /** @param holders all of them */
    public static SeatsSeen of(Instant at, Seat seat, List<Account> holders) {
        return new SeatsSeen(EntryReader.of(writer(NAME, at)
                .text(SEAT, seat.word())
                .objects(HOLDERS, holders.stream().map(PlanJson::write).collect(Collectors.toList()))));
    }

    public Seat seat() {
        return seat;
    }

    public List<Account> holders() {
        return holders;
    }
}
