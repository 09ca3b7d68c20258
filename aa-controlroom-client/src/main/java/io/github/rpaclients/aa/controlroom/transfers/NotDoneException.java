package io.github.rpaclients.aa.controlroom.transfers;

import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.core.error.ApiException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time for waiting is over and an export or import is not. Nothing was done to it: it goes on, and can be waited for
 * again. If the last looks failed, the last failure is the cause.
 */
public final class NotDoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** As a text, because an id cannot be serialized. */
    private final String id;

    /** Thrown by {@link Pending#await}. */
    public NotDoneException(TransferId id, TransferStatus status, Duration timeout, @Nullable ApiException lastLook) {
        super("After " + timeout + ": " + id + " is " + status.status(), lastLook);
        this.id = id.value();
    }

    /** What it is found by. */
    public TransferId id() {
        return TransferId.of(id);
    }
}
