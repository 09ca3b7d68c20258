package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What becomes of work items: what they may hold, which of them comes next, and how the work on one ends. */
final class WorkItemWork {
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

    /** Of values by the types of their attributes. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "NUMBER",
            Pattern.compile("-?\\d+(\\.\\d+)?"),
            "DATE",
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d))?"));

    private final ControlRoomState state;

    WorkItemWork(ControlRoomState state) {
        this.state = state;
    }

    /** In the order of their coming. */
    static List<JsonObject> itemsOf(ControlRoomState state, JsonObject queue) {
        String id = Json.string(queue, "id");
        return state.rows(WorkItemsEndpoint.TYPE).all().stream()
                .filter(item -> Json.string(item, "queueId").equals(id))
                .collect(Collectors.toList());
    }

    static boolean is(JsonObject item, String... statuses) {
        return List.of(statuses).contains(Json.string(item, "status"));
    }

    /** Refuses with 400 what is no text, or is no attribute of the queue's model. */
    JsonObject content(JsonObject queue, JsonElement said) {
        if (!said.isJsonObject()) {
            throw ControlRoomError.badRequest("json must be an object");
        }
        Map<String, String> types = types(queue);
        for (Map.Entry<String, JsonElement> member : said.getAsJsonObject().entrySet()) {
            if (!types.containsKey(member.getKey())) {
                throw ControlRoomError.badRequest("The queue has no attribute " + member.getKey());
            }
            Bodies.text(said.getAsJsonObject(), member.getKey());
        }
        return said.getAsJsonObject();
    }

    private Map<String, String> types(JsonObject queue) {
        Map<String, String> types = new LinkedHashMap<>();
        WorkItemModelsEndpoint.attributes(state, queue)
                .forEach(attribute -> types.put(Json.string(attribute, "name"), Json.string(attribute, "type")));
        return types;
    }

    /** Adds all of them, or none: 400 if one is there already and the queue disallows it. */
    List<JsonObject> add(JsonObject queue, List<JsonObject> contents, String user) {
        if (Json.flag(queue, "disallowDuplicate")) {
            List<JsonElement> there = itemsOf(state, queue).stream()
                    .map(item -> item.get("json"))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (JsonObject content : contents) {
                if (there.contains(content)) {
                    throw ControlRoomError.badRequest("The queue has such a work item already, and disallows it");
                }
                there.add(content);
            }
        }
        return contents.stream().map(content -> added(queue, content, user)).collect(Collectors.toList());
    }

    private JsonObject added(JsonObject queue, JsonObject content, String user) {
        JsonObject item = WorkItemsEndpoint.TYPE.blank();
        item.add("queueId", queue.get("id"));
        item.add("json", content);
        item.addProperty("createdBy", user);
        item.addProperty("updatedBy", user);
        settle(item, state);
        return WorkItemsEndpoint.TYPE.settle(item, state.rows(WorkItemsEndpoint.TYPE));
    }

    /** What the server gives a new one that is to be settled. */
    static void settle(JsonObject item, ControlRoomState state) {
        WlmForm.stamp(item, state);
        item.addProperty("hashCode", Json.text(item.get("json")).hashCode());
        if (Json.isNull(item, "status")) {
            item.addProperty("status", new WorkItemWork(state).firstStatus(item));
        }
    }

    private String firstStatus(JsonObject item) {
        return fits(item) ? "READY_TO_RUN" : "DATA_ERROR";
    }

    private boolean fits(JsonObject item) {
        Map<String, String> types = types(queueOf(item));
        JsonObject content = item.getAsJsonObject("json");
        return content.keySet().stream()
                .allMatch(name -> fits(types.getOrDefault(name, "TEXT"), Json.string(content, name)));
    }

    private static boolean fits(String type, String value) {
        return value.isEmpty()
                || FORMS.getOrDefault(type, ANYTHING).matcher(value).matches();
    }

    /** An item whose content has changed is ready if it was not for its content. */
    void contentChanged(JsonObject item) {
        item.addProperty("hashCode", Json.text(item.get("json")).hashCode());
        if (is(item, "NEW", "READY_TO_RUN", "DATA_ERROR")) {
            item.addProperty("status", firstStatus(item));
        }
    }

