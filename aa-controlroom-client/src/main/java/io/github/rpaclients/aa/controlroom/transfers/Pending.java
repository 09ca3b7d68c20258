package io.github.rpaclients.aa.controlroom.transfers;

import io.github.rpaclients.aa.controlroom.ids.TransferId;
import java.time.Duration;

/**
 * What the server does in its own time. There is nothing to it but its {@link #id}: kept as a text, it finds the same again
 * after a restart, by the method of the same facade that takes one. Safe for use by several threads.
 *
 * @param <T> what comes of it
 */
public interface Pending<T> {
    /** What it is found by. */
    TransferId id();

    /** How far it is now. Needs the permission that beginning it needed. */
    TransferStatus status();

    /**
     * Waits until it is over. Looks again after two seconds, then less and less often, down to every ten; where the server
     * can wait itself, it is asked to. A server that is away for a while is asked again. Closing the client ends it, as
     * does an interrupt of the thread, with a {@link io.github.rpaclients.core.error.ConnectionException}.
     *
     * @param timeout how long; a call that is under way is waited for besides
     * @return what came of it; a {@code Download} is to be closed by the caller
     * @throws NotDoneException if it is not over by then; it goes on, and can be waited for again
     * @throws TransferFailedException if the server says that it failed
     */
    T await(Duration timeout);
}
