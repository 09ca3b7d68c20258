package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code /v3/wlm/workitemmodels} and {@code /v4/wlm/workitemmodels}: what work items are made of. */
final class WorkItemModelsEndpoint {
    static final RoomType TYPE = new RoomType(
                    "workItemModels",
                    "Work item model",
                    501,
                    "{'id':null,'name':'','createdBy':null,'createdOn':null,'updatedBy':null,'updatedOn':null,"
                            + "'tenantId':1,'attributes':[]}")
            .with(FieldKind.TEXT, "name")
            .with(FieldKind.NUMBER, "createdBy", "updatedBy")
            .with(FieldKind.INSTANT, "createdOn", "updatedOn")
            .numberIds("id", "createdBy", "updatedBy")
            .seeded(WorkItemModelsEndpoint::seed);

    /** Of attributes. */
    static final Set<String> TYPES = Set.of("NUMBER", "TEXT", "DATE");

    private static final String V3 = "/v3/wlm/workitemmodels";
    private static final String V4 = "/v4/wlm/workitemmodels";

    private final ControlRoomState state;
    private final RoomSet set;

    private WorkItemModelsEndpoint(RoomSets sets) {
        this.state = sets.state;
        this.set = sets.of(TYPE)
                .errors(ErrorForm.NUMBER)
                .requires("name")
                .serves("tenantId")
                .stamps()
                .beforeWrite(this::refuse)
                .afterWrite(WorkItemModelsEndpoint::number)
                .beforeDelete(this::refuseInUse);
    }

    static void register(RoomSets sets) {
        new WorkItemModelsEndpoint(sets).register();
    }

    private void register() {
        String one = "/{id}";
        set.lists(V3 + "/list")
                .creates(200, V3)
                .gets(V3 + one)
                .deletes(204, V3 + one)
                .on("POST", V4, request -> shown(set.create(request, Bodies.object(request))))
                .on("GET", V4 + one, request -> shown(set.row(request)));
    }

    private Answer shown(JsonObject model) {
        JsonObject shown = set.shown(model);
        shown.addProperty("version", 0);
        return Answer.json(200, WlmForm.v4(shown));
    }

    /** Those of a queue's model; none if it has no model. */
    static List<JsonObject> attributes(ControlRoomState state, JsonObject queue) {
        return state.rows(TYPE)
                .find(Json.string(queue, "workItemModelId"))
                .map(WorkItemModelsEndpoint::attributes)
                .orElse(List.of());
    }

    static List<JsonObject> attributes(JsonObject model) {
        return StreamSupport.stream(Json.list(model, "attributes").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.toList());
    }

    private void refuse(JsonObject model) {
        WlmForm.refuseTaken(state.rows(TYPE), model);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (JsonElement attribute : Json.list(model, "attributes")) {
            if (!attribute.isJsonObject()) {
                throw ControlRoomError.badRequest("An attribute is an object");
            }
            String name = Bodies.text(attribute.getAsJsonObject(), "name");
            if (name.isEmpty() || !names.add(name)) {
                throw ControlRoomError.badRequest("Every attribute has a name of its own");
            }
            String type = Bodies.text(attribute.getAsJsonObject(), "type");
            if (!type.isEmpty() && !TYPES.contains(type)) {
                throw ControlRoomError.badRequest("The type of an attribute is NUMBER, TEXT or DATE");
            }
        }
    }

    private static void seed(JsonObject model, ControlRoomState state) {
        if (Json.isNull(model, "id")) {
            model.addProperty("id", TYPE.newId(state.rows(TYPE)));
        }
        WlmForm.stamp(model, state);
        number(model);
    }

    /** Gives the attributes ids, of which no other model has any. */
    private static void number(JsonObject model) {
        JsonArray attributes = new JsonArray();
        for (JsonObject attribute : attributes(model)) {
            String type = Json.string(attribute, "type");
            attributes.add(Json.object(
                    "id",
                    model.get("id").getAsLong() * 100 + attributes.size() + 1,
                    "name",
                    Json.string(attribute, "name"),
                    "type",
                    type.isEmpty() ? "TEXT" : type));
        }
        model.add("attributes", attributes);
    }

    private void refuseInUse(JsonObject model) {
        for (JsonObject queue : state.rows(QueuesEndpoint.TYPE).all()) {
            if (Json.string(queue, "workItemModelId").equals(Json.string(model, "id"))) {
                throw ControlRoomError.badRequest("The queue " + Json.string(queue, "name") + " has this model");
            }
        }
    }
}
