package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Catalogs of tasks of a folder. Scope {@code OR.Tasks}; {@code OR.Tasks.Read} is enough to read, {@code OR.Tasks.Write} to
 * write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * catalog, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class FolderTaskCatalogsApi {
    private final ApiCalls calls;
    private final TaskCatalogsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public FolderTaskCatalogsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TaskCatalogsService.class);
        this.lists = new Lists(calls);
    }

    /** All catalogs of the folder, by id. Permission TaskCatalogs.View. */
    public PagedIterable<TaskCatalog> list() {
        return list(query -> query);
    }

    /**
     * The catalogs that a query describes. Permission TaskCatalogs.View.
     *
     * @see TaskCatalogFields
     */
    public PagedIterable<TaskCatalog> list(UnaryOperator<OdataQuery<TaskCatalog>> query) {
        return lists.list(query, service::list);
    }

    /** One catalog. Permission TaskCatalogs.View. */
    public TaskCatalog get(TaskCatalogId id) {
        return calls.execute(service.get(id));
    }

    /** What {@link #delete} would concern. For any caller. Servers since Web API version 16. */
    public TaskCatalogDetails details(TaskCatalogId id) {
        return calls.execute(service.details(id));
    }

    /**
     * Creates a catalog in the folder. Permission TaskCatalogs.Create.
     *
     * @return the catalog as the server made it
     */
    public TaskCatalog create(NewTaskCatalog catalog) {
        return calls.execute(service.create(catalog));
    }

    /**
     * Makes a catalog what is said, whole; {@link NewTaskCatalog#like} begins with what it is. Permission TaskCatalogs.Edit.
     */
    public void replace(TaskCatalogId id, NewTaskCatalog catalog) {
        calls.run(service.replace(id, catalog));
    }

    /**
     * Deletes a catalog. Servers since Web API version 15. Permission TaskCatalogs.Delete.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if the server refuses it for what is in it
     */
    public void delete(TaskCatalogId id) {
        calls.run(service.delete(id));
    }
}
