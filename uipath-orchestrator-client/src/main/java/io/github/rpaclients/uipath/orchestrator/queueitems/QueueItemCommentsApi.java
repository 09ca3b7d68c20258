package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemCommentId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * What people said of the queue items of a folder. Scope {@code OR.Queues}; {@code OR.Queues.Read} is enough to read, {@code
 * OR.Queues.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * comment, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class QueueItemCommentsApi {
    private static final Edit<QueueItemComment, QueueItemCommentId> EDIT =
            Edit.of(QueueItemComment.class, QueueItemComment::id);

    private final ApiCalls calls;
    private final QueueItemCommentsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public QueueItemCommentsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueueItemCommentsService.class);
        this.lists = new Lists(calls);
    }

    /** All comments, by id. Permission Queues.View and Transactions.View. */
    public PagedIterable<QueueItemComment> list() {
        return list(query -> query);
    }

    /**
     * The comments that a query describes. Permission Queues.View and Transactions.View.
     *
     * @see QueueItemCommentFields
     */
    public PagedIterable<QueueItemComment> list(UnaryOperator<OdataQuery<QueueItemComment>> query) {
        return lists.list(query, service::list);
    }

    /** One comment. Permission Queues.View and Transactions.View. */
    public QueueItemComment get(QueueItemCommentId id) {
        return calls.execute(service.get(id));
    }

    /** What was said of an item in all its attempts. Permission Queues.View and Transactions.View. */
    public PagedIterable<QueueItemComment> history(QueueItemId item) {
        return lists.all(query -> service.history(item, query));
    }

    /**
     * Says something of an item. Permission Queues.View and Transactions.Edit.
     *
     * @return the comment as the server made it
     */
    public QueueItemComment create(NewQueueItemComment comment) {
        return calls.execute(service.create(comment));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Queues.View and Transactions.View; {@link
     * Change#apply} needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<QueueItemComment> change(QueueItemCommentId id, UnaryOperator<QueueItemComment> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a comment, changes it and writes it back whole; nothing is written if nothing changed. The server refuses to
     * change what somebody else said. Permission Queues.View and Transactions.Edit; reading needs Queues.View and
     * Transactions.View.
     *
     * @return the comment as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public QueueItemComment update(QueueItemCommentId id, UnaryOperator<QueueItemComment> change) {
        return change(id, change).apply();
    }

    /** Deletes a comment. Permission Queues.View and Transactions.Edit. */
    public void delete(QueueItemCommentId id) {
        calls.run(service.delete(id));
    }
}
