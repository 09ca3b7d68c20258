package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Parts;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Queues that are written to an archive, and made of one. An archive has attributes by their names, since ids are those of one
 * Control Room; a password is kept in it to be compared, and nothing is encrypted.
 */
final class QueueTransfersEndpoint {
    private static final String COLUMNS = "displayColumnIds";
    private static final String ORDERS = "workItemProcessingOrders";
    private static final String PASSWORD = "encryptedPassword";

    /** What another queue has of itself. */
    private static final Set<String> OWN =
            Set.of("id", "workItemModelId", "createdBy", "createdOn", "updatedBy", "updatedOn", "version");

    private final RoomSets sets;
    private final ControlRoomState state;
    private final RoomSet queues;
    private final QueueAccess access;
    private final WorkItemWork work;
    private final WlmTransfers transfers;

    private QueueTransfersEndpoint(RoomSets sets) {
        this.sets = sets;
        this.state = sets.state;
        this.queues = QueuesEndpoint.entities(sets);
        this.access = new QueueAccess(sets);
        this.work = new WorkItemWork(sets.state);
        this.transfers = new WlmTransfers(sets, QueuesEndpoint.V3 + "/export/download");
    }

    static void register(RoomSets sets) {
        new QueueTransfersEndpoint(sets).register();
    }

    private void register() {
        queues.reads("POST", QueuesEndpoint.V3 + "/export", this::export)
                .on("POST", QueuesEndpoint.V3 + "/import", this::importQueues);
        transfers.register();
    }

    private Answer export(Request request) {
        JsonObject said = WlmForm.numbers(Bodies.object(request), "queueIds");
        String name = Bodies.text(said, "exportName");
        List<String> ids = Bodies.ids(said, "queueIds");
        if (name.isEmpty() || ids.isEmpty() || !said.has("includeWorkItems")) {
            throw ControlRoomError.badRequest("exportName, queueIds and includeWorkItems are required");
        }
        boolean withItems = Bodies.flag(said, "includeWorkItems");
        JsonArray exported = new JsonArray();
        ids.forEach(id -> exported.add(exported(access.seen(request, queues.row(id)), withItems)));
        JsonObject manifest = Json.object("queues", exported, PASSWORD, Bodies.text(said, PASSWORD));
        return accepted(transfers.export(name + ".zip", new BotArchive(manifest, Map.of()).bytes()));
    }

    private static Answer accepted(String request) {
        return Answer.json(202, Json.object("requestId", request));
    }

    private JsonObject exported(JsonObject queue, boolean withItems) {
        JsonObject exported = new JsonObject();
        queue.entrySet().stream()
                .filter(member ->
                        !OWN.contains(member.getKey()) && !member.getKey().startsWith("$"))
                .forEach(member ->
                        exported.add(member.getKey(), member.getValue().deepCopy()));
        Attributes attributes = new Attributes(WorkItemModelsEndpoint.attributes(state, queue));
        exported.add(COLUMNS, attributes.names(Json.list(queue, COLUMNS)));
        Json.list(exported, ORDERS).forEach(order -> attributes.name(order.getAsJsonObject()));
        state.rows(WorkItemModelsEndpoint.TYPE)
                .find(Json.string(queue, "workItemModelId"))
                .ifPresent(model -> exported.add("model", described(model)));
        exported.add(
                "workItems",
                Json.array(
                        withItems
                                ? WorkItemWork.itemsOf(state, queue).stream()
                                        .map(item -> item.get("json").deepCopy())
                                        .collect(Collectors.toList())
                                : List.of()));
        return exported;
    }

    /** What makes two models the same. */
    private static JsonObject described(JsonObject model) {
        JsonArray attributes = new JsonArray();
        WorkItemModelsEndpoint.attributes(model)
                .forEach(attribute ->
                        attributes.add(Json.object("name", attribute.get("name"), "type", attribute.get("type"))));
        return Json.object("name", model.get("name"), "attributes", attributes);
    }

