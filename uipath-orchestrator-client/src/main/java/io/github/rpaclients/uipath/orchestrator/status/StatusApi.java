package io.github.rpaclients.uipath.orchestrator.status;

import io.github.rpaclients.core.internal.http.ApiCalls;
import java.net.URI;

/**
 * Whether Orchestrator is there, and what it can reach. Needs no scope.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * permission is missing. No argument may be null. Safe for use by several threads.
 */
public final class StatusApi {
    private final ApiCalls calls;
    private final StatusService service;

    /** Called by {@code OrchestratorClient}. */
    public StatusApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(StatusService.class);
    }

    /** Returns if the server takes requests, and throws if it does not. For any caller. */
    public void check() {
        calls.run(service.check());
    }

    /**
     * Whether Orchestrator reaches a server, for example to call a webhook there. Permission Webhooks.Create or
     * Webhooks.Edit.
     */
    public HostAvailability reach(URI url) {
        return calls.execute(service.reach(url));
    }
}
