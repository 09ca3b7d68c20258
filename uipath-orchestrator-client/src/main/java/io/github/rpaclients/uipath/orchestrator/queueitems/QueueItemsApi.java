package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Partial;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemUniqueKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.BulkResult;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.model.NamedUser;
import io.github.rpaclients.uipath.orchestrator.query.OdataField;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is in the queues of a folder, and the work on it. Scope {@code OR.Queues}; {@code OR.Queues.Read} is enough to read,
 * {@code OR.Queues.Write} to write.
 *
 * <pre>{@code
 * items.add("Invoices", NewQueueItem.of("4711").withContent("amount", JsonValue.of("12.5")));
 * Optional<QueueItem> next = items.startTransaction("Invoices");
 * next.ifPresent(item -> items.complete(item.id(), Map.of("paid", JsonValue.of("true"))));
 * }</pre>
 *
 * <p>Lists are of 100 rows at most at once, and the cloud answers 100 requests for them in a minute. What is longer than the
 * cloud takes is refused with an {@link IllegalArgumentException} before anything is sent.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * item or queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/api-guide/queue-items-requests">Queue items
 *     requests</a>
 */
public final class QueueItemsApi {
    private static final int PAGE = 100;

    /** What a PUT may carry; one unknown member makes some servers refuse all of it. */
    private static final Set<String> WRITTEN =
            Set.of("Priority", "SpecificContent", "DeferDate", "DueDate", "RiskSlaDate", "Reference", "Progress");

    private static final Edit<QueueItem, QueueItemId> EDIT =
            Edit.of(QueueItem.class, QueueItem::id).dropped(member -> !WRITTEN.contains(member));

