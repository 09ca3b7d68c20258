package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;

/**
 * Assets of a tenant, whatever their folders; what is inside one folder is {@link FolderAssetsApi}'s. Scope {@code
 * OR.Assets}; {@code OR.Assets.Read} is enough to read, {@code OR.Assets.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * asset, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-assets">Assets</a>
 */
public final class AssetsApi {
    private final ApiCalls calls;
    private final AssetsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public AssetsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(AssetsService.class);
        this.lists = new Lists(calls);
    }

    /** The assets of all folders in which the caller may see them. For any caller. Servers since Web API version 15. */
    public PagedIterable<Asset> acrossFolders() {
        return lists.all(query -> service.acrossFolders(null, query));
    }

    /** Like {@link #acrossFolders()}, without those of one folder. For any caller. Servers since Web API version 15. */
    public PagedIterable<Asset> acrossFoldersExcept(FolderId folder) {
        return lists.all(query -> service.acrossFolders(folder, query));
    }

    /** The folders in which an asset is shared. For any caller. Servers since Web API version 15. */
    public SharedFolders folders(AssetId id) {
        return calls.execute(service.folders(id));
    }

    /**
     * Shares assets in folders, and no longer in others. For any caller; the server checks each folder. Servers since
     * Web API version 15.
     */
    public void share(AssetShares shares) {
        calls.run(service.share(shares));
    }
}
