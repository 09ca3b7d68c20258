package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Parts;
import io.github.rpaclients.testkit.internal.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Files that work items are made of, and those they are written to. */
final class WorkItemFilesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "workOrders",
                    "Work order",
                    301,
                    "{'id':null,'name':'','type':'csv','status':'completed','queueId':null,'queueName':'','filePath':'',"
                            + "'uniqueId':null,'uploadedFileName':'','startIndex':1,'connectionString':null,"
                            + "'executionStartedOn':null,'totalRecords':0,"
                            + "'createdBy':null,'createdOn':null,'updatedBy':null,'updatedOn':null}")
            .numberIds("id", "queueId", "uniqueId", "createdBy", "updatedBy");

    private static final String EXPORTED = "workitem_ids";

    private final RoomSets sets;
    private final ControlRoomState state;
    private final RoomSet queues;
    private final RoomSet orders;
    private final QueueAccess access;
    private final WorkItemWork work;
    private final WlmTransfers transfers;

    private WorkItemFilesEndpoint(RoomSets sets) {
        this.sets = sets;
        this.state = sets.state;
        this.queues = QueuesEndpoint.entities(sets);
        this.orders = sets.of(TYPE);
        this.access = new QueueAccess(sets);
        this.work = new WorkItemWork(sets.state);
        this.transfers = new WlmTransfers(sets, QueuesEndpoint.V3 + "/workitems/export/download");
    }

    static void register(RoomSets sets) {
        new WorkItemFilesEndpoint(sets).register();
    }

    private void register() {
        queues.on("POST", QueuesEndpoint.V4 + "/{id}/file", this::upload)
                .reads("POST", QueuesEndpoint.V3 + "/{id}/workitems/export", this::export);
        transfers.register();
    }

    /** The items are there at once, all of them or none. */
    private Answer upload(Request request) {
        JsonObject queue = access.addedTo(request, queues.row(request));
        Parts.Part file = Parts.of(request).stream()
                .findFirst()
                .orElseThrow(() -> ControlRoomError.badRequest("A file is required under upload"));
        List<JsonObject> contents = contents(new String(file.content(), StandardCharsets.UTF_8)).stream()
                .map(content -> work.content(queue, content))
                .collect(Collectors.toList());
        String caller = Long.toString(sets.gate.caller(request).id());
        work.add(queue, contents, caller);
        JsonObject order = order(queue, file.name(), contents.size());
        order.addProperty("createdBy", caller);
        order.addProperty("updatedBy", caller);
        TYPE.settle(order, state.rows(TYPE));
        order.add("uniqueId", order.get("id"));
        return Answer.json(200, WlmForm.v4(orders.shown(order)));
    }

    private JsonObject order(JsonObject queue, String file, int records) {
        JsonObject order = TYPE.blank();
        order.addProperty("name", file);
        order.addProperty("uploadedFileName", file);
        order.add("queueId", queue.get("id"));
        order.add("queueName", queue.get("name"));
        order.addProperty("totalRecords", records);
        for (String time : List.of("executionStartedOn", "createdOn", "updatedOn")) {
            order.addProperty(time, state.now());
        }
        return order;
    }

    /** Of a text whose first line has the names of attributes. */
    private static List<JsonObject> contents(String csv) {
        List<List<String>> lines;
        try {
            lines = CsvText.read(csv);
        } catch (IllegalArgumentException e) {
            throw ControlRoomError.badRequest(String.valueOf(e.getMessage()));
        }
        if (lines.isEmpty()) {
            throw ControlRoomError.badRequest("The first line must have the names of attributes");
        }
        List<String> names = lines.get(0);
        return lines.stream().skip(1).map(line -> content(names, line)).collect(Collectors.toList());
    }

    private static JsonObject content(List<String> names, List<String> line) {
        if (line.size() != names.size()) {
            throw ControlRoomError.badRequest("A line has " + line.size() + " fields, the first one " + names.size());
        }
        JsonObject content = new JsonObject();
        for (int i = 0; i < names.size(); i++) {
            content.addProperty(names.get(i), line.get(i));
        }
        return content;
    }

    private Answer export(Request request) {
        JsonObject queue = access.seen(request, queues.row(request));
        List<String> ids = Bodies.ids(exported(request), "ids");
        List<JsonObject> items = WorkItemWork.itemsOf(state, queue).stream()
                .filter(item -> ids.contains(Json.string(item, "id")))
                .collect(Collectors.toList());
        if (ids.isEmpty() || items.size() < ids.size()) {
            throw ControlRoomError.badRequest("The ids are those of work items of the queue, one at least");
        }
        byte[] csv = csv(queue, items).getBytes(StandardCharsets.UTF_8);
        return Answer.json(200, Json.array(List.of(transfers.export(Json.string(queue, "name") + ".csv", csv))));
    }

    private static JsonObject exported(Request request) {
        String text = Parts.text(request, EXPORTED)
                .orElseThrow(() -> ControlRoomError.badRequest("The part " + EXPORTED + " is required"));
        try {
            JsonElement said = Json.parse(text);
            if (said.isJsonObject()) {
                return WlmForm.numbers(said.getAsJsonObject(), "ids");
            }
        } catch (JsonParseException e) {
            // falls through to the refusal
        }
        throw ControlRoomError.badRequest(EXPORTED + " must be a JSON object");
    }

    /** What is in the items, and what became of them. */
    private String csv(JsonObject queue, List<JsonObject> items) {
        List<String> names = WorkItemModelsEndpoint.attributes(state, queue).stream()
                .map(attribute -> Json.string(attribute, "name"))
                .collect(Collectors.toList());
        List<String> outcome = List.of("status", "result", "error");
        List<String> header = new ArrayList<>(names);
        header.addAll(outcome);
        StringBuilder csv = new StringBuilder(CsvText.line(header));
        for (JsonObject item : items) {
            List<String> line = new ArrayList<>();
            names.forEach(name -> line.add(Json.string(item.getAsJsonObject("json"), name)));
            outcome.forEach(member -> line.add(Json.string(item, member)));
            csv.append(CsvText.line(line));
        }
        return csv.toString();
    }
}
