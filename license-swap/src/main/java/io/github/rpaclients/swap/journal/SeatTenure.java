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

    /** Empty if the seat was given before the journal began, or by somebody else. */
    public Optional<Instant> from() {
        return from;
    }

    /** Empty if no move took the seat away again. */
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
