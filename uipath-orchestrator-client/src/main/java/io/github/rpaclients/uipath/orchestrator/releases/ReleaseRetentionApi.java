package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;

/**
 * How long the jobs of a folder's releases are kept. Scope {@code OR.Execution}; {@code OR.Execution.Read} is enough to
 * read, {@code OR.Execution.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * release, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class ReleaseRetentionApi {
    private final ApiCalls calls;
    private final ReleaseRetentionService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public ReleaseRetentionApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ReleaseRetentionService.class);
        this.lists = new Lists(calls).keyedBy("ReleaseId");
    }

    /** The rules of all releases of the folder. Servers since Web API version 15. Permission Processes.View. */
    public PagedIterable<ReleaseRetention> list() {
        return lists.all(service::list);
    }

    /** The rule of a release. Servers since Web API version 15. Permission Processes.View. */
    public ReleaseRetention get(ReleaseId release) {
        return calls.execute(service.get(release, null));
    }

    /**
     * The rule of a release for jobs of one kind, of which versions before 18 know nothing. Servers since Web API version
     * 15. Permission Processes.View.
     */
    public ReleaseRetention get(ReleaseId release, RetentionType type) {
        return calls.execute(service.get(release, type));
    }

    /** Gives a release another rule. Servers since Web API version 15. Permission Processes.Edit. */
    public void replace(ReleaseRetention retention) {
        calls.run(service.replace(retention.releaseId(), retention));
    }

    /**
     * Takes the rule of a release away, so that the server's own holds. Servers since Web API version 15. Permission
     * Processes.Edit.
     */
    public void delete(ReleaseId release) {
        calls.run(service.delete(release));
    }
}
