package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.function.Predicate;

/** {@code /v2/credentialvault/credentials}: what has attributes, and belongs to somebody. Values are apart. */
final class CredentialsEndpoint {
    static final RoomType TYPE = new RoomType(
                    "credentials",
                    "Credential",
                    17,
                    "{'id':null,'name':'','description':'','completed':false,'ownerId':null,'attributes':[],"
                            + "'version':'0'}")
            .with(FieldKind.TEXT, "name", "description")
            .with(FieldKind.NUMBER, "lockerId", "ownerId", "createdBy", "updatedBy")
            .with(FieldKind.FLAG, "completed")
            .with(FieldKind.INSTANT, "createdOn", "updatedOn")
            .textIds("id", "lockerId", "ownerId", "createdBy", "updatedBy")
            .seeded(CredentialsEndpoint::seed);

    private static final String SET = Vault.PATH + "/credentials";
    private static final String ONE = SET + "/{id}";

    private final RoomSets sets;
    private final Vault vault;
    private final CredentialAttributes attributes;
    private final RoomSet set;

    CredentialsEndpoint(RoomSets sets) {
        this.sets = sets;
        this.vault = new Vault(sets);
        this.attributes = new CredentialAttributes(sets.state);
        this.set = vault.set(TYPE)
                .requires("name")
                .serves("completed", "lockerId", "ownerId", "attributes", "version")
                .unique("name")
                .beforeShown(this::complete);
    }

    static void register(RoomSets sets) {
        new CredentialsEndpoint(sets).register();
    }

    private void register() {
        set.lists(SET + "/list", this::asked)
                .on("POST", SET, this::create)
                .on("GET", ONE, request -> Answer.json(200, shown(seen(request))))
                .on("PUT", ONE, this::replace)
                .on("DELETE", ONE, this::delete)
                .on("PUT", ONE + "/owner/{ownerId}", this::changeOwner);
    }

    /** Those that the caller sees; with {@code consumed} those that want a value from him. */
    private Predicate<JsonObject> asked(Request request) {
        User caller = vault.caller(request);
        if (request.parameter("consumed").orElse("false").equals("true")) {
            return credential -> vault.consumesCredential(credential, caller) && wantsValuesOfUsers(credential);
        }
        return credential -> vault.seesCredential(credential, caller);
    }

    private static boolean wantsValuesOfUsers(JsonObject credential) {
        for (JsonElement attribute : Json.list(credential, "attributes")) {
            if (Json.flag(attribute.getAsJsonObject(), "userProvided")) {
                return true;
            }
        }
        return false;
    }

    private Answer create(Request request) {
        User caller = vault.caller(request);
        JsonObject said = Bodies.object(request);
        Vault.checkName(said);
        JsonArray wanted = attributes.read(said, new JsonArray(), caller);
        checkStandard(caller, new JsonArray(), wanted);
        JsonObject credential = set.create(request, said);
        credential.addProperty("ownerId", Long.toString(caller.id()));
        attributes.number(wanted);
        credential.add("attributes", wanted);
        sets.state.audit(caller, "ADD_CREDENTIAL", Json.string(credential, "name"));
        return Answer.json(201, shown(credential));
    }

    /** The attributes are the complete list: those left out go with their values. */
    private Answer replace(Request request) {
        User caller = vault.caller(request);
        JsonObject before = owned(request, caller);
        JsonObject said = Bodies.object(request);
        Vault.checkVersion(before, said);
        Vault.checkName(said);
        JsonArray wanted = attributes.read(said, Json.list(before, "attributes"), caller);
        checkStandard(caller, Json.list(before, "attributes"), wanted);
        JsonObject credential = set.replace(request, said);
        attributes.number(wanted);
        credential.add("attributes", wanted);
        Vault.nextVersion(credential);
        forgetValues(Json.list(before, "attributes"), wanted);
        sets.state.audit(caller, "UPDATE_CREDENTIAL", Json.string(credential, "name"));
        return Answer.json(200, shown(credential));
    }

    /** A value that is the same for all takes a permission of its own to be asked for. */
    private void checkStandard(User caller, JsonArray before, JsonArray after) {
        for (JsonElement attribute : after) {
            if (!before.contains(attribute) && !Json.flag(attribute.getAsJsonObject(), "userProvided")) {
                sets.gate.need(caller, Permission.CREATE_STANDARD_ATTRIBUTES);
            }
        }
    }

