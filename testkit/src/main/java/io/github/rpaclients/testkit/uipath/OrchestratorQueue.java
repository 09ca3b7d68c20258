package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One queue of the simulated Orchestrator and its items, to be looked at and changed behind the back of the API. Safe for
 * use by several threads. After the queue is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class OrchestratorQueue {
    private final Organization organization;
    private final OrchestratorState state;
    private final QueueWork work;
    private final long id;

    OrchestratorQueue(Organization organization, OrchestratorState state, long id) {
        this.organization = organization;
        this.state = state;
        this.work = new QueueWork(organization, state);
        this.id = id;
    }

    /** The {@code Id}. */
    public long id() {
        return id;
    }

    /** The queue as stored; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(queue());
        }
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param jsonText its value, for example {@code true}
     * @throws IllegalArgumentException if the text is no JSON, for {@code Id}, and for what is the simulator's own
     */
    public OrchestratorQueue set(String member, String jsonText) {
        if (member.equals("Id") || member.startsWith("$")) {
            throw new IllegalArgumentException(
                    "set was asked for " + member + ", which cannot be set: add another queue");
        }
        synchronized (organization.lock()) {
            queue().add(member, SeedObject.valueByHand("value of " + member, jsonText));
        }
        return this;
    }

    /**
     * Adds an item; what the server gives a new one, it gets here, too.
     *
     * @param json for example {@code {'Reference':'4711','SpecificContent':{'amount':12.5}}}; single quotes will do
     */
    public OrchestratorQueue add(String json) {
        SeedObject seed = SeedObject.byHand("queue item", json).only(QueueWork.SAID.toArray(new String[0]));
        synchronized (organization.lock()) {
            work.add(queue(), seed.json());
        }
        return this;
    }

    /** All items as stored, in the order of their coming. */
    public List<String> items() {
        synchronized (organization.lock()) {
            return QueueWork.itemsOf(state, queue()).stream().map(Json::text).collect(Collectors.toList());
        }
    }

    /** The {@code Status} of all items in the order of their coming. */
    public List<String> statuses() {
        synchronized (organization.lock()) {
            return QueueWork.itemsOf(state, queue()).stream()
                    .map(item -> Json.string(item, "Status"))
                    .collect(Collectors.toList());
        }
    }

    /** Abandons what is in progress, as the server does after a day. */
    public OrchestratorQueue abandon() {
        synchronized (organization.lock()) {
            List<JsonObject> begun = new ArrayList<>(QueueWork.itemsOf(state, queue()));
            begun.removeIf(item -> !QueueWork.is(item, "InProgress"));
            begun.forEach(work::abandon);
        }
        return this;
    }

    private JsonObject queue() {
        return state.required(QueuesEndpoint.TYPE, id);
    }
}
