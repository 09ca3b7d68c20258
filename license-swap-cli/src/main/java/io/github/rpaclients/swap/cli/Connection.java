package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SeatProvider;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The seats of an account, and the clients that reach them. */
final class Connection implements AutoCloseable {
    private final SeatProvider seats;
    private final Runnable close;
    private Optional<Supplier<Optional<String>>> objection = Optional.empty();
    private boolean disablesUsers;
    private Optional<Scopes> scopes = Optional.empty();
    private Supplier<Optional<Duration>> clockAhead = Optional::empty;
    private Optional<String> knownAs = Optional.empty();

    Connection(SeatProvider seats, Runnable close) {
        this.seats = seats;
        this.close = close;
    }

    /** @param objection asks the system whether its licensing is the one this connection is for; a sentence if not */
    Connection objecting(Supplier<Optional<String>> objection) {
        this.objection = Optional.of(objection);
        return this;
    }

    /** Its system disables a user after a few refused logins. */
    Connection disablingUsers() {
        this.disablesUsers = true;
        return this;
    }

    boolean disablesUsers() {
        return disablesUsers;
    }

    Connection askingFor(Scopes scopes) {
        this.scopes = Optional.of(scopes);
        return this;
    }

    Connection with(ServerClock clock) {
        this.clockAhead = clock::ahead;
        return this;
    }

    Connection knownAs(Optional<String> place) {
        this.knownAs = place;
        return this;
    }

    /** A name for where the seats are, in place of the address; empty if the address is to be it. */
    Optional<String> knownAs() {
        return knownAs;
    }

    /** Empty where a user signs in, whose rights nobody can read. */
    Optional<Scopes> scopes() {
        return scopes;
    }

    /** How far the clock of the system is ahead of the one here; empty as long as that is not known. */
    Optional<Duration> clockAhead() {
        return clockAhead.get();
    }

    SeatProvider seats() {
        return seats;
    }

    /** Empty where there is only one kind of licensing. */
    Optional<Supplier<Optional<String>>> objection() {
        return objection;
    }

    @Override
    public void close() {
        close.run();
    }
}