    private Answer importQueues(Request request) {
        String existing = Parts.text(request, "actionIfExists").orElse("");
        if (!existing.equals("SKIP") && !existing.equals("COPY")) {
            throw ControlRoomError.badRequest("actionIfExists is SKIP or COPY");
        }
        byte[] file = Parts.content(request, "upload")
                .orElseThrow(() -> ControlRoomError.badRequest("A file is required under upload"));
        Optional<BotArchive> archive =
                BotArchive.read(file).filter(one -> one.manifest().has("queues"));
        if (archive.isEmpty()) {
            return accepted(transfers.failed("The file is no archive of queues"));
        }
        JsonObject manifest = archive.get().manifest();
        String password = Parts.text(request, PASSWORD).orElse("");
        if (!Json.string(manifest, PASSWORD).equals(password)) {
            return accepted(transfers.failed("The password is not that of the archive"));
        }
        String caller = Long.toString(sets.gate.caller(request).id());
        for (JsonElement queue : Json.list(manifest, "queues")) {
            importOne(queue.getAsJsonObject(), existing.equals("COPY"), caller);
        }
        return accepted(transfers.done());
    }

    private void importOne(JsonObject exported, boolean asCopy, String caller) {
        String name = Json.string(exported, "name");
        boolean isThere = isTaken(QueuesEndpoint.TYPE, name);
        if (isThere && !asCopy) {
            return;
        }
        JsonObject queue = exported.deepCopy();
        queue.addProperty("name", freeName(QueuesEndpoint.TYPE, name));
        queue.addProperty("createdBy", caller);
        queue.addProperty("updatedBy", caller);
        if (queue.has("model")) {
            JsonObject model = model(queue.remove("model").getAsJsonObject(), caller);
            Attributes attributes = new Attributes(WorkItemModelsEndpoint.attributes(model));
            queue.add("workItemModelId", model.get("id"));
            queue.add(COLUMNS, attributes.ids(Json.list(queue, COLUMNS)));
            Json.list(queue, ORDERS).forEach(order -> attributes.identify(order.getAsJsonObject()));
        }
        JsonArray items = queue.remove("workItems").getAsJsonArray();
        JsonObject stored = QueuesEndpoint.TYPE.seed(queue, state);
        QueueAccess.members(stored).add(caller, Json.array(List.of("own")));
        for (JsonElement item : items) {
            work.add(stored, List.of(item.getAsJsonObject()), caller);
        }
    }

    /** The same one if it is there, or a new one. */
    private JsonObject model(JsonObject wanted, String caller) {
        return state.rows(WorkItemModelsEndpoint.TYPE).all().stream()
                .filter(model -> described(model).equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    String name = freeName(WorkItemModelsEndpoint.TYPE, Json.string(wanted, "name"));
                    JsonObject model = wanted.deepCopy();
                    model.addProperty("name", name);
                    model.addProperty("createdBy", caller);
                    model.addProperty("updatedBy", caller);
                    return WorkItemModelsEndpoint.TYPE.seed(model, state);
                });
    }

    private String freeName(RoomType type, String name) {
        String free = name;
        for (int i = 1; isTaken(type, free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private boolean isTaken(RoomType type, String name) {
        return state.rows(type).all().stream()
                .anyMatch(row -> Json.string(row, "name").equalsIgnoreCase(name));
    }

    /** Of one model, by id and by name. */
    private static final class Attributes {
        private final List<JsonObject> attributes;

        Attributes(List<JsonObject> attributes) {
            this.attributes = attributes;
        }

        JsonArray names(JsonArray ids) {
            return found(ids, "id", "name");
        }

        JsonArray ids(JsonArray names) {
            return found(names, "name", "id");
        }

        void name(JsonObject order) {
            order.add("column", found(order.remove("columnId"), "id", "name"));
        }

        void identify(JsonObject order) {
            order.add("columnId", found(order.remove("column"), "name", "id"));
        }

        private JsonArray found(JsonArray values, String by, String member) {
            JsonArray found = new JsonArray();
            values.forEach(value -> found.add(found(value, by, member)));
            return found;
        }

        private JsonElement found(JsonElement value, String by, String member) {
            return attributes.stream()
                    .filter(attribute -> Json.string(attribute, by).equals(value.getAsString()))
                    .findFirst()
                    .map(attribute -> attribute.get(member))
                    .orElse(value);
        }
    }
}
