package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.util.Optional;

/** What a service asks of every call before the operation runs, and adds to every answer. */
interface Gate {
    /** The answer to a call that gets no further; empty if it may go on. */
    default Optional<Answer> refusal(Request request) {
        return Optional.empty();
    }

    /** How long the service takes a personal access token for valid that was revoked. */
    default Duration afterRevocation() {
        return Duration.ZERO;
    }

    default Answer stamped(Answer answer) {
        return answer;
    }

    /** The operation has run and this is what it answers. */
    default void done(Request request, Answer answer) {}
}
