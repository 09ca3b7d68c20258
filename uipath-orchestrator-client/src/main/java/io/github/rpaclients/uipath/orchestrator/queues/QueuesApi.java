package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;

/**
 * Queues of a tenant, whatever their folders; what is inside one folder is {@link FolderQueuesApi}'s. Scope {@code
 * OR.Queues}; {@code OR.Queues.Read} is enough to read, {@code OR.Queues.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-queues-and-transactions">
 *     Queues and transactions</a>
 */
public final class QueuesApi {
    private final ApiCalls calls;
    private final QueuesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public QueuesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueuesService.class);
        this.lists = new Lists(calls);
    }

    /** The queues of all folders in which the caller may see them. For any caller. Servers since Web API version 15. */
    public PagedIterable<Queue> acrossFolders() {
        return lists.all(query -> service.acrossFolders(null, query));
    }

    /** Like {@link #acrossFolders()}, without those of one folder. For any caller. Servers since Web API version 15. */
    public PagedIterable<Queue> acrossFoldersExcept(FolderId folder) {
        return lists.all(query -> service.acrossFolders(folder, query));
    }

    /** The folders in which a queue is shared. For any caller. Servers since Web API version 15. */
    public SharedFolders folders(QueueId id) {
        return calls.execute(service.folders(id));
    }

    /**
     * Shares queues in folders, and no longer in others. For any caller; the server checks each folder. Servers since Web
     * API version 15.
     */
    public void share(QueueShares shares) {
        calls.run(service.share(shares));
    }
}
