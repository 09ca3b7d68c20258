package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The attributes of credentials, as a request has them and as they are kept. Their numbers and those of values are one series. */
final class CredentialAttributes {
    private static final List<String> FLAGS = List.of("userProvided", "masked", "passwordFlag");
    private static final long FIRST_ID = 81;

    private final ControlRoomState state;

    CredentialAttributes(ControlRoomState state) {
        this.state = state;
    }

    /**
     * The attributes that a request wants a credential to have.
     *
     * @param before what it has; those that are kept are named by their ids, all others are new
     */
    JsonArray read(JsonObject said, JsonArray before, User caller) {
        JsonArray attributes = new JsonArray();
        Set<String> names = new HashSet<>();
        for (JsonObject wanted : Bodies.objects(said, "attributes")) {
            Vault.checkName(wanted);
            if (!names.add(Bodies.text(wanted, "name"))) {
                throw ControlRoomError.badRequest("attributes names " + Bodies.text(wanted, "name") + " twice");
            }
            String id = Bodies.id(wanted, "id");
            JsonObject attribute = id.isEmpty()
                    ? blank(Long.toString(caller.id()), state.now())
                    : find(before, id).deepCopy();
            if (write(attribute, wanted) && !id.isEmpty()) {
                attribute.addProperty("updatedBy", Long.toString(caller.id()));
                attribute.addProperty("updatedOn", state.now());
                Vault.nextVersion(attribute);
            }
            attributes.add(attribute);
        }
        return attributes;
    }

    /** Gives ids to those that have none yet. */
    void number(JsonArray attributes) {
        for (JsonElement attribute : attributes) {
            if (Json.isNull(attribute.getAsJsonObject(), "id")) {
                attribute.getAsJsonObject().addProperty("id", newId());
            }
        }
    }

    private String newId() {
        Rows values = state.rows(AttributeValuesEndpoint.TYPE);
        String id = Long.toString(values.newId(FIRST_ID));
        while (isTaken(id)) {
            id = Long.toString(values.newId(FIRST_ID));
        }
        return id;
    }

    private boolean isTaken(String id) {
        return state.rows(CredentialsEndpoint.TYPE).all().stream()
                .flatMap(credential ->
                        StreamSupport.stream(Json.list(credential, "attributes").spliterator(), false))
                .anyMatch(attribute ->
                        Json.string(attribute.getAsJsonObject(), "id").equals(id));
    }

    /** An attribute that says no more than its name. */
    static JsonObject blank(String who, String when) {
        return Json.object(
                "id",
                null,
                "name",
                "",
                "description",
                "",
                "userProvided",
                false,
                "masked",
                false,
                "passwordFlag",
                false,
                "createdBy",
                who,
                "createdOn",
                when,
                "updatedBy",
                who,
                "updatedOn",
                when,
                "version",
                "0");
    }

    /** Whether anything is otherwise now. */
    private static boolean write(JsonObject attribute, JsonObject wanted) {
        JsonObject before = attribute.deepCopy();
        attribute.addProperty("name", Bodies.text(wanted, "name"));
        attribute.addProperty("description", Bodies.text(wanted, "description"));
        FLAGS.forEach(flag -> attribute.addProperty(flag, Bodies.flag(wanted, flag)));
        return !attribute.equals(before);
    }

    /** The attribute with this id; 400 if the credential has none. */
    static JsonObject find(JsonArray attributes, String id) {
        for (JsonElement attribute : attributes) {
            if (Json.string(attribute.getAsJsonObject(), "id").equals(id)) {
                return attribute.getAsJsonObject();
            }
        }
        throw ControlRoomError.badRequest("The credential has no attribute " + id);
    }
}
