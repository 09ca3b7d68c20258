package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /v3/wlm/queues/{id}/workitems} and {@code /v4/wlm/queues/{id}/workitems}. */
final class WorkItemsEndpoint {
    static final RoomType TYPE = new RoomType(
                    "workItems",
                    "Work item",
                    9001,
                    "{'id':null,'queueId':null,'status':null,'json':{},'result':null,'comment':null,'error':null,"
                            + "'deviceId':null,'deviceUserId':null,'automationId':null,'jobExecutionId':null,"
                            + "'startTime':null,'endTime':null,'totalPausedTime':0,'deferredUntil':null,"
                            + "'retryCount':0,'hashCode':0,'version':0,"
                            + "'createdBy':null,'createdOn':null,'updatedBy':null,'updatedOn':null}")
            .with(FieldKind.TEXT, "status", "comment")
            .field("computedStatus", FieldKind.TEXT, "status")
            .numberIds("id", "queueId", "deviceId", "deviceUserId", "automationId", "createdBy", "updatedBy")
            .seeded(WorkItemWork::settle);

    /** How many attributes an item shows by their places. */
    static final int COLUMNS = 10;

    private static final int COLUMNS_IN_VERSION_3 = 3;
    private static final int MOST = 1000;

    /** What version 3 answers for words of version 4. */
    private static final Map<String, String> OLD_WORDS =
            Map.of("NEW", "STAGED", "COMPLETED", "SUCCESSFUL", "FAILED", "UNSUCCESSFUL");

    private static final Set<String> WRITTEN_IN_VERSION_3 = Set.of(
            "READY_TO_RUN", "DATA_ERROR", "UNKNOWN", "NEW", "QUEUED", "ACTIVE", "FAILED", "COMPLETED", "ON_HOLD");

    private static final Set<String> WRITTEN_IN_VERSION_4 = Set.of("NEW", "FAILED", "COMPLETED", "ON_HOLD");

    private final RoomSets sets;
    private final ControlRoomState state;
    private final RoomSet queues;
    private final RoomSet items;
    private final QueueAccess access;
    private final WorkItemWork work;

    private WorkItemsEndpoint(RoomSets sets) {
        this.sets = sets;
        this.state = sets.state;
        this.queues = QueuesEndpoint.entities(sets);
        this.items = sets.of(TYPE).errors(ErrorForm.NUMBER);
        this.access = new QueueAccess(sets);
        this.work = new WorkItemWork(sets.state);
    }

    static void register(RoomSets sets) {
        new WorkItemsEndpoint(sets).register();
    }

    private void register() {
        String set = "/{queue}/workitems";
        String one = set + "/{id}";
        items.reads("POST", QueuesEndpoint.V3 + set + "/list", this::list)
                .on("POST", QueuesEndpoint.V3 + set, this::add)
                .on("POST", QueuesEndpoint.V3 + set + "/delete", this::deleteAll)
                .on("GET", QueuesEndpoint.V3 + one, request -> {
                    JsonObject queue = access.seen(request, queue(request));
                    return Answer.json(200, inVersion3(queue, item(request, queue)));
                })
                .on("PUT", QueuesEndpoint.V3 + one, request -> {
                    JsonObject item = update(request, WRITTEN_IN_VERSION_3);
                    return Answer.json(200, inVersion3(queue(request), item));
                })
                .on("PUT", QueuesEndpoint.V4 + one, request -> {
                    JsonObject item = update(request, WRITTEN_IN_VERSION_4);
                    return Answer.json(200, inVersion4(queue(request), item));
                })
                .on("DELETE", QueuesEndpoint.V3 + one, this::delete);
    }

    private JsonObject queue(Request request) {
        return queues.row(request.variable("queue"));
    }

    private JsonObject item(Request request, JsonObject queue) {
        return item(request.variable("id"), queue);
    }

    private JsonObject item(String id, JsonObject queue) {
        JsonObject item = items.row(id);
        if (!Json.string(item, "queueId").equals(Json.string(queue, "id"))) {
            throw ControlRoomError.notFound("Work item " + id + " of the queue");
        }
        return item;
    }

    /** Filters know the words of both versions; more than a thousand rows are refused instead of cut. */
    private Answer list(Request request) {
        JsonObject queue = access.seen(request, queue(request));
        JsonObject body = Bodies.object(request);
        refuseLongPage(body);
        useNewWords(body.get("filter"));
        List<JsonObject> rows = WorkItemWork.itemsOf(state, queue).stream()
                .map(item -> shown(queue, item, COLUMNS_IN_VERSION_3))
                .collect(Collectors.toList());
        rows.forEach(row -> row.add("json", new JsonObject()));
        JsonObject answer = TYPE.language(state.settings()).answer(body, rows);
        Json.list(answer, "list").forEach(row -> useOldWord(row.getAsJsonObject()));
        return Answer.json(200, answer);
    }

