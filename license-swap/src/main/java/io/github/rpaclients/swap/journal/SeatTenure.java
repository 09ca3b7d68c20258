package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Seat;
import java.time.Instant;
import java.util.Optional;

/** That somebody had a seat for some time. Immutable. */
public final class SeatTenure {
    private final Seat seat;
    private final Account account;
    private final Optional<Instant> from;
    private final Optional<Instant> to;

    SeatTenure(Seat seat, Account account, Optional<Instant> from, Optional<Instant> to) {
        this.seat = seat;
        this.account = account;
        this.from = from;
        this.to = to;
    }

    public Seat seat() {
        return seat;
    }

    public Account account() {
        return account;
    }

    /** Empty if the seat was given before what was read of the journal; if by somebody else, when that was seen. */
    public Optional<Instant> from() {
        return from;
    }

    /** Empty if the seat is still there, as far as is known; if somebody else took it, when that was seen. */
    public Optional<Instant> to() {
        return to;
    }

    SeatTenure until(Instant end) {
        return new SeatTenure(seat, account, from, Optional.of(end));
    }

    @Override
    public String toString() {
        return account + ": " + seat + " from " + from.map(Instant::toString).orElse("before") + " to "
                + to.map(Instant::toString).orElse("now");
    }
}
