package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.run.RunListener;
import java.util.Optional;
import java.util.function.Supplier;

/** The seats of an account, and the clients that reach them. */
final class Connection implements AutoCloseable {
    private final SeatProvider seats;
    private final Supplier<Optional<String>> objection;
    private final Runnable close;
    private final Optional<RunListener> webhook;

    /**
     * A connection.
     *
     * @param objection asks the system whether its licensing is the one this connection is for; a sentence if not
     */
    Connection(SeatProvider seats, Supplier<Optional<String>> objection, Runnable close) {
        this(seats, objection, close, Optional.empty());
    }

    private Connection(
            SeatProvider seats, Supplier<Optional<String>> objection, Runnable close, Optional<RunListener> webhook) {
        this.seats = seats;
        this.objection = objection;
        this.close = close;
        this.webhook = webhook;
    }

    Connection telling(Optional<RunListener> webhook) {
        return new Connection(seats, objection, close, webhook);
    }

    /** Who is told when a run has ended. */
    Optional<RunListener> webhook() {
        return webhook;
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
