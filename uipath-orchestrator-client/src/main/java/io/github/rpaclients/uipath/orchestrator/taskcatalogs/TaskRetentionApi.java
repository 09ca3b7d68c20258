package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;

/**
 * How long the tasks of a folder's catalogs are kept. Scope {@code OR.Execution}; {@code OR.Execution.Read} is enough to
 * read, {@code OR.Execution.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * catalog, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TaskRetentionApi {
    private final ApiCalls calls;
    private final TaskRetentionService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TaskRetentionApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TaskRetentionService.class);
        this.lists = new Lists(calls).keyedBy("TaskCatalogId");
    }

    /** The rules of all catalogs of the folder. Servers since Web API version 18. Permission TaskCatalogs.View. */
    public PagedIterable<TaskRetention> list() {
        return lists.all(service::list);
    }

    /** The rule of a catalog. Servers since Web API version 18. Permission TaskCatalogs.View. */
    public TaskRetention get(TaskCatalogId catalog) {
        return calls.execute(service.get(catalog));
    }

    /** Gives a catalog another rule. Servers since Web API version 18. Permission TaskCatalogs.Edit. */
    public void replace(TaskRetention retention) {
        calls.run(service.replace(retention.taskCatalogId(), retention));
    }

    /**
     * Takes the rule of a catalog away, so that the server's own holds. Servers since Web API version 18. Permission
     * TaskCatalogs.Delete.
     */
    public void delete(TaskCatalogId catalog) {
        calls.run(service.delete(catalog));
    }
}
