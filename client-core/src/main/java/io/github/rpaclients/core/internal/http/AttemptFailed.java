package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No answer, or none that could be read to its end; and what became of the request. */
class AttemptFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final RequestOutcome outcome;

    AttemptFailed(RequestOutcome outcome, @Nullable String message, @Nullable IOException cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    RequestOutcome outcome() {
        return outcome;
    }
}
