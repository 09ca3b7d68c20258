package io.github.rpaclients.examples;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.time.Duration;

/** How do I give some calls more time than the others? */
public final class WaitLonger {
    private WaitLonger() {}

    /** The same client, for calls that may take ten minutes with all their pauses; nobody needs to close it. */
    public static OrchestratorClient patient(OrchestratorClient orchestrator) {
        return orchestrator.withOptions(
                CallOptions.builder().operationTimeout(Duration.ofMinutes(10)).build());
    }
}
