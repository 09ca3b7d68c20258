package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;

/** There is an answer, but not one that an API gives. The message says what is strange about it. */
final class StrangeAnswer extends AttemptFailed {
    private static final long serialVersionUID = 1L;

    private final int status;

    StrangeAnswer(RequestOutcome outcome, int status, String message) {
        super(outcome, message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
