package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;
import java.util.Collection;
import java.util.List;

/**
 * Catalogs of tasks of a tenant, whatever their folders; what is inside one folder is {@link FolderTaskCatalogsApi}'s. Scope
 * {@code OR.Tasks}; {@code OR.Tasks.Read} is enough to read, {@code OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * catalog, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TaskCatalogsApi {
    private final ApiCalls calls;
    private final TaskCatalogsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public TaskCatalogsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TaskCatalogsService.class);
        this.lists = new Lists(calls);
    }

    /** The catalogs of all folders in which the caller may see them. For any caller. Servers since Web API version 15. */
    public PagedIterable<TaskCatalog> acrossFolders() {
        return acrossFolders(List.of());
    }

    /**
     * Like {@link #acrossFolders()}, those of folders in which the caller has more permissions. For any caller. Servers
     * since Web API version 15.
     *
     * @param permissions all of which are needed, by their names
     */
    public PagedIterable<TaskCatalog> acrossFolders(Collection<String> permissions) {
        return lists.all(query -> service.acrossFolders(permissions, null, query));
    }

    /** Like {@link #acrossFolders()}, without those of one folder. For any caller. Servers since Web API version 15. */
    public PagedIterable<TaskCatalog> acrossFoldersExcept(FolderId folder) {
        return lists.all(query -> service.acrossFolders(List.of(), folder, query));
    }

    /** The folders in which a catalog is shared. For any caller. Servers since Web API version 15. */
    public SharedFolders folders(TaskCatalogId id) {
        return calls.execute(service.folders(id));
    }

    /**
     * Shares catalogs in folders, and no longer in others. For any caller; the server checks each folder. Servers since Web
     * API version 15.
     */
    public void share(TaskCatalogShares shares) {
        calls.run(service.share(shares));
    }
}