    private static void refuseLongPage(JsonObject body) {
        JsonObject page = Bodies.member(body, "page").orElseGet(JsonObject::new);
        if (!Json.isNull(page, "length") && Ids.parse(page.get("length"), "length") > MOST) {
            throw ControlRoomError.badRequest("A list has " + MOST + " work items at most");
        }
    }

    private static void useNewWords(@Nullable JsonElement filter) {
        if (filter == null || !filter.isJsonObject()) {
            return;
        }
        JsonObject one = filter.getAsJsonObject();
        Json.list(one, "operands").forEach(WorkItemsEndpoint::useNewWords);
        if (Set.of("status", "computedStatus").contains(Bodies.text(one, "field"))) {
            String value = Bodies.text(one, "value");
            OLD_WORDS.forEach((word, old) -> {
                if (old.equals(value)) {
                    one.addProperty("value", word);
                }
            });
        }
    }

    private void useOldWord(JsonObject shown) {
        String word = Json.string(shown, "status");
        if (state.settings().oldWorkItemWords) {
            shown.addProperty("status", OLD_WORDS.getOrDefault(word, word));
        }
    }

    private JsonObject inVersion3(JsonObject queue, JsonObject item) {
        JsonObject shown = shown(queue, item, COLUMNS_IN_VERSION_3);
        useOldWord(shown);
        return shown;
    }

    private JsonObject inVersion4(JsonObject queue, JsonObject item) {
        JsonObject shown = shown(queue, item, COLUMNS);
        shown.add("lastPausedTime", Json.value(null));
        return WlmForm.v4(shown);
    }

    /** With the attributes that the queue shows, in its order. */
    private JsonObject shown(JsonObject queue, JsonObject item, int columns) {
        JsonObject shown = items.shown(item);
        JsonArray ids = Json.list(queue, "displayColumnIds");
        List<JsonObject> attributes = WorkItemModelsEndpoint.attributes(state, queue);
        for (int i = 0; i < columns; i++) {
            String id = i < ids.size() ? ids.get(i).getAsString() : "";
            String value = attributes.stream()
                    .filter(attribute -> Json.string(attribute, "id").equals(id))
                    .map(attribute -> Json.string(item.getAsJsonObject("json"), Json.string(attribute, "name")))
                    .findFirst()
                    .orElse("");
            shown.addProperty("col" + (i + 1), value);
        }
        return shown;
    }

    /** All of them or none. */
    private Answer add(Request request) {
        JsonObject queue = access.addedTo(request, queue(request));
        JsonArray said = Json.list(Bodies.object(request), "workItems");
        if (said.isEmpty()) {
            throw ControlRoomError.badRequest("workItems must be a list of one work item at least");
        }
        List<JsonObject> contents = new ArrayList<>();
        for (JsonElement item : said) {
            if (!item.isJsonObject() || !item.getAsJsonObject().keySet().equals(Set.of("json"))) {
                throw ControlRoomError.badRequest("A work item is its content under json");
            }
            contents.add(work.content(queue, item.getAsJsonObject().get("json")));
        }
        JsonArray added = new JsonArray();
        work.add(queue, contents, caller(request)).forEach(item -> added.add(inVersion3(queue, item)));
        return Answer.json(200, Json.object("list", added));
    }

    private String caller(Request request) {
        return Long.toString(sets.gate.caller(request).id());
    }

    private JsonObject update(Request request, Set<String> words) {
        JsonObject queue = access.addedTo(request, queue(request));
        JsonObject item = item(request, queue);
        JsonObject said = WlmForm.numbers(Bodies.object(request), "id", "queueId", "version");
        WlmForm.sameRow(item, said, state.settings());
        if (said.has("queueId") && !Bodies.id(said, "queueId").equals(Json.string(queue, "id"))) {
            throw ControlRoomError.badRequest("The queueId is another one than in the path");
        }
        String status = Bodies.text(said, "status");
        if (!status.isEmpty() && !words.contains(status)) {
            throw ControlRoomError.badRequest("The status cannot be set to " + status);
        }
        String result = Bodies.text(said, "result");
        if (!Json.isNull(said, "json")) {
            item.add("json", work.content(queue, said.get("json")));
            work.contentChanged(item);
        }
        if (said.has("result")) {
            item.add("result", Json.isNull(said, "result") ? Json.value(null) : Json.value(result));
        }
        item.addProperty("updatedBy", caller(request));
        if (status.isEmpty()) {
            work.changed(item);
        } else {
            work.set(item, status);
        }
        return item;
    }

    private Answer delete(Request request) {
        items.delete(item(request, access.addedTo(request, queue(request))));
        return Answer.of(204);
    }

    /** All of them or none. */
    private Answer deleteAll(Request request) {
        JsonObject queue = access.addedTo(request, queue(request));
        JsonObject said = WlmForm.numbers(Bodies.object(request), "workitemIds");
        List<JsonObject> gone = Bodies.ids(said, "workitemIds").stream()
                .map(id -> item(id, queue))
                .collect(Collectors.toList());
        if (gone.isEmpty()) {
            throw ControlRoomError.badRequest("workitemIds is required");
        }
        gone.forEach(items::delete);
        return Answer.of(200);
    }
}
