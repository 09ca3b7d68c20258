package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;

/**
 * How long the items of a folder's queues are kept. Scope {@code OR.Queues}; {@code OR.Queues.Read} is enough to read,
 * {@code OR.Queues.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class QueueRetentionApi {
    private final ApiCalls calls;
    private final QueueRetentionService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public QueueRetentionApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueueRetentionService.class);
        this.lists = new Lists(calls).keyedBy("QueueDefinitionId");
    }

    /** The rules of all queues of the folder. Servers since Web API version 15. Permission Queues.View. */
    public PagedIterable<QueueRetention> list() {
        return lists.all(service::list);
    }

    /** The rule of a queue. Servers since Web API version 15. Permission Queues.View. */
    public QueueRetention get(QueueId queue) {
        return calls.execute(service.get(queue, null));
    }

    /**
     * The rule of a queue for items of one kind, of which versions before 18 know nothing. Servers since Web API version 15.
     * Permission Queues.View.
     */
    public QueueRetention get(QueueId queue, RetentionType type) {
        return calls.execute(service.get(queue, type));
    }

    /** Gives a queue another rule. Servers since Web API version 15. Permission Queues.Edit. */
    public void replace(QueueRetention retention) {
        calls.run(service.replace(retention.queueDefinitionId(), retention));
    }

    /**
     * Takes the rule of a queue away, so that the server's own holds. Servers since Web API version 15. Permission
     * Queues.Edit.
     */
    public void delete(QueueId queue) {
        calls.run(service.delete(queue));
    }
}
