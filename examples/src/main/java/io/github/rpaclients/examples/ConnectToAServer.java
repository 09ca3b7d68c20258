package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.net.URI;

/** How do I reach a UiPath that we run ourselves? */
public final class ConnectToAServer {
    private ConnectToAServer() {}

    /**
     * Automation Suite.
     *
     * @param host such as {@code https://uipath.acme.example}
     */
    public static OrchestratorClient suite(
            URI host, String organization, String tenant, UiPathCredentials credentials) {
        return OrchestratorClient.builder()
                .deployment(UiPathDeployment.automationSuite(host, organization, tenant))
                .credentials(credentials)
                .build();
    }

    /**
     * A standalone Orchestrator.
     *
     * @param host such as {@code https://orchestrator.acme.example}
     */
    public static OrchestratorClient standalone(URI host, String tenant, UiPathCredentials credentials) {
        return OrchestratorClient.builder()
                .deployment(UiPathDeployment.standalone(host, tenant))
                .credentials(credentials)
                .build();
    }
}