    private final ApiCalls calls;
    private final QueueItemsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public QueueItemsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueueItemsService.class);
        this.lists = new Lists(calls).atMost(PAGE);
    }

    /** All items of all queues of the folder, by id. Permission Queues.View and Transactions.View. */
    public PagedIterable<QueueItem> list() {
        return list(query -> query);
    }

    /**
     * The items that a query describes, for example {@code q ->
     * q.filter(QUEUE_DEFINITION_ID.eq(queue).and(STATUS.eq(NEW)))}. Permission Queues.View and Transactions.View.
     *
     * @throws IllegalArgumentException if the query wants more than 100 rows at once
     * @see QueueItemFields
     */
    public PagedIterable<QueueItem> list(UnaryOperator<OdataQuery<QueueItem>> query) {
        return lists.list(query, service::list);
    }

    /**
     * Some members of the items that a query describes, which is less to send and to read. Permission Queues.View and
     * Transactions.View.
     *
     * @param fields at least one
     * @throws IllegalArgumentException if the query wants more than 100 rows at once
     */
    public PagedIterable<Partial<QueueItem>> select(
            UnaryOperator<OdataQuery<QueueItem>> query, Collection<? extends OdataField<QueueItem, ?>> fields) {
        return lists.select(query, fields, service::select);
    }

    /** One item. Permission Queues.View and Transactions.View. */
    public QueueItem get(QueueItemId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Adds an item to a queue. Nothing is sent twice: where it is not known whether the item was added, look for its
     * reference, or let the queue enforce that references are unique. Permission Queues.View and Transactions.Create.
     *
     * @return the item as the server made it
     * @throws io.github.rpaclients.core.error.ConflictException if the queue wants unique references and has this one
     */
    public QueueItem add(String queueName, NewQueueItem item) {
        return calls.execute(service.add(Limits.checked(item, "").withName(queueName)));
    }

    /**
     * Adds several items to a queue in one request. That some were not added is in the result and no exception. The vendor
     * names no number that would be too many; one request is to be answered within the time that a call has. Permission
     * Queues.View and Transactions.Create.
     *
     * @param commitType whether one that cannot be added keeps the others from being added
     */
    public AddedQueueItems addAll(String queueName, CommitType commitType, Collection<NewQueueItem> items) {
        List<NewQueueItem> checked = new ArrayList<>();
        for (NewQueueItem item : items) {
            checked.add(Limits.checked(item, "Item " + (checked.size() + 1) + " of " + items.size() + ": "));
        }
        return calls.execute(service.addAll(NewQueueItems.of(queueName, commitType, checked)));
    }

    /**
     * Begins with the next item of a queue: those with a due date come first, then those of higher priority, and none
     * that is deferred. It is in progress from then on and nobody else gets it; end it by {@link #complete}, {@link
     * #fail} or {@link #postpone}. Permission Queues.View and Transactions.View and Transactions.Create and
     * Transactions.Edit.
     *
     * @return empty if there is nothing to do. Servers also say so to a person or an application that calls for itself,
     *     however full the queue is: only a robot gets items
     */
    public Optional<QueueItem> startTransaction(String queueName) {
        return startTransaction(NewTransaction.of(queueName));
    }

    /**
     * Begins with the next item that fits, or with a new one. Permission Queues.View and Transactions.View and
     * Transactions.Create and Transactions.Edit.
     *
     * @return empty as {@link #startTransaction(String)} says
     */
    public Optional<QueueItem> startTransaction(NewTransaction transaction) {
        return calls.find(service.startTransaction(Limits.checked(transaction)));
    }

    /**
     * Says how far the work on an item in progress is. Permission Queues.View and Transactions.Edit.
     *
     * @param progress at most 104,857 characters
     */
    public void progress(QueueItemId id, String progress) {
        Limits.progress(Optional.of(progress));
        calls.run(service.setProgress(id, progress));
    }

    /**
     * Ends the work on an item in progress: it was done. Permission Queues.View and Transactions.Edit.
     *
     * @param output what came of it; may be empty
     */
    public void complete(QueueItemId id, Map<String, JsonValue> output) {
        setResult(id, TransactionResult.successful().withOutput(output));
    }

    /**
     * Ends the work on an item in progress: it failed. After an application exception, a queue with retries gets a new
     * item for it. Permission Queues.View and Transactions.Edit.
     *
     * @param reason at most 102,400 characters
     */
    public void fail(QueueItemId id, ProcessingExceptionType type, String reason) {
        setResult(id, TransactionResult.failed(ProcessingFailure.of(type, reason)));
    }

    /**
     * Gives an item in progress back to its queue, where nobody gets it for a while. Permission Queues.View and
     * Transactions.Edit.
     *
     * @param until a time to come
     * @throws IllegalArgumentException if it is past: the server would take the item for done
     */
    public void postpone(QueueItemId id, Instant until) {
        if (!until.isAfter(Instant.now())) {
            throw new IllegalArgumentException("DeferDate must be in the future, not " + until);
        }
        setResult(id, TransactionResult.successful().withDeferDate(until));
    }

    /**
     * Ends the work on an item in progress in any way. Permission Queues.View and Transactions.Edit.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if it is not in progress
     */
    public void setResult(QueueItemId id, TransactionResult result) {
        calls.run(service.setResult(id, Limits.checked(result)));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Queues.View and Transactions.View; {@link
     * Change#apply} needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what cannot be changed
     */
    public Change<QueueItem> change(QueueItemId id, UnaryOperator<QueueItem> change) {
        return EDIT.change(
                calls, id, service.read(id), item -> Limits.checked(change.apply(item)), body -> service.put(id, body));
    }

    /**
     * Reads an item, changes it and writes it back; nothing is written if nothing changed. Content, priority, defer date,
     * due date and progress can be changed. Permission Queues.Edit and Transactions.Edit; reading needs Queues.View and
     * Transactions.View.
     *
     * @return the item as sent
     * @throws IllegalArgumentException if the change touches anything else; nothing is written then
     */
    public QueueItem update(QueueItemId id, UnaryOperator<QueueItem> change) {
        return change(id, change).apply();
    }

    /** Deletes an item; it stays, with the status Deleted. Permission Queues.View and Transactions.Delete. */
    public void delete(QueueItemId id) {
        calls.run(service.delete(id));
    }

    /**
     * Deletes several items as they were when they were read. That some were not deleted is in the result and no exception.
     * Permission Queues.View and Transactions.Delete.
     */
    public BulkResult deleteAll(Collection<QueueItemVersion> items) {
        return calls.execute(service.deleteAll(items));
    }

    /** The last attempt at an item, which may be the item itself. Permission Queues.View and Transactions.View. */
    public QueueItem lastRetry(QueueItemId id) {
        return calls.execute(service.lastRetry(id));
    }

    /**
     * The last attempt at an item, which may be the item itself. Servers since Web API version 18. Permission Queues.View
     * and Transactions.View.
     */
    public QueueItem lastRetry(QueueItemUniqueKey key) {
        return calls.execute(service.lastRetryByKey(key));
    }

    /** All attempts at an item. Permission Queues.View and Transactions.View. */
    public PagedIterable<QueueItem> history(QueueItemId id) {
        return lists.all(query -> service.history(id, query));
    }

    /** The users who can look after items that failed. Permission Queues.View and Transactions.Edit. */
    public PagedIterable<NamedUser> reviewers() {
        return lists.all(service::reviewers);
    }

    /** Has somebody look after items that failed. Permission Queues.View and Transactions.Edit. */
    public BulkResult assignReviewer(UserId reviewer, Collection<QueueItemVersion> items) {
        return calls.execute(service.assignReviewer(ReviewerChange.of(reviewer, items)));
    }

    /** Has nobody look after items any more. Permission Queues.View and Transactions.Edit. */
    public BulkResult removeReviewer(Collection<QueueItemVersion> items) {
        return calls.execute(service.removeReviewer(items));
    }

    /**
     * Says how far people are with items that failed. Permission Queues.View and Transactions.Edit.
     *
     * @param status {@code Retried} gives each of them a new item, as {@link #retry} does
     */
    public BulkResult setReviewStatus(ReviewStatus status, Collection<QueueItemVersion> items) {
        return calls.execute(service.setReviewStatus(ReviewStatusChange.of(status, items)));
    }

    /** Has items tried again that failed or were abandoned. Permission Queues.View and Transactions.Edit. */
    public BulkResult retry(Collection<QueueItemVersion> items) {
        return setReviewStatus(ReviewStatus.RETRIED, items);
    }

    /**
     * Has the server write all items of a queue to a file of CSV, for which {@code orchestrator.exports()} waits. The cloud
     * takes 100 exports of any kind a day, and answers error 4502 to more. Servers since Web API version 15. Permission
     * Queues.View and Transactions.View.
     */
    public Export export(QueueId queue) {
        return calls.execute(service.export(queue, null));
    }

    /**
     * Like {@link #export(QueueId)}, for the items that fit. Servers since Web API version 15. Permission Queues.View and
     * Transactions.View.
     */
    public Export export(QueueId queue, OdataFilter<QueueItem> filter) {
        return calls.execute(service.export(queue, filter.expression()));
    }
}
