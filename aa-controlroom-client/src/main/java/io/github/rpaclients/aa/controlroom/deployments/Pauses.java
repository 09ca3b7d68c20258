package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.time.Duration;

/** Waiting between two looks. */
final class Pauses {
    private Pauses() {}

    static void pause(ApiCalls calls, Duration pause) {
        try {
            calls.pause(pause);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    static ConnectionException interrupted() {
        Thread.currentThread().interrupt();
        return new ConnectionException(Failure.of("POST /v3/activity/list", false, RequestOutcome.NOT_SENT)
                .text("The thread was interrupted while it waited for a deployment")
                .build());
    }
}
