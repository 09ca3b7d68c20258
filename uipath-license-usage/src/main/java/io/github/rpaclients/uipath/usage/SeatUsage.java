package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.core.internal.Printable;
import java.time.Instant;
import java.util.Optional;

/** A seat, and whether nobody has used it for some time. Immutable. */
public final class SeatUsage {
    private final LicensedPerson person;
    private final HeldSeat seat;
    private final Optional<Instant> since;
    private final SeatVerdict verdict;

    private SeatUsage(LicensedPerson person, HeldSeat seat, Optional<Instant> since, SeatVerdict verdict) {
        this.person = person;
        this.seat = seat;
        this.since = since;
        this.verdict = verdict;
    }

    static SeatUsage used(LicensedPerson person, HeldSeat seat) {
        return new SeatUsage(person, seat, Optional.empty(), SeatVerdict.USED);
    }

    /** Of somebody without a use on record since {@code from}. */
    static SeatUsage of(LicensedPerson person, HeldSeat seat, Optional<Instant> since, Instant from) {
        return new SeatUsage(person, seat, since, verdict(person, since, from));
    }

    private static SeatVerdict verdict(LicensedPerson person, Optional<Instant> since, Instant from) {
        if (LicensedPerson.isSince(since, from)) {
            return SeatVerdict.NEW;
        }
        if (LicensedPerson.isSince(person.lastLogin(), from)) {
            return SeatVerdict.SIGNED_IN;
        }
        boolean isTold = person.lastInUse().isPresent() || person.lastUse().isNever();
        return since.isPresent() && isTold ? SeatVerdict.UNUSED : SeatVerdict.NOT_KNOWN;
    }

    public LicensedPerson person() {
        return person;
    }

    public HeldSeat seat() {
        return seat;
    }

    /** Since when the person has the seat; not read where the verdict is {@code USED}, and empty where no server says it. */
    public Optional<Instant> since() {
        return since;
    }

    public SeatVerdict verdict() {
        return verdict;
    }

    /** Why taking this one seat away would not give it back. */
    public Optional<Obstacle> obstacle() {
        if (person.isOrphan()) {
            return Optional.of(Obstacle.ORPHAN);
        }
        if (seat.group().isPresent()) {
            return Optional.of(Obstacle.GROUP);
        }
        if (seat.external()) {
            return Optional.of(Obstacle.EXTERNAL);
        }
        return seat.offeredBy().map(group -> Obstacle.OFFERED);
    }

    /** Unused, and nothing in the way: {@code lease.userLicenses().removeBundles(person().id(), …)} gives it back. */
    public boolean isReclaimable() {
        return verdict == SeatVerdict.UNUSED && obstacle().isEmpty();
    }

    /** For example {@code used 74 days ago, signed in 71 days ago, given 200 days ago}. */
    public String reason() {
        String given = since.map(time -> ", given " + person.ago(time))
                .orElse(verdict == SeatVerdict.USED ? "" : ", since when is not told");
        String group = seat.group().or(seat::offeredBy).map(SeatGroup::toString).orElse("");
        return person.history()
                + given
                + obstacle().map(one -> "; " + one.words(group)).orElse("");
    }

    /** One line. */
    @Override
    public String toString() {
        return Printable.line(person.name() + " " + seat.code() + ": " + reason());
    }
}
