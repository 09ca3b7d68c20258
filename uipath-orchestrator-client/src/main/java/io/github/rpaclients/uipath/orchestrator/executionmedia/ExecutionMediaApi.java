package io.github.rpaclients.uipath.orchestrator.executionmedia;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.uipath.orchestrator.ids.ExecutionMediaId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Recordings of the jobs of a folder. Scope {@code OR.Monitoring}; {@code OR.Monitoring.Read} is enough to read, {@code
 * OR.Monitoring.Write} to delete.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * recording, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-recording">Recording</a>
 */
public final class ExecutionMediaApi {
    private final ApiCalls calls;
    private final ExecutionMediaService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorFolder}. */
    public ExecutionMediaApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ExecutionMediaService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
    }

    /** All recordings of the folder, by id. Permission ExecutionMedia.View. */
    public PagedIterable<ExecutionMedia> list() {
        return list(query -> query);
    }

    /**
     * The recordings that a query describes. Permission ExecutionMedia.View.
     *
     * @see ExecutionMediaFields
     */
    public PagedIterable<ExecutionMedia> list(UnaryOperator<OdataQuery<ExecutionMedia>> query) {
        return lists.list(query, service::list);
    }

    /** What is known of a recording. Permission ExecutionMedia.View. */
    public ExecutionMedia get(ExecutionMediaId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Reads the recording of a job. Permission ExecutionMedia.View.
     *
     * @return to be closed by the caller
     */
    public Download open(JobId job) {
        return files.open(service.open(job));
    }

    /** Deletes the recording of a job. Permission ExecutionMedia.Delete. */
    public void delete(JobId job) {
        calls.run(service.delete(job));
    }
}
