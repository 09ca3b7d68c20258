package io.github.rpaclients.examples;

import io.github.rpaclients.core.http.Async;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How do I make a call without waiting for it? */
public final class GetUserLater {
    private GetUserLater() {}

    /** Gives up after five seconds, and the request with it. */
    public static CompletableFuture<User> get(Async async, OrchestratorClient orchestrator, UserId id) {
        return async.call(() -> orchestrator.users().get(id)).orTimeout(5, TimeUnit.SECONDS);
    }
}
