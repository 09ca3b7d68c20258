package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.function.Predicate;

/** {@code /v2/credentialvault/lockers}: who gets the credentials of whom. What is in one and who sees to it is no part of it. */
final class LockersEndpoint {
    static final RoomType TYPE = new RoomType(
                    "lockers",
                    "Locker",
                    5,
                    "{'id':null,'name':'','description':'','version':'0','members':[],'countOfCredentials':0}")
            .with(FieldKind.TEXT, "name", "description")
            .with(FieldKind.NUMBER, "createdBy", "updatedBy", "countOfCredentials")
            .with(FieldKind.INSTANT, "createdOn", "updatedOn")
            .textIds("id", "createdBy", "updatedBy")
            .seeded(LockersEndpoint::seed);

    /** The ids of the roles that use what is in a locker. */
    static final String CONSUMERS = "$consumers";

    private static final String SET = Vault.PATH + "/lockers";
    private static final String ONE = SET + "/{id}";

    private final RoomSets sets;
    private final Vault vault;
    private final RoomSet set;

    LockersEndpoint(RoomSets sets) {
        this.sets = sets;
        this.vault = new Vault(sets);
        this.set = vault.set(TYPE)
                .requires("name")
                .serves("version", "members", "countOfCredentials")
                .unique("name")
                .beforeShown(this::complete);
    }

    static void register(RoomSets sets) {
        new LockersEndpoint(sets).register();
    }

    private void register() {
        set.lists(SET + "/list", this::asked)
                .on("POST", SET, this::create)
                .on("GET", ONE, request -> Answer.json(200, set.shown(seen(request))))
                .on("PUT", ONE, this::replace)
                .on("DELETE", ONE, this::delete);
    }

    private Predicate<JsonObject> asked(Request request) {
        User caller = vault.caller(request);
        return locker -> vault.seesLocker(locker, caller);
    }

    /** Whoever makes a locker owns it. */
    private Answer create(Request request) {
        User caller = vault.caller(request);
        JsonObject said = Bodies.object(request);
        Vault.checkName(said);
        JsonObject locker = set.create(request, said);
        locker.add("members", owner(Long.toString(caller.id())));
        sets.state.audit(caller, "ADD_LOCKER", Json.string(locker, "name"));
        return Answer.json(201, set.shown(locker));
    }

    private static JsonArray owner(String user) {
        JsonArray members = new JsonArray();
        JsonArray permissions = new JsonArray();
        permissions.add("own");
        members.add(Json.object("id", user, "permissions", permissions));
        return members;
    }

    /** Name and description; nothing else is part of the locker. */
    private Answer replace(Request request) {
        User caller = vault.caller(request);
        JsonObject before = managed(request, caller);
        JsonObject said = Bodies.object(request);
        Vault.checkVersion(before, said);
        Vault.checkName(said);
        JsonObject locker = set.replace(request, said);
        Vault.nextVersion(locker);
        audit(caller, locker);
        return Answer.json(200, set.shown(locker));
    }

    /** What was in it is in none from now on. */
    private Answer delete(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = owned(request, caller);
        sets.state.rows(CredentialsEndpoint.TYPE).all().stream()
                .filter(credential -> isIn(credential, locker))
                .forEach(credential -> credential.remove("lockerId"));
        set.delete(locker);
        sets.state.audit(caller, "DELETE_LOCKER", Json.string(locker, "name"));
        return Answer.of(204);
    }

    static boolean isIn(JsonObject credential, JsonObject locker) {
        return Json.string(credential, "lockerId").equals(Json.string(locker, "id"));
    }

    /** The locker in the path: 404 where the caller does not see it. */
    JsonObject seen(Request request) {
        JsonObject locker = set.row(request);
        if (!vault.seesLocker(locker, vault.caller(request))) {
            throw ControlRoomError.notFound("Locker " + request.variable("id"));
        }
        return locker;
    }

    /** One that the caller manages, as its owners and those do who administer all of them. */
    JsonObject managed(Request request, User caller) {
        JsonObject locker = seen(request);
        Vault.need(
                vault.isMember(locker, caller, "own", "manage") || vault.administers(caller),
                "Only owners, managers and locker administrators change a locker");
        return locker;
    }

    JsonObject owned(Request request, User caller) {
        JsonObject locker = seen(request);
        Vault.need(
                vault.isMember(locker, caller, "own") || vault.administers(caller),
                "Only owners and locker administrators do this with a locker");
        return locker;
    }

    void audit(User caller, JsonObject locker) {
        sets.state.audit(caller, "UPDATE_LOCKER", Json.string(locker, "name"));
    }

    private void complete(JsonObject shown) {
        String id = Json.string(shown, "id");
        Json.list(shown, "members").forEach(this::showMember);
        shown.addProperty(
                "countOfCredentials",
                sets.state.rows(CredentialsEndpoint.TYPE).all().stream()
                        .filter(credential ->
                                Json.string(credential, "lockerId").equals(id))
                        .count());
    }

    private void showMember(JsonElement member) {
        RoomType.asTexts(member.getAsJsonObject(), sets.state.settings().idForm, "id");
    }

    JsonArray members(JsonObject locker) {
        return set.shown(locker).getAsJsonArray("members");
    }

    Rows credentials() {
        return sets.state.rows(CredentialsEndpoint.TYPE);
    }

    /** Owned by the service user, unless the test says other members; {@code consumers} are the ids of roles. */
    private static void seed(JsonObject locker, ControlRoomState state) {
        String admin = Long.toString(DefaultCompany.ADMIN_ID);
        if (Json.list(locker, "members").isEmpty()) {
            locker.add("members", owner(admin));
        }
        JsonElement consumers = locker.remove("consumers");
        if (consumers != null) {
            locker.add(CONSUMERS, consumers);
        }
        for (String by : new String[] {"created", "updated"}) {
            locker.asMap().putIfAbsent(by + "By", Json.value(admin));
            locker.asMap().putIfAbsent(by + "On", Json.value(state.now()));
        }
    }
}
