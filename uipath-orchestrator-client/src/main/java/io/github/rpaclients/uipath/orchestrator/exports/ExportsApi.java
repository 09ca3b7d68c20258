package io.github.rpaclients.uipath.orchestrator.exports;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;
import io.github.rpaclients.uipath.orchestrator.internal.Waiting;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.model.ExportStatus;
import java.time.Duration;
import java.util.Set;

/**
 * Exports that were asked for elsewhere, such as {@code auditLogs().export()}: how far they are, and their files, which
 * are kept for seven days. The vendor names no scope for them.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * export. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/exporting-grids-in-the-background">
 *     Exporting in the background</a>
 */
public final class ExportsApi {
    private static final Set<ExportStatus> OVER = Set.of(ExportStatus.COMPLETED, ExportStatus.FAILED);

    private final ApiCalls calls;
    private final ExportsService service;
    private final FileTransfer files;

    /** Called by {@code OrchestratorClient}. */
    public ExportsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ExportsService.class);
        this.files = new FileTransfer(calls);
    }

    /**
     * An export as far as it is; its file is there when the status says {@code Completed}, which {@link #await} waits for.
     * Servers since Web API version
     * 16.
     */
    public Export get(ExportId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Waits until the file of an export is written, and reads it as {@link #open} does. Looks again after two seconds, then
     * less and less often, down to every ten. A server that is away for a while is asked again. Closing the client ends it,
     * as does an interrupt of the thread, with a {@link io.github.rpaclients.core.error.ConnectionException}. Servers since
     * Web API version 16.
     *
     * @param timeout how long; a call that is under way is waited for besides
     * @return to be closed by the caller
     * @throws ExportNotDoneException if the server cannot write it, or has not by then
     */
    public Download await(ExportId id, Duration timeout) {
        Waiting waiting = new Waiting(calls, timeout, "GET /odata/Exports(" + id + ")", "an export");
        Export export = waiting.until(ExportsApi::isOver, get(id), () -> get(id), () -> Waiting.SHORTEST);
        if (export.status().filter(ExportStatus.COMPLETED::equals).isEmpty()) {
            throw new ExportNotDoneException(export, timeout, waiting.lastFailure());
        }
        return open(id);
    }

    private static boolean isOver(Export export) {
        return export.status().filter(OVER::contains).isPresent();
    }

    /**
     * Reads the file of an export that is completed. Its bytes come from the storage, not from Orchestrator: the request
     * there carries what Orchestrator says and nothing else of ours. Servers since Web API version 16.
     *
     * @return to be closed by the caller
     */
    public Download open(ExportId id) {
        return files.open(calls.execute(service.link(id), FileAccess::address));
    }
}