    /** Those of attributes that are gone, or whose values come from elsewhere now. */
    private void forgetValues(JsonArray before, JsonArray after) {
        for (JsonElement attribute : before) {
            boolean stays = false;
            for (JsonElement other : after) {
                stays |= isSame(attribute.getAsJsonObject(), other.getAsJsonObject());
            }
            if (!stays) {
                forgetValues(attribute.getAsJsonObject());
            }
        }
    }

    private static boolean isSame(JsonObject attribute, JsonObject other) {
        return Json.string(attribute, "id").equals(Json.string(other, "id"))
                && Json.flag(attribute, "userProvided") == Json.flag(other, "userProvided");
    }

    private void forgetValues(JsonObject attribute) {
        vault.forgetValues(value -> Json.string(value, "credentialAttributeId").equals(Json.string(attribute, "id")));
    }

    private Answer delete(Request request) {
        User caller = vault.caller(request);
        JsonObject credential = owned(request, caller);
        Json.list(credential, "attributes").forEach(attribute -> forgetValues(attribute.getAsJsonObject()));
        set.delete(credential);
        sets.state.audit(caller, "DELETE_CREDENTIAL", Json.string(credential, "name"));
        return Answer.of(204);
    }

    private Answer changeOwner(Request request) {
        User caller = vault.caller(request);
        JsonObject credential = seen(request);
        Vault.need(
                vault.owns(credential, caller) || vault.administers(caller),
                "Only its owner and locker administrators give a credential away");
        long owner = Ids.parse(request.variable("ownerId"), "The owner");
        if (sets.state.user(owner).isEmpty()) {
            throw ControlRoomError.notFound("User " + owner);
        }
        credential.addProperty("ownerId", Long.toString(owner));
        vault.touch(credential, caller);
        sets.state.audit(caller, "UPDATE_CREDENTIAL_OWNERSHIP", Json.string(credential, "name"));
        return Answer.of(204);
    }

    /** The credential in the path: 404 where the caller does not see it. */
    JsonObject seen(Request request) {
        return seen(request, request.variable("id"));
    }

    JsonObject seen(Request request, String id) {
        JsonObject credential = set.row(id);
        if (!vault.seesCredential(credential, vault.caller(request))) {
            throw ControlRoomError.notFound("Credential " + id);
        }
        return credential;
    }

    private JsonObject owned(Request request, User caller) {
        JsonObject credential = seen(request);
        Vault.need(vault.owns(credential, caller), "Only its owner writes a credential");
        return credential;
    }

    JsonObject shown(JsonObject credential) {
        return set.shown(credential);
    }

    private void complete(JsonObject shown) {
        boolean isComplete = true;
        for (JsonElement element : Json.list(shown, "attributes")) {
            JsonObject attribute = element.getAsJsonObject();
            isComplete &= Json.flag(attribute, "userProvided") || hasValue(attribute);
            RoomType.asTexts(attribute, sets.state.settings().idForm, "id", "createdBy", "updatedBy");
        }
        shown.addProperty("completed", isComplete);
    }

    private boolean hasValue(JsonObject attribute) {
        return sets.state.rows(AttributeValuesEndpoint.TYPE).all().stream()
                .anyMatch(value -> Json.string(value, "credentialAttributeId").equals(Json.string(attribute, "id")));
    }

    /** The service user's, unless the test says whose; an attribute may come with its {@code value}. */
    private static void seed(JsonObject credential, ControlRoomState state) {
        String admin = Long.toString(DefaultCompany.ADMIN_ID);
        if (Json.isNull(credential, "ownerId")) {
            credential.addProperty("ownerId", admin);
        }
        String owner = Json.string(credential, "ownerId");
        JsonArray seeded = new JsonArray();
        for (JsonElement element : Json.list(credential, "attributes")) {
            JsonObject attribute = CredentialAttributes.blank(owner, state.now());
            element.getAsJsonObject().entrySet().forEach(said -> attribute.add(said.getKey(), said.getValue()));
            seeded.add(attribute);
        }
        new CredentialAttributes(state).number(seeded);
        for (JsonElement element : seeded) {
            JsonElement value = element.getAsJsonObject().remove("value");
            if (value != null) {
                AttributeValuesEndpoint.seed(element.getAsJsonObject(), value, owner, state);
            }
        }
        credential.add("attributes", seeded);
        for (String by : new String[] {"created", "updated"}) {
            credential.asMap().putIfAbsent(by + "By", Json.value(owner));
            credential.asMap().putIfAbsent(by + "On", Json.value(state.now()));
        }
    }
}
