package io.github.rpaclients.uipath.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All seats that people have, and which of them nobody has used for some time. Immutable. It was true at {@link #read}: make
 * another one before taking seats away.
 */
public final class UsageReport {
    private final Instant read;
    private final Duration time;
    private final List<SeatUsage> seats;

    UsageReport(Instant read, Duration time, List<SeatUsage> seats) {
        this.read = read;
        this.time = time;
        this.seats = List.copyOf(seats);
    }

    /** When it was made. */
    public Instant read() {
        return read;
    }

    /** For how long a seat has to be unused. */
    public Duration time() {
        return time;
    }

    /** Each seat once, by the names of the people. */
    public List<SeatUsage> seats() {
        return seats;
    }

    /** Those with this verdict, whatever is in the way. */
    public List<SeatUsage> seats(SeatVerdict verdict) {
        return with(seat -> seat.verdict() == verdict);
    }

    /** Unused, and each can be given back by itself. */
    public List<SeatUsage> reclaimable() {
        return with(SeatUsage::isReclaimable);
    }

    /** Unused, but taking the one seat away would not give it back: {@link SeatUsage#obstacle} says why. */
    public List<SeatUsage> hindered() {
        return with(
                seat -> seat.verdict() == SeatVerdict.UNUSED && seat.obstacle().isPresent());
    }

    private List<SeatUsage> with(Predicate<SeatUsage> which) {
        return seats.stream().filter(which).collect(Collectors.toUnmodifiableList());
    }

    /** A line for each seat that was neither used nor given lately, below what it is. */
    @Override
    public String toString() {
        return section("can be taken back", reclaimable())
                + section("unused, but not to be had one by one", hindered())
                + section("signed in meanwhile without a use on record", seats(SeatVerdict.SIGNED_IN))
                + section("not known", seats(SeatVerdict.NOT_KNOWN))
                + seats(SeatVerdict.USED).size() + " used and "
                + seats(SeatVerdict.NEW).size() + " given within "
                + time.toDays() + " days";
    }

    private static String section(String title, List<SeatUsage> seats) {
        return seats.size() + " " + title + "\n"
                + seats.stream().map(seat -> "  " + seat + "\n").collect(Collectors.joining());
    }
}
