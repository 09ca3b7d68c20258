package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Test data queues of a folder; what is in them is {@link TestDataQueueItemsApi}'s. Scope {@code OR.TestDataQueues}; {@code
 * OR.TestDataQueues.Read} is enough to read, {@code OR.TestDataQueues.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a
 *     href="https://docs.uipath.com/orchestrator/standalone/2023.10/user-guide/managing-test-data-queues-in-orchestrator">
 *     Test data queues</a>
 */
public final class TestDataQueuesApi {
    private static final Edit<TestDataQueue, TestDataQueueId> EDIT = Edit.of(TestDataQueue.class, TestDataQueue::id);

    private final ApiCalls calls;
    private final TestDataQueuesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TestDataQueuesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestDataQueuesService.class);
        this.lists = new Lists(calls);
    }

    /** All test data queues of the folder, by id. Permission TestDataQueues.View. */
    public PagedIterable<TestDataQueue> list() {
        return list(query -> query);
    }

    /**
     * The test data queues that a query describes. Permission TestDataQueues.View.
     *
     * @see TestDataQueueFields
     */
    public PagedIterable<TestDataQueue> list(UnaryOperator<OdataQuery<TestDataQueue>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The test data queue of this name; where the server does not care about case, neither does this. Permission
     * TestDataQueues.View.
     */
    public Optional<TestDataQueue> find(String name) {
        return lists.named(TestDataQueueFields.NAME, name, TestDataQueue::name, service::list);
    }

    /** One test data queue. Permission TestDataQueues.View. */
    public TestDataQueue get(TestDataQueueId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a test data queue in the folder. Permission TestDataQueues.Create.
     *
     * @return the queue as the server made it
     * @throws io.github.rpaclients.core.error.ConflictException if there is one of this name
     */
    public TestDataQueue create(NewTestDataQueue queue) {
        return calls.execute(service.create(queue));
    }

    /**
     * What {@link #update} would write, without writing it. Permission TestDataQueues.View; {@link Change#apply} needs what
     * {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<TestDataQueue> change(TestDataQueueId id, UnaryOperator<TestDataQueue> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a test data queue, changes it and writes it back whole; nothing is written if nothing changed. Permission
     * TestDataQueues.Edit; reading needs TestDataQueues.View.
     *
     * @return the queue as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public TestDataQueue update(TestDataQueueId id, UnaryOperator<TestDataQueue> change) {
        return change(id, change).apply();
    }

    /** Deletes a test data queue. Permission TestDataQueues.Delete. */
    public void delete(TestDataQueueId id) {
        calls.run(service.delete(id));
    }
}
