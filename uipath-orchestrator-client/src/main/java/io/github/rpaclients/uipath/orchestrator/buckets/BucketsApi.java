package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;

/**
 * Storage buckets of a tenant, whatever their folders; what is inside one folder is {@link FolderBucketsApi}'s. Scope {@code
 * OR.Administration}; {@code OR.Administration.Read} is enough to read, {@code OR.Administration.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * bucket, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-storage-buckets">Storage
 *     buckets</a>
 */
public final class BucketsApi {
    private final ApiCalls calls;
    private final BucketsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public BucketsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(BucketsService.class);
        this.lists = new Lists(calls);
    }

    /** The buckets of all folders in which the caller may see them. For any caller. Servers since Web API version 15. */
    public PagedIterable<Bucket> acrossFolders() {
        return lists.all(query -> service.acrossFolders(null, query));
    }

    /** Like {@link #acrossFolders()}, without those of one folder. For any caller. Servers since Web API version 15. */
    public PagedIterable<Bucket> acrossFoldersExcept(FolderId folder) {
        return lists.all(query -> service.acrossFolders(folder, query));
    }

    /** The folders in which a bucket is shared. For any caller. Servers since Web API version 15. */
    public SharedFolders folders(BucketId id) {
        return calls.execute(service.folders(id));
    }

    /**
     * Shares buckets in folders, and no longer in others. For any caller; the server checks each folder. Servers
     * since Web API version 15.
     */
    public void share(BucketShares shares) {
        calls.run(service.share(shares));
    }
}
