package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One queue of the simulated Control Room and its work items, to be filled, looked at and worked through as a bot does it. Safe
 * for use by several threads. After the queue is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class ControlRoomQueue {
    private final ControlRoomState state;
    private final WorkItemWork work;
    private final long id;

    ControlRoomQueue(ControlRoomState state, long id) {
        this.state = state;
        this.work = new WorkItemWork(state);
        this.id = id;
    }

    static ControlRoomQueue named(ControlRoomState state, String name) {
        return state.rows(QueuesEndpoint.TYPE).all().stream()
                .filter(queue -> Json.string(queue, "name").equalsIgnoreCase(name))
                .findFirst()
                .map(queue -> new ControlRoomQueue(state, queue.get("id").getAsLong()))
                .orElseThrow(() -> unknown(state, name, "name"));
    }

    static void add(ControlRoomState state, String name, SeedObject attributes) {
        JsonArray described = new JsonArray();
        for (String attribute : attributes.json().keySet()) {
            String type = attributes.text(attribute);
            if (!WorkItemModelsEndpoint.TYPES.contains(type)) {
                throw attributes.refusal(attribute, "is a " + type + ": write TEXT, NUMBER or DATE");
            }
            described.add(Json.object("name", attribute, "type", type));
        }
        JsonObject model = Json.object("name", name, "attributes", described);
        JsonObject queue = Json.object("name", name);
        try {
            WlmForm.refuseTaken(state.rows(WorkItemModelsEndpoint.TYPE), model);
            WlmForm.refuseTaken(state.rows(QueuesEndpoint.TYPE), queue);
        } catch (ControlRoomError e) {
            throw attributes.refusal("cannot be added: " + e.getMessage());
        }
        JsonObject stored = WorkItemModelsEndpoint.TYPE.seed(model, state);
        queue.add("workItemModelId", stored.get("id"));
        queue.add(
                "displayColumnIds",
                Json.array(WorkItemModelsEndpoint.attributes(stored).stream()
                        .limit(WorkItemsEndpoint.COLUMNS)
                        .map(attribute -> attribute.get("id"))
                        .collect(Collectors.toList())));
        QueuesEndpoint.TYPE.seed(queue, state);
    }

    private static IllegalArgumentException unknown(ControlRoomState state, String asked, String member) {
        return Unknown.named(
                "The Control Room",
                "queue",
                asked,
                state.rows(QueuesEndpoint.TYPE).all().stream()
                        .map(queue -> Json.string(queue, member))
                        .collect(Collectors.toList()));
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** The queue as stored; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (state) {
            return Json.text(queue());
        }
    }

    /**
     * Adds a work item; what the server gives a new one, it gets here, too.
     *
     * @param json its values by the attributes of the model, for example {@code {'invoice':'4711','amount':'12.5'}}, all of
     *     them texts; single quotes will do
     * @throws IllegalArgumentException if the model has no such attribute, or the queue has the same already and disallows it
     */
    public ControlRoomQueue add(String json) {
        SeedObject seed = SeedObject.byHand("work item", json);
        synchronized (state) {
            try {
                JsonObject content = work.content(queue(), seed.json());
                work.add(queue(), List.of(content), Long.toString(DefaultCompany.ADMIN_ID));
            } catch (ControlRoomError e) {
                throw seed.refusal("cannot be added: " + e.getMessage());
            }
        }
        return this;
    }

    /** All work items in the order of their coming; so they stay, whatever becomes of the items. */
    public List<ControlRoomWorkItem> items() {
        synchronized (state) {
            return WorkItemWork.itemsOf(state, queue()).stream()
                    .map(item -> new ControlRoomWorkItem(state, Json.string(item, "id")))
                    .collect(Collectors.toList());
        }
    }

    /**
     * The status of all work items in the order of their coming, in the words of version 4: {@code NEW}, {@code READY_TO_RUN},
     * {@code ACTIVE}, {@code COMPLETED}, {@code FAILED}, {@code ON_HOLD}, {@code DATA_ERROR}.
     */
    public List<String> statuses() {
        synchronized (state) {
            return WorkItemWork.itemsOf(state, queue()).stream()
                    .map(item -> Json.string(item, "status"))
                    .collect(Collectors.toList());
        }
    }

    /**
     * Gives a bot the next work item that waits, by the queue's processing orders and then by age; it is {@code ACTIVE} from
     * now on. There need be no automation; if there is one, the work is counted as its work.
     *
     * @throws IllegalArgumentException if none waits
     */
    public ControlRoomWorkItem take() {
        synchronized (state) {
            JsonObject item = work.next(queue())
                    .orElseThrow(() -> new IllegalArgumentException("No work item of '" + Json.string(queue(), "name")
                            + "' waits: they are " + statuses() + "; add one before a bot takes it"));
            work.begin(item);
            return new ControlRoomWorkItem(state, Json.string(item, "id"));
        }
    }

    private JsonObject queue() {
        return state.rows(QueuesEndpoint.TYPE).find(id).orElseThrow(() -> unknown(state, Long.toString(id), "id"));
    }
}
