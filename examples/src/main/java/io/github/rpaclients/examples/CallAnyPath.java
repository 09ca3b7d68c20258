package io.github.rpaclients.examples;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.Map;

/** How do I call what the client does not have? */
public final class CallAnyPath {
    private CallAnyPath() {}

    /** The five jobs of a folder that began last, as the server writes them. */
    public static JsonValue lastJobs(OrchestratorClient orchestrator, long folderId) {
        return orchestrator.rawInFolder(folderId).get("odata/Jobs", Map.of("$top", "5", "$orderby", "StartTime desc"));
    }
}
