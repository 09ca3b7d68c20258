package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How the queues of a folder are doing. Scope {@code OR.Queues}, of which {@code OR.Queues.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class QueueProcessingRecordsApi {
    private final ApiCalls calls;
    private final QueueProcessingRecordsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public QueueProcessingRecordsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueueProcessingRecordsService.class);
        this.lists = new Lists(calls).keyedBy("QueueDefinitionId");
    }

    /**
     * What was done in a queue lately. Permission Queues.View and Transactions.View.
     *
     * @param days how many days to look back
     */
    public List<QueueProcessingRecord> lastDays(QueueId queue, int days) {
        return calls.whole(service.lastDays(days, queue, true));
    }

    /** How each queue is doing. Permission Queues.View. */
    public PagedIterable<QueueProcessingStatus> statuses() {
        return statuses(query -> query);
    }

    /**
     * How the queues that a query describes are doing. Permission Queues.View.
     *
     * @see QueueProcessingStatusFields
     */
    public PagedIterable<QueueProcessingStatus> statuses(UnaryOperator<OdataQuery<QueueProcessingStatus>> query) {
        return lists.list(query, service::statuses);
    }
}
