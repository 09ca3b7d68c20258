package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SeatProvider;
import java.util.Optional;
import java.util.function.Supplier;

/** The seats of an account, and the clients that reach them. */
final class Connection implements AutoCloseable {
    private final SeatProvider seats;
    private final Supplier<Optional<String>> objection;
    private final Runnable close;

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
