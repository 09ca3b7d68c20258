package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.run.RunListener;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The seats of an account, and the clients that reach them. */
final class Connection implements AutoCloseable {
    private final SeatProvider seats;
    private final Supplier<Optional<String>> objection;
    private final Runnable close;
    private Optional<RunListener> webhook = Optional.empty();
    private Optional<Scopes> scopes = Optional.empty();
    private Supplier<Optional<Duration>> clockAhead = Optional::empty;

    /**
     * A connection.
     *
     * @param objection asks the system whether its licensing is the one this connection is for; a sentence if not
     */
    Connection(SeatProvider seats, Supplier<Optional<String>> objection, Runnable close) {
        this.seats = seats;
        this.objection = objection;
        this.close = close;
    }

    Connection askingFor(Scopes scopes) {
        this.scopes = Optional.of(scopes);
        return this;
    }

    Connection telling(Optional<RunListener> webhook) {
        this.webhook = webhook;
        return this;
    }

    Connection with(ServerClock clock) {
        this.clockAhead = clock::ahead;
        return this;
    }

    /** Who is told when a run has ended. */
    Optional<RunListener> webhook() {
        return webhook;
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

    Optional<String> objection() {
        return objection.get();
    }

    @Override
    public void close() {
        close.run();
    }
}
