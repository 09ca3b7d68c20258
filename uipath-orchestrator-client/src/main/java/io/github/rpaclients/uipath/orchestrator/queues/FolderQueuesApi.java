package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Queues of a folder; what is in them is in {@code queueItems()} of the same folder. Scope {@code OR.Queues}; {@code
 * OR.Queues.Read} is enough to read, {@code OR.Queues.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * queue, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-queues-and-transactions">
 *     Queues and transactions</a>
 */
public final class FolderQueuesApi {
    private static final List<String> SCHEMA_WORDS = List.of("$schema", "type", "properties", "$ref", "allOf", "anyOf");
    private static final Edit<Queue, QueueId> EDIT = Edit.of(Queue.class, Queue::id);
    private static final Wanted<NewQueue, Queue> WANTED =
            Wanted.of(NewQueue.class, Queue.class).leaving("Name");

    private final ApiCalls calls;
    private final QueuesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public FolderQueuesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueuesService.class);
        this.lists = new Lists(calls);
    }

    /** All queues of the folder, by id. Permission Queues.View. */
    public PagedIterable<Queue> list() {
        return list(query -> query);
    }

    /**
     * The queues that a query describes. Permission Queues.View.
     *
     * @see QueueFields
     */
    public PagedIterable<Queue> list(UnaryOperator<OdataQuery<Queue>> query) {
        return lists.list(query, service::list);
    }

    /** The queue of this name; where the server does not care about case, neither does this. Permission Queues.View. */
    public Optional<Queue> find(String name) {
        return lists.named(QueueFields.NAME, name, Queue::name, service::list);
    }

    /** One queue. Permission Queues.View. */
    public Queue get(QueueId id) {
        return calls.execute(service.get(id));
    }

    /** One queue. Servers since Web API version 20. Permission Queues.View. */
    public Queue get(QueueKey key) {
        return calls.execute(service.getByKey(key));
    }

    /**
     * Creates a queue in the folder. Permission Queues.Create.
     *
     * @return the queue as the server made it
     * @throws io.github.rpaclients.core.error.ConflictException if the folder has a queue of this name
     */
    public Queue create(NewQueue queue) {
        return calls.execute(service.create(queue));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Queues.View; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Queue> change(QueueId id, UnaryOperator<Queue> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a queue, changes it and writes it back whole; nothing is written if nothing changed. Permission Queues.Edit;
     * reading needs Queues.View.
     *
     * @return the queue as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Queue update(QueueId id, UnaryOperator<Queue> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #ensure} would do, without doing it. Permission Queues.View; {@link Plan#apply} needs what {@link #ensure}
     * does.
     */
    public Plan<Queue> plan(NewQueue wanted) {
        return WANTED.plan(
                wanted,
                find(wanted.name()).map(found -> change(found.id(), queue -> WANTED.laidOver(queue, wanted))),
                () -> create(wanted));
    }

    /**
     * Sees to it that the folder has this queue: makes it if there is none of its name, changes the one there is if it
     * differs, and writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is. Permission
     * Queues.View; Queues.Create to make the queue, Queues.Edit to change it.
     *
     * @return the queue as it was found, as sent, or as the server made it
     */
    public Queue ensure(NewQueue wanted) {
        return plan(wanted).apply();
    }

    /** Deletes a queue with all its items. Permission Queues.Delete. */
    public void delete(QueueId id) {
        calls.run(service.delete(id));
    }

    /**
     * A JSON Schema of a queue as the file that was uploaded. {@link Queue} has the same as texts, and reading it needs
     * less. Permission Queues.Edit.
     *
     * @param type which one, by the server's word for it; the vendor does not say which words there are
     */
    public JsonValue jsonSchema(QueueId id, String type) {
        return calls.execute(service.jsonSchema(id, type), FolderQueuesApi::schema);
    }

    /** Any document could be a schema, that of an error as well; one that says something of its own kind is believed. */
    private static JsonValue schema(RawObject answer) {
        if (Collections.disjoint(answer.names(), SCHEMA_WORDS)) {
            throw Failures.of("Expected one of " + SCHEMA_WORDS + " at $");
        }
        return JsonValue.of(answer.toJson());
    }
}
