package io.github.rpaclients.examples;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.Map;

/** How do I call what the client does not have? */
public final class CallAnyPath {
    private CallAnyPath() {}

    /** The five jobs of a folder that began last, as the server writes them. */
    public static JsonValue lastJobs(OrchestratorClient orchestrator, FolderRef folder) {
        Map<String, String> query = Map.of("$top", "5", "$orderby", "StartTime desc");
        return orchestrator.inFolder(folder).raw().get("odata/Jobs", query);
    }
}
