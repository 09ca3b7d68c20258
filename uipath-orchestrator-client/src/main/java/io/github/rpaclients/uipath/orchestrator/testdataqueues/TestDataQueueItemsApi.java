package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is in the test data queues of a folder. Scope {@code OR.TestDataQueues}; {@code OR.TestDataQueues.Read} is enough to
 * read, {@code OR.TestDataQueues.Write} to write and for the next item.
 *
 * <pre>{@code
 * items.add("Customers", Map.of("name", JsonValue.ofText("Acme")));
 * items.take("Customers").ifPresent(item -> item.values().get("name"));
 * }</pre>
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * item or queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a
 *     href="https://docs.uipath.com/orchestrator/standalone/2023.10/user-guide/managing-test-data-queues-in-orchestrator">
 *     Test data queues</a>
 */
public final class TestDataQueueItemsApi {
    private final ApiCalls calls;
    private final TestDataQueueItemsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TestDataQueueItemsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestDataQueueItemsService.class);
        this.lists = new Lists(calls);
    }

    /** All items of all test data queues of the folder, by id. Permission TestDataQueueItems.View. */
    public PagedIterable<TestDataQueueItem> list() {
        return list(query -> query);
    }

    /**
     * The items that a query describes, for example {@code q -> q.filter(TEST_DATA_QUEUE_ID.eq(queue))}. Permission
     * TestDataQueueItems.View.
     *
     * @see TestDataQueueItemFields
     */
    public PagedIterable<TestDataQueueItem> list(UnaryOperator<OdataQuery<TestDataQueueItem>> query) {
        return lists.list(query, service::list);
    }

    /** One item. Permission TestDataQueueItems.View. */
    public TestDataQueueItem get(TestDataQueueItemId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Adds an item to a queue. Permission TestDataQueueItems.Create.
     *
     * @param content what fits the schema of the queue
     * @return the item as the server made it
     * @throws io.github.rpaclients.core.error.ConflictException if the content does not fit
     */
    public TestDataQueueItem add(String queueName, Map<String, JsonValue> content) {
        return calls.execute(service.add(AddedItem.of(queueName, content)));
    }

    /**
     * Adds several items to a queue in one request. Permission TestDataQueueItems.Create.
     *
     * @param contents what fits the schema of the queue, at least one
     * @return how many were added
     * @throws io.github.rpaclients.core.error.ConflictException if a content does not fit
     */
    public int addAll(String queueName, Collection<Map<String, JsonValue>> contents) {
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("Give at least one item");
        }
        return calls.execute(service.addAll(AddedItems.of(queueName, contents)));
    }

    /**
     * Takes the next item of a queue that is not consumed; it is consumed from then on. Permission TestDataQueueItems.View.
     *
     * @return empty if all are consumed
     */
    public Optional<TestDataQueueItem> take(String queueName) {
        return calls.find(service.next(NextItem.of(queueName, true)));
    }

    /**
     * The item that {@link #take} would take; it stays as it is. Permission TestDataQueueItems.View.
     *
     * @return empty if all are consumed
     */
    public Optional<TestDataQueueItem> peek(String queueName) {
        return calls.find(service.next(NextItem.of(queueName, false)));
    }

    /**
     * Has items count as consumed, or not. Permission TestDataQueueItems.Edit.
     *
     * @param ids at least one
     */
    public void setConsumed(Collection<TestDataQueueItemId> ids, boolean consumed) {
        calls.run(service.setConsumed(ConsumedItems.of(named(ids), consumed)));
    }

    /**
     * Has all items of a queue count as consumed, or not. The server does it after it has answered. Permission
     * TestDataQueueItems.Edit.
     */
    public void setAllConsumed(String queueName, boolean consumed) {
        calls.run(service.setAllConsumed(ConsumedQueue.of(queueName, consumed)));
    }

    /**
     * Deletes items. Permission TestDataQueueItems.Delete.
     *
     * @param ids at least one
     */
    public void delete(Collection<TestDataQueueItemId> ids) {
        calls.run(service.delete(List.copyOf(named(ids))));
    }

    /** Deletes all items of a queue. The server does it after it has answered. Permission TestDataQueueItems.Delete. */
    public void deleteAll(String queueName) {
        calls.run(service.deleteAll(queueName));
    }

    private static Collection<TestDataQueueItemId> named(Collection<TestDataQueueItemId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one item");
        }
        return ids;
    }
}
