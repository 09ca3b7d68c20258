package io.github.rpaclients.uipath.orchestrator.logs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Json;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Writes log entries of robots; what they have written is in {@code inFolder(…).robotLogs()}. Scope {@code OR.Monitoring};
 * {@code OR.Monitoring.Write} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a scope
 * or permission is missing. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-logs">Logs</a>
 */
public final class LogsApi {
    private final ApiCalls calls;
    private final LogsService service;

    /** Called by {@code OrchestratorClient}. */
    public LogsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(LogsService.class);
    }

    /**
     * Writes entries, in one request; if its outcome is unknown, some may be there twice after a second try. Permission
     * Logs.Create.
     */
    public void submit(Collection<LogEntry> entries) {
        calls.run(service.submit(entries.stream()
                .map(entry -> Json.toJson(LogEntry.class, entry))
                .collect(Collectors.toUnmodifiableList())));
    }
}
