package io.github.rpaclients.aa.controlroom.transfers;

import io.github.rpaclients.aa.controlroom.ids.TransferId;

/** The server says that an export or an import failed. */
public final class TransferFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** As a text, because an id cannot be serialized. */
    private final String id;

    /** Thrown by {@link Pending#await}. */
    public TransferFailedException(TransferId id, TransferStatus status) {
        super(id + " is " + status.status()
                + status.errorMessage().map(message -> ": " + message).orElse(""));
        this.id = id.value();
    }

    /** What it is found by. */
    public TransferId id() {
        return TransferId.of(id);
    }
}
