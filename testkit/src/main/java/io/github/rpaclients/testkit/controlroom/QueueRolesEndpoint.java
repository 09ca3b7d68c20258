package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashSet;
import java.util.Set;

/** Consumers, participants and members of queues. */
final class QueueRolesEndpoint {
    private static final Set<String> PERMISSIONS = Set.of("participate", "manage", "own");

    private final ControlRoomState state;
    private final RoomSet queues;
    private final QueueAccess access;

    private QueueRolesEndpoint(RoomSets sets) {
        this.state = sets.state;
        this.queues = QueuesEndpoint.entities(sets);
        this.access = new QueueAccess(sets);
    }

    static void register(RoomSets sets) {
        new QueueRolesEndpoint(sets).register();
    }

    private void register() {
        roles("/consumers", QueueAccess.CONSUMERS);
        roles("/participants", QueueAccess.PARTICIPANTS);
        String members = "/{id}/members";
        String member = members + "/{user}";
        queues.on("GET", QueuesEndpoint.V3 + members, this::members)
                .on("PUT", QueuesEndpoint.V3 + member, request -> Answer.json(200, setMember(request)))
                .on("PUT", QueuesEndpoint.V4 + member, request -> Answer.json(200, WlmForm.v4(setMember(request))))
                .on("DELETE", QueuesEndpoint.V3 + member, this::removeMember);
    }

    private void roles(String path, String kind) {
        String set = "/{id}" + path;
        queues.on("GET", QueuesEndpoint.V3 + set, request -> Answer.json(200, roles(seen(request), kind)))
                .on("POST", QueuesEndpoint.V4 + set, request -> add(request, kind))
                .on("DELETE", QueuesEndpoint.V3 + set + "/{role}", request -> remove(request, kind));
    }

    private JsonObject seen(Request request) {
        return access.seen(request, queues.row(request));
    }

    private JsonObject managed(Request request) {
        return access.managed(request, queues.row(request));
    }

    private JsonArray roles(JsonObject queue, String kind) {
        JsonArray roles = new JsonArray();
        for (JsonElement id : Json.list(queue, kind)) {
            state.role(id.getAsLong()).ifPresent(role -> roles.add(Json.object("id", role.id(), "name", role.name())));
        }
        return roles;
    }

    private Answer add(Request request, String kind) {
        JsonObject queue = managed(request);
        Set<String> more = new LinkedHashSet<>();
        for (JsonElement role : Bodies.array(request)) {
            if (!role.isJsonObject() || !role.getAsJsonObject().has("id")) {
                throw ControlRoomError.badRequest("A role is an object with an id");
            }
            WlmForm.numbers(role.getAsJsonObject(), "id");
            more.add(Long.toString(state.roleId(role.getAsJsonObject().get("id"))));
        }
        JsonArray roles = Json.list(queue, kind);
        for (String role : more) {
            if (roles.contains(new JsonPrimitive(role))) {
                throw ControlRoomError.conflict("The queue has the role " + role + " already");
            }
        }
        more.forEach(roles::add);
        return Answer.json(201, WlmForm.v4(Json.object("roles", roles(queue, kind))));
    }

    private Answer remove(Request request, String kind) {
        JsonObject queue = managed(request);
        String role = Long.toString(Ids.parse(request.variable("role"), "The role id"));
        if (!Json.list(queue, kind).remove(new JsonPrimitive(role))) {
            throw ControlRoomError.notFound("Role " + role + " of the queue");
        }
        return Answer.of(204);
    }

    private Answer members(Request request) {
        JsonArray users = new JsonArray();
        QueueAccess.members(seen(request)).keySet().forEach(id -> users.add(Long.parseLong(id)));
        return Answer.json(200, Json.object("users", users));
    }

    private JsonObject setMember(Request request) {
        JsonObject queue = managed(request);
        long user = Ids.parse(request.variable("user"), "The user id");
        if (state.user(user).isEmpty()) {
            throw ControlRoomError.badRequest("There is no user " + user);
        }
        JsonArray permissions = Json.list(Bodies.object(request), "permissions");
        for (JsonElement permission : permissions) {
            if (!permission.isJsonPrimitive() || !PERMISSIONS.contains(permission.getAsString())) {
                throw ControlRoomError.badRequest("A permission is participate, manage or own");
            }
        }
        if (permissions.isEmpty()) {
            throw ControlRoomError.badRequest("A member has a permission at least");
        }
        QueueAccess.members(queue).add(Long.toString(user), permissions);
        return Json.object("id", user, "permissions", permissions);
    }

    private Answer removeMember(Request request) {
        JsonObject queue = managed(request);
        String user = Long.toString(Ids.parse(request.variable("user"), "The user id"));
        if (QueueAccess.members(queue).remove(user) == null) {
            throw ControlRoomError.notFound("Member " + user + " of the queue");
        }
        return Answer.of(204);
    }
}
