package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.util.Optional;

/** What a client says became of a call or of a try. */
enum Claim {
    /** Nothing; there was none. */
    NONE,
    SUCCESS,
    NOT_SENT,
    REJECTED,
    UNKNOWN,
    DONE,
    /** The client was closed, so that nothing was sent. */
    CLOSED,
    STRANGE;

    static Claim of(RequestOutcome outcome) {
        return valueOf(outcome.name());
    }

    /** Empty for a success. */
    Optional<RequestOutcome> outcome() {
        return this == NOT_SENT || this == REJECTED || this == UNKNOWN || this == DONE
                ? Optional.of(RequestOutcome.valueOf(name()))
                : Optional.empty();
    }

    boolean isOfARequest() {
        return this == SUCCESS || outcome().isPresent();
    }

    boolean saysDone() {
        return this == SUCCESS || this == DONE;
    }

    boolean saysUndone() {
        return this == NOT_SENT || this == REJECTED || this == CLOSED;
    }
}
