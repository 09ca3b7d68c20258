package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code …/lockers/{id}/members}, {@code /consumers} and {@code /credentials}: who sees to a locker, which roles use it, and
 * what is in it. None of them is a change of the locker itself.
 */
final class LockerAccessEndpoint {
    private static final Set<String> WORDS = Set.of("participate", "manage", "own");
    private static final String ONE = Vault.PATH + "/lockers/{id}";
    private static final String MEMBER = ONE + "/members/{userId}";
    private static final String CREDENTIAL = ONE + "/credentials/{credentialId}";

    private final RoomSets sets;
    private final Vault vault;
    private final LockersEndpoint lockers;
    private final CredentialsEndpoint credentials;

    private LockerAccessEndpoint(RoomSets sets) {
        this.sets = sets;
        this.vault = new Vault(sets);
        this.lockers = new LockersEndpoint(sets);
        this.credentials = new CredentialsEndpoint(sets);
    }

    static void register(RoomSets sets) {
        new LockerAccessEndpoint(sets).register();
    }

    private void register() {
        vault.set(LockersEndpoint.TYPE)
                .on("GET", ONE + "/members", request -> answer(lockers.members(lockers.seen(request))))
                .on("PUT", MEMBER, this::putMember)
                .on("DELETE", MEMBER, this::removeMember)
                .on("GET", ONE + "/consumers", this::consumers)
                .on("POST", ONE + "/consumers", this::addConsumer)
                .on("DELETE", ONE + "/consumers/{roleId}", this::removeConsumer)
                .on("GET", ONE + "/credentials", this::credentials)
                .on("PUT", CREDENTIAL, this::addCredential)
                .on("DELETE", CREDENTIAL, this::removeCredential);
    }

    private static Answer answer(JsonArray list) {
        return Answer.json(200, Json.object("list", list));
    }

    /** All that the user may do from now on. */
    private Answer putMember(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.owned(request, caller);
        String user = Long.toString(sets.state.userId(Json.value(request.variable("userId"))));
        JsonArray permissions = permissions(Bodies.object(request));
        JsonArray members = without(locker, user);
        members.add(Json.object("id", user, "permissions", permissions));
        keepMembers(locker, members);
        lockers.audit(caller, locker);
        return Answer.of(204);
    }

    private static JsonArray permissions(JsonObject said) {
        JsonArray permissions = Json.list(said, "permissions");
        for (JsonElement word : permissions) {
            if (!word.isJsonPrimitive() || !WORDS.contains(word.getAsString())) {
                throw ControlRoomError.badRequest("permissions: participate, manage, own");
            }
        }
        if (permissions.isEmpty()) {
            throw ControlRoomError.badRequest("permissions is required");
        }
        return permissions;
    }

    private Answer removeMember(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.owned(request, caller);
        String user = Long.toString(Ids.parse(request.variable("userId"), "The user id"));
        JsonArray members = without(locker, user);
        if (members.size() == Json.list(locker, "members").size()) {
            throw ControlRoomError.notFound("Member " + user);
        }
        keepMembers(locker, members);
        lockers.audit(caller, locker);
        return Answer.of(204);
    }

    private static JsonArray without(JsonObject locker, String user) {
        JsonArray members = new JsonArray();
        for (JsonElement member : Json.list(locker, "members")) {
            if (!Json.string(member.getAsJsonObject(), "id").equals(user)) {
                members.add(member);
            }
        }
        return members;
    }

    private static void keepMembers(JsonObject locker, JsonArray members) {
        for (JsonElement member : members) {
            if (Json.list(member.getAsJsonObject(), "permissions").contains(Json.value("own"))) {
                locker.add("members", members);
                return;
            }
        }
        throw ControlRoomError.badRequest("A locker must have at least one owner");
    }

    private Answer consumers(Request request) {
        JsonArray consumers = new JsonArray();
        for (JsonElement role : Json.list(lockers.seen(request), LockersEndpoint.CONSUMERS)) {
            if (sets.state.role(role.getAsLong()).isPresent()) {
                consumers.add(Json.object("id", sets.state.settings().idForm.write(role.getAsLong())));
            }
        }
        return answer(consumers);
    }

    private Answer addConsumer(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.managed(request, caller);
        JsonObject said = Bodies.object(request);
        if (Json.isNull(said, "id")) {
            throw ControlRoomError.badRequest("id is required");
        }
        long id = sets.state.roleId(said.get("id"));
        if (sets.state.role(id).filter(Role::system).isPresent()) {
            throw ControlRoomError.badRequest("Only roles that users have made use lockers, not role " + id);
        }
        JsonArray consumers = Json.list(locker, LockersEndpoint.CONSUMERS);
        JsonElement role = Json.value(Long.toString(id));
        if (consumers.contains(role)) {
            throw ControlRoomError.conflict("Role " + id + " uses the locker already");
        }
        consumers.add(role);
        locker.add(LockersEndpoint.CONSUMERS, consumers);
        lockers.audit(caller, locker);
        return Answer.of(204);
    }

    private Answer removeConsumer(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.managed(request, caller);
        String role = Long.toString(Ids.parse(request.variable("roleId"), "The role id"));
        if (!Json.list(locker, LockersEndpoint.CONSUMERS).remove(Json.value(role))) {
            throw ControlRoomError.notFound("Consumer " + role);
        }
        lockers.audit(caller, locker);
        return Answer.of(204);
    }

    /** Those that the caller sees: a participant his own, and no other. */
    private Answer credentials(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.seen(request);
        List<JsonObject> list = lockers.credentials().all().stream()
                .filter(credential -> LockersEndpoint.isIn(credential, locker))
                .filter(credential -> vault.seesCredential(credential, caller))
                .map(credentials::shown)
                .collect(Collectors.toList());
        return Answer.json(200, Json.object("list", list));
    }

    /** A member puts his own into it, unless it is in another one. */
    private Answer addCredential(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.seen(request);
        JsonObject credential = credentials.seen(request, request.variable("credentialId"));
        Vault.need(
                vault.isMember(locker, caller, "own", "manage", "participate") && vault.owns(credential, caller),
                "Members put credentials of their own into a locker, and nobody else does");
        if (credential.has("lockerId") && !LockersEndpoint.isIn(credential, locker)) {
            throw ControlRoomError.badRequest("The credential is in locker " + Json.string(credential, "lockerId"));
        }
        credential.add("lockerId", locker.get("id"));
        lockers.audit(caller, locker);
        return Answer.of(204);
    }

    private Answer removeCredential(Request request) {
        User caller = vault.caller(request);
        JsonObject locker = lockers.seen(request);
        JsonObject credential = credentials.seen(request, request.variable("credentialId"));
        if (!LockersEndpoint.isIn(credential, locker)) {
            throw ControlRoomError.notFound("Credential " + request.variable("credentialId") + " of the locker");
        }
        if (!vault.owns(credential, caller)) {
            lockers.managed(request, caller);
        }
        credential.remove("lockerId");
        lockers.audit(caller, locker);
        return Answer.of(204);
    }
}
