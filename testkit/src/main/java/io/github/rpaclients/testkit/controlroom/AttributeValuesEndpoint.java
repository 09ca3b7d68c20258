package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code …/credentials/{id}/attributevalues}: one for each attribute, or one for each user where he himself provides it. A
 * value shows itself to those who may read it, as long as it is not masked, and never in the answer to a write.
 */
final class AttributeValuesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "attributeValues", "Value", 15, "{'id':null,'credentialAttributeId':null,'value':'','version':'0'}")
            .with(FieldKind.TEXT, "value")
            .textIds("id", "credentialAttributeId", "userId", "createdBy", "updatedBy");

    private static final String SET = Vault.PATH + "/credentials/{id}/attributevalues";
    private static final String ONE = SET + "/{valueId}";

    private final RoomSets sets;
    private final Vault vault;
    private final CredentialsEndpoint credentials;
    private final RoomSet set;

    private AttributeValuesEndpoint(RoomSets sets) {
        this.sets = sets;
        this.vault = new Vault(sets);
        this.credentials = new CredentialsEndpoint(sets);
        this.set = vault.set(TYPE).requires("credentialAttributeId", "value").serves("userId", "version");
    }

    static void register(RoomSets sets) {
        new AttributeValuesEndpoint(sets).register();
    }

    private void register() {
        set.on("GET", SET, this::list)
                .on("POST", SET, this::add)
                .on("PUT", ONE, this::replace)
                .on("DELETE", ONE, this::delete);
    }

    private Answer list(Request request) {
        User caller = vault.caller(request);
        JsonObject credential = credentials.seen(request);
        String user =
                request.parameter("userId").map(id -> digits(id, "userId")).orElse(Long.toString(caller.id()));
        Vault.need(
                user.equals(Long.toString(caller.id())) || vault.administers(caller),
                "Only locker administrators read what others have provided");
        Map<String, JsonObject> attributes = attributes(credential);
        request.parameter("credentialAttributeId")
                .map(id -> digits(id, "credentialAttributeId"))
                .ifPresent(id -> keepOnly(attributes, id, request));
        List<JsonObject> values = set.stored().all().stream()
                .filter(value -> attributes.containsKey(attributeId(value)))
                .filter(value ->
                        !value.has("userId") || Json.string(value, "userId").equals(user))
                .map(value -> shown(value, attribute(attributes, attributeId(value))))
                .collect(Collectors.toList());
        return Answer.json(200, Json.object("list", values));
    }

    private static void keepOnly(Map<String, JsonObject> attributes, String id, Request request) {
        JsonObject attribute = attributes.get(id);
        if (attribute == null) {
            throw ControlRoomError.notFound("Attribute " + id);
        }
        if (isUserProvided(attribute) && request.parameter("userId").isEmpty()) {
            throw ControlRoomError.badRequest("userId is required for an attribute that each user provides");
        }
        attributes.keySet().retainAll(List.of(id));
    }

    /** All values of the request, or none. */
    private Answer add(Request request) {
        User caller = vault.caller(request);
        JsonObject credential = credentials.seen(request);
        List<JsonObject> said = Bodies.objects(Bodies.object(request), "list");
        Map<String, JsonObject> attributes = attributes(credential);
        List<String> added = new ArrayList<>();
        for (JsonObject value : said) {
            JsonObject attribute = attribute(attributes, Bodies.id(value, "credentialAttributeId"));
            Bodies.required(value, "value");
            checkWriter(credential, attribute, caller);
            if (hasValue(attribute, caller) || added.contains(Json.string(attribute, "id"))) {
                throw ControlRoomError.conflict("Attribute " + Json.string(attribute, "name") + " has a value already");
            }
            added.add(Json.string(attribute, "id"));
        }
        if (added.isEmpty()) {
            throw ControlRoomError.badRequest("list is required");
        }
        List<JsonObject> answer = new ArrayList<>();
        for (JsonObject value : said) {
            JsonObject row = set.create(request, value);
            JsonObject attribute = attribute(attributes, attributeId(row));
            if (isUserProvided(attribute)) {
                row.addProperty("userId", Long.toString(caller.id()));
            }
            answer.add(encrypted(row, attribute));
        }
        audit(caller, credential);
        return Answer.json(201, Json.object("list", answer));
    }

    private Answer replace(Request request) {
        User caller = vault.caller(request);
        JsonObject credential = credentials.seen(request);
        JsonObject value = asked(request, credential, caller);
        JsonObject said = Bodies.object(request);
        String text = Bodies.required(said, "value");
        Vault.checkVersion(value, said);
        value.addProperty("value", text);
        vault.touch(value, caller);
        audit(caller, credential);
        return Answer.json(200, encrypted(value, attribute(attributes(credential), attributeId(value))));
    }

    private Answer delete(Request request) {
        User caller = vault.caller(request);
        JsonObject credential = credentials.seen(request);
        set.delete(asked(request, credential, caller));
        audit(caller, credential);
        return Answer.of(204);
    }

    /** The value in the path, which this caller may write. */
    private JsonObject asked(Request request, JsonObject credential, User caller) {
        String id = request.variable("valueId");
        JsonObject value = set.row(id);
        JsonObject attribute = attributes(credential).get(attributeId(value));
        boolean isOfAnother =
                value.has("userId") && !Json.string(value, "userId").equals(Long.toString(caller.id()));
        if (attribute == null || isOfAnother) {
            throw ControlRoomError.notFound("Value " + id);
        }
        checkWriter(credential, attribute, caller);
        return value;
    }

    private void checkWriter(JsonObject credential, JsonObject attribute, User caller) {
        if (isUserProvided(attribute)) {
            Vault.need(
                    vault.consumesCredential(credential, caller),
                    "Only consumers of the locker provide a value for " + Json.string(attribute, "name"));
        } else {
            Vault.need(
                    vault.owns(credential, caller),
                    "Only the owner of the credential sets " + Json.string(attribute, "name"));
        }
    }

    private boolean hasValue(JsonObject attribute, User caller) {
        return set.stored().all().stream()
                .filter(value -> attributeId(value).equals(Json.string(attribute, "id")))
                .anyMatch(value ->
                        !value.has("userId") || Json.string(value, "userId").equals(Long.toString(caller.id())));
    }

    private static JsonObject attribute(Map<String, JsonObject> attributes, String id) {
        JsonObject attribute = attributes.get(id);
        if (attribute == null) {
            throw ControlRoomError.badRequest("The credential has no attribute '" + id + "'");
        }
        return attribute;
    }

    private static Map<String, JsonObject> attributes(JsonObject credential) {
        Map<String, JsonObject> attributes = new LinkedHashMap<>();
        for (JsonElement attribute : Json.list(credential, "attributes")) {
            attributes.put(Json.string(attribute.getAsJsonObject(), "id"), attribute.getAsJsonObject());
        }
        return attributes;
    }

    private static boolean isUserProvided(JsonObject attribute) {
        return Json.flag(attribute, "userProvided");
    }

    private static String attributeId(JsonObject value) {
        return Json.string(value, "credentialAttributeId");
    }

    private static String digits(String id, String what) {
        return Long.toString(Ids.parse(id, what));
    }

    /** A masked value reads as an empty text. */
    private JsonObject shown(JsonObject value, JsonObject attribute) {
        JsonObject shown = set.shown(value);
        if (Json.flag(attribute, "masked")) {
            shown.addProperty("value", "");
        }
        shown.add("password", attribute.get("passwordFlag"));
        return shown;
    }

    /** What nobody can make a value of: it does not even depend on it. */
    private JsonObject encrypted(JsonObject value, JsonObject attribute) {
        JsonObject shown = shown(value, attribute);
        String cipher = "value " + Json.string(value, "id") + ", version " + Json.string(value, "version");
        shown.addProperty("value", Base64.getEncoder().encodeToString(cipher.getBytes(StandardCharsets.UTF_8)));
        return shown;
    }

    private void audit(User caller, JsonObject credential) {
        sets.state.audit(caller, "UPDATE_CREDENTIAL", Json.string(credential, "name"));
    }

    /** The value of an attribute that a test has made. */
    static void seed(JsonObject attribute, JsonElement value, String owner, ControlRoomState state) {
        JsonObject said = Json.object(
                "credentialAttributeId",
                attribute.get("id"),
                "value",
                value,
                "createdBy",
                owner,
                "createdOn",
                state.now(),
                "updatedBy",
                owner,
                "updatedOn",
                state.now());
        if (isUserProvided(attribute)) {
            said.addProperty("userId", owner);
        }
        TYPE.seed(said, state);
    }
}