    /** What is there and waits, by the processing orders of the queue and then by age. */
    Optional<JsonObject> next(JsonObject queue) {
        Instant now = state.settings().clock.instant();
        return itemsOf(state, queue).stream()
                .filter(item -> is(item, "NEW", "READY_TO_RUN"))
                .filter(item -> Json.isNull(item, "deferredUntil")
                        || !Instant.parse(Json.string(item, "deferredUntil")).isAfter(now))
                .min(order(queue));
    }

    private Comparator<JsonObject> order(JsonObject queue) {
        List<JsonObject> orders = new ArrayList<>();
        Json.list(queue, "workItemProcessingOrders").forEach(order -> orders.add(order.getAsJsonObject()));
        orders.sort(Comparator.comparing(order ->
                Json.isNull(order, "priority") ? 0 : order.get("priority").getAsLong()));
        Comparator<JsonObject> oldest =
                Comparator.comparing(item -> item.get("id").getAsLong());
        return orders.stream()
                .map(order -> order(queue, order))
                .reduce((first, next) -> first.thenComparing(next))
                .map(order -> order.thenComparing(oldest))
                .orElse(oldest);
    }

    private Comparator<JsonObject> order(JsonObject queue, JsonObject order) {
        JsonObject attribute = WorkItemModelsEndpoint.attributes(state, queue).stream()
                .filter(one -> Json.string(one, "id").equals(Json.string(order, "columnId")))
                .findFirst()
                .orElseGet(JsonObject::new);
        FieldKind kind = Json.string(attribute, "type").equals("NUMBER") ? FieldKind.NUMBER : FieldKind.TEXT;
        String name = Json.string(attribute, "name");
        Comparator<JsonObject> ascending = (a, b) -> kind.compare(value(a, name, kind), value(b, name, kind));
        return Json.string(order, "sortDirection").equalsIgnoreCase("desc") ? ascending.reversed() : ascending;
    }

    private static String value(JsonObject item, String name, FieldKind kind) {
        String value = Json.string(item.getAsJsonObject("json"), name);
        return value.isEmpty() && kind == FieldKind.NUMBER ? "0" : value;
    }

    /** A bot takes it: that of the queue's automation, if there is one. */
    void begin(JsonObject item) {
        WlmAutomationsEndpoint.of(state, queueOf(item)).stream()
                .filter(automation -> Json.string(automation, "status").equals("ACTIVE"))
                .findFirst()
                .ifPresent(automation -> {
                    item.add("automationId", automation.get("id"));
                    Bodies.ids(automation, "runAsUserIds").stream()
                            .findFirst()
                            .ifPresent(user -> item.addProperty("deviceUserId", user));
                });
        item.addProperty("startTime", state.now());
        item.add("endTime", Json.value(null));
        became(item, "ACTIVE");
    }

    void complete(JsonObject item, String result) {
        item.addProperty("result", result);
        ended(item, "COMPLETED");
    }

    /** It is tried again as often as the queue says. */
    void fail(JsonObject item, String error) {
        item.addProperty("error", error);
        int tried = item.get("retryCount").getAsInt();
        JsonElement limit = queueOf(item).get("autoRetryLimit");
        if (limit.isJsonPrimitive() && tried < limit.getAsInt()) {
            item.addProperty("retryCount", tried + 1);
            became(item, "READY_TO_RUN");
        } else {
            ended(item, "FAILED");
        }
    }

    private void ended(JsonObject item, String status) {
        item.addProperty("endTime", state.now());
        became(item, status);
    }

    /** What a caller says: one that is to be worked on again has not ended. */
    void set(JsonObject item, String status) {
        if (status.equals("COMPLETED") || status.equals("FAILED")) {
            ended(item, status);
        } else {
            item.add("endTime", Json.value(null));
            became(item, status);
        }
    }

    private void became(JsonObject item, String status) {
        item.addProperty("status", status);
        changed(item);
    }

    void changed(JsonObject item) {
        item.addProperty("updatedOn", state.now());
        WlmForm.nextVersion(item, item);
    }

    private JsonObject queueOf(JsonObject item) {
        Rows queues = state.rows(QueuesEndpoint.TYPE);
        return queues.find(Json.string(item, "queueId"))
                .orElseThrow(() -> new IllegalArgumentException("There is no queue " + Json.string(item, "queueId")));
    }
}
