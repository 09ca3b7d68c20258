package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.environment.UiPathSettings;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.nio.file.Path;

/** How do I use the variables that the vendor's own tools read? */
public final class UseTheEnvironment {
    private UseTheEnvironment() {}

    /** The environment counts before the system properties, and these before the file. */
    public static UiPathSettings settings(Path profile) {
        return UiPathSettings.builder()
                .environment(System.getenv())
                .properties(System.getProperties())
                .profile(profile)
                .build();
    }

    public static OrchestratorClient connect(UiPathSettings settings) {
        return OrchestratorClient.builder()
                .deployment(settings.deployment())
                .credentials(settings.credentials())
                .build();
    }
}
