package io.github.rpaclients.swap;

/** A write that a {@link SeatProvider} did not send, for a reason of its own: nothing has changed. */
public final class NothingSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reason, whose message is taken over. */
    public NothingSentException(RuntimeException reason) {
        super(reason.getMessage(), reason);
    }
}
