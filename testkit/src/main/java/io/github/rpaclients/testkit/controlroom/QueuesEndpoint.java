package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code /v3/wlm/queues} and {@code /v4/wlm/queues}. */
final class QueuesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "queues",
                    "Queue",
                    701,
                    "{'id':null,'name':'','description':'','reactivationThreshold':1,'manualProcessingTime':0,"
                            + "'manualProcessingTimeUnit':'MINUTES','disallowDuplicate':false,'autoRetryLimit':0,"
                            + "'workItemModelId':null,'workItemProcessingOrders':[],'displayColumnIds':[],"
                            + "'considerReactivationThreshold':false,'createdBy':null,'createdOn':null,"
                            + "'updatedBy':null,'updatedOn':null,'tenantId':1,'version':0,"
                            + "'$consumers':[],'$participants':[],'$members':{}}")
            .with(FieldKind.TEXT, "name", "description", "status", "manualProcessingTimeUnit")
            .with(FieldKind.NUMBER, "workItemModelId", "createdBy", "updatedBy")
            .with(FieldKind.FLAG, "disallowDuplicate", "considerReactivationThreshold")
            .with(FieldKind.INSTANT, "createdOn", "updatedOn")
            .numberIds("id", "workItemModelId", "displayColumnIds", "createdBy", "updatedBy")
            .seeded(WlmForm::stamp);

    static final String V3 = "/v3/wlm/queues";
    static final String V4 = "/v4/wlm/queues";

    private static final Set<String> UNITS = Set.of("SECONDS", "MINUTES", "HOURS", "DAYS");
    private static final String ORDERS = "workItemProcessingOrders";

    private final RoomSets sets;
    private final ControlRoomState state;
    private final QueueAccess access;
    private final RoomSet set;

    private QueuesEndpoint(RoomSets sets) {
        this.sets = sets;
        this.state = sets.state;
        this.access = new QueueAccess(sets);
        this.set = entities(sets)
                .requires("name")
                .serves("status", "tenantId", "version", "markDuplicate")
                .stamps()
                .beforeWrite(this::check)
                .beforeReplace(this::keepModel)
                .beforeShown(queue -> queue.addProperty("status", status(queue)))
                .beforeListed(queue -> queue.addProperty("markDuplicate", false))
                .beforeDelete(this::empty);
    }

    /** For those who look queues up. */
    static RoomSet entities(RoomSets sets) {
        return sets.of(TYPE).errors(ErrorForm.NUMBER);
    }

    static void register(RoomSets sets) {
        new QueuesEndpoint(sets).register();
    }

    private void register() {
        String one = "/{id}";
        set.lists(V3 + "/list", this::visibleTo)
                .on("POST", V3, this::create)
                .on("GET", V3 + one, request -> Answer.json(200, shown(request)))
                .on("GET", V4 + one, request -> Answer.json(200, inVersion4(shown(request))))
                .on("PUT", V3 + one, this::replace)
                .on("DELETE", V3 + one, this::delete)
                .on("POST", V3 + "/delete", this::deleteAll);
    }

    private Predicate<JsonObject> visibleTo(Request request) {
        User caller = sets.gate.caller(request);
        return queue -> access.sees(caller, queue);
    }

    private JsonObject shown(Request request) {
        return set.shown(access.seen(request, set.row(request)));
    }

    private static JsonObject inVersion4(JsonObject queue) {
        queue.add("expiry", Json.value(null));
        return WlmForm.v4(queue);
    }

    private Answer create(Request request) {
        return Answer.json(201, set.shown(set.create(request, said(request))));
    }

    private Answer replace(Request request) {
        JsonObject queue = access.managed(request, set.row(request));
        JsonObject said = said(request);
        WlmForm.sameRow(queue, said, state.settings());
        set.replace(request, said);
        return Answer.of(200);
    }

    private static JsonObject said(Request request) {
        JsonObject said = WlmForm.numbers(
                Bodies.object(request),
                "id",
                "version",
                "reactivationThreshold",
                "manualProcessingTime",
                "autoRetryLimit",
                "workItemModelId",
                "displayColumnIds");
        for (JsonElement order : Json.list(said, ORDERS)) {
            if (!order.isJsonObject() || Json.isNull(order.getAsJsonObject(), "columnId")) {
                throw ControlRoomError.badRequest("A processing order has a columnId");
            }
            WlmForm.numbers(order.getAsJsonObject(), "columnId", "priority");
        }
        return said;
    }

    private Answer delete(Request request) {
        set.delete(access.managed(request, set.row(request)));
        return Answer.of(204);
    }

    /** All of them or none. */
    private Answer deleteAll(Request request) {
        List<JsonObject> queues = new ArrayList<>();
        for (JsonElement id : Bodies.array(request)) {
            WlmForm.numbers(Json.object("id", id), "id");
            queues.add(access.managed(request, set.row(id.getAsString())));
        }
        queues.forEach(this::refuseInUse);
        queues.forEach(set::delete);
        return Answer.of(204);
    }

    private void check(JsonObject queue) {
        WlmForm.refuseTaken(set.stored(), queue);
        String unit = Bodies.text(queue, "manualProcessingTimeUnit");
        if (!unit.isEmpty() && !UNITS.contains(unit)) {
            throw ControlRoomError.badRequest("manualProcessingTimeUnit is SECONDS, MINUTES, HOURS or DAYS");
        }
        String model = Json.string(queue, "workItemModelId");
        if (!model.isEmpty()
                && state.rows(WorkItemModelsEndpoint.TYPE).find(model).isEmpty()) {
            throw ControlRoomError.badRequest("There is no work item model " + model);
        }
        Set<String> columns = WorkItemModelsEndpoint.attributes(state, queue).stream()
                .map(attribute -> Json.string(attribute, "id"))
                .collect(Collectors.toSet());
        Json.list(queue, "displayColumnIds").forEach(id -> refuseStranger(columns, id));
        Json.list(queue, ORDERS)
                .forEach(
                        order -> refuseStranger(columns, order.getAsJsonObject().get("columnId")));
        if (Json.isNull(queue, "id")) {
            QueueAccess.members(queue).add(Json.string(queue, "createdBy"), Json.array(List.of("own")));
        }
    }

    private static void refuseStranger(Set<String> columns, JsonElement id) {
        if (!columns.contains(id.getAsString())) {
            throw ControlRoomError.badRequest("The model has no attribute " + id.getAsString());
        }
    }

    private void keepModel(JsonObject before, JsonObject queue) {
        boolean isOther = !Json.string(before, "workItemModelId").equals(Json.string(queue, "workItemModelId"));
        if (isOther && !WorkItemWork.itemsOf(state, before).isEmpty()) {
            throw ControlRoomError.badRequest("The model of a queue with work items cannot be changed");
        }
        WlmForm.nextVersion(before, queue);
    }

    /** Followed: without a model it is a draft, and whether it is in use is up to automations. */
    private String status(JsonObject queue) {
        if (Json.isNull(queue, "workItemModelId")) {
            return "DRAFT";
        }
        boolean isInUse = WlmAutomationsEndpoint.of(state, queue).stream()
                .anyMatch(automation -> Json.string(automation, "status").equals("ACTIVE"));
        return isInUse ? "IN_USE" : "NOT_IN_USE";
    }

    private void refuseInUse(JsonObject queue) {
        if (!WlmAutomationsEndpoint.of(state, queue).isEmpty()) {
            throw ControlRoomError.badRequest("An automation works through the queue " + Json.string(queue, "name"));
        }
    }

    private void empty(JsonObject queue) {
        refuseInUse(queue);
        WorkItemWork.itemsOf(state, queue).forEach(state.rows(WorkItemsEndpoint.TYPE)::remove);
    }
}
