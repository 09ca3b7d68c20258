package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemEventId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * What happened to the queue items of a folder. Scope {@code OR.Queues}, of which {@code OR.Queues.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * event, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class QueueItemEventsApi {
    private final ApiCalls calls;
    private final QueueItemEventsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public QueueItemEventsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueueItemEventsService.class);
        this.lists = new Lists(calls);
    }

    /** All events, by id. Permission Queues.View and Transactions.View. */
    public PagedIterable<QueueItemEvent> list() {
        return list(query -> query);
    }

    /**
     * The events that a query describes. Permission Queues.View and Transactions.View.
     *
     * @see QueueItemEventFields
     */
    public PagedIterable<QueueItemEvent> list(UnaryOperator<OdataQuery<QueueItemEvent>> query) {
        return lists.list(query, service::list);
    }

    /** One event. Permission Queues.View and Transactions.View. */
    public QueueItemEvent get(QueueItemEventId id) {
        return calls.execute(service.get(id));
    }

    /** What happened to an item in all its attempts. Permission Queues.View and Transactions.View. */
    public PagedIterable<QueueItemEvent> history(QueueItemId item) {
        return lists.all(query -> service.history(item, query));
    }
}
