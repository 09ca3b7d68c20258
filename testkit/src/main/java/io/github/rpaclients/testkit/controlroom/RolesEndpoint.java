package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** List, get, create, update, delete; the dialects differ in how members and permissions are named. */
final class RolesEndpoint {
    private static final Map<String, FieldKind> FIELDS = Map.of(
            "id", FieldKind.NUMBER,
            "name", FieldKind.TEXT,
            "description", FieldKind.TEXT,
            "createdOn", FieldKind.INSTANT,
            "updatedOn", FieldKind.INSTANT);

    private final ControlRoomState state;
    private final Gate gate;
    private final Dialect dialect;
    private final LongFunction<?> id;

    RolesEndpoint(ControlRoomState state, Gate gate, Dialect dialect) {
        this.state = state;
        this.gate = gate;
        this.dialect = dialect;
        this.id = dialect == Dialect.V2 ? n -> state.settings().idForm.write(n) : Members::number;
    }

    Answer list(Request request) {
        gate.caller(request, Permission.VIEW_ROLES);
        List<JsonObject> rows = state.roles().stream().map(this::item).collect(Collectors.toList());
        return Answer.json(200, new ListLanguage(FIELDS, state.settings()).answer(Bodies.object(request), rows));
    }

    Answer get(Request request) {
        gate.caller(request, Permission.VIEW_ROLES);
        return Answer.json(200, single(asked(request)));
    }

    /** 201 with the role. */
    Answer create(Request request) {
        User caller = manager(request);
        RoleWrite write = read(Bodies.object(request));
        refuseTaken(write.name(), role -> false);
        JsonObject stamped = Role.stamps();
        for (String by : List.of("created", "updated")) {
            stamp(stamped, by, caller);
        }
        Role role = new Role(state.nextRoleId(), write.name(), write.description(), false, write.grants(), stamped);
        store(role, write);
        state.audit(caller, "ADD_ROLE", role.name());
        return Answer.json(201, single(role));
    }

    /** 201 with the role, whose id is a number this once. Members and permissions are the complete sets. */
    Answer update(Request request) {
        User caller = manager(request);
        Role before = changeable(request);
        RoleWrite write = read(whole(before, Bodies.object(request)));
        refuseTaken(write.name(), role -> role.id() == before.id());
        JsonObject stamped = before.stamped().deepCopy();
        stamp(stamped, "updated", caller);
        stamped.addProperty("version", stamped.get("version").getAsLong() + 1);
        Role role = new Role(before.id(), write.name(), write.description(), false, write.grants(), stamped);
        store(role, write);
        state.audit(caller, "UPDATE_ROLE", role.name());
        JsonObject answer = single(role);
        answer.addProperty("id", role.id());
        return Answer.json(201, answer);
    }

    /** 204; who had the role has it no more. */
    Answer delete(Request request) {
        User caller = manager(request);
        Role role = changeable(request);
        state.users().forEach(user -> user.roleIds().remove(role.id()));
        state.remove(role);
        state.audit(caller, "DELETE_ROLE", role.name());
        return Answer.of(204);
    }

    private User manager(Request request) {
        User caller = gate.caller(request, Permission.VIEW_ROLES);
        gate.need(caller, Permission.MANAGE_ROLES);
        return caller;
    }

    private RoleWrite read(JsonObject body) {
        return dialect == Dialect.V2 ? RoleWrite.readV2(body, state) : RoleWrite.readV1(body, state);
    }

    /** With what the request leaves out as it was, where the Control Room keeps it. */
    private JsonObject whole(Role role, JsonObject body) {
        JsonObject whole = state.settings().putKeepsOmitted ? single(role) : new JsonObject();
        body.entrySet().forEach(member -> whole.add(member.getKey(), member.getValue()));
        return whole;
    }

    private void refuseTaken(String name, Predicate<Role> itself) {
        boolean isTaken = state.roles().stream()
                .filter(itself.negate())
                .anyMatch(role -> role.name().equals(name));
        if (isTaken) {
            throw new ControlRoomError(409, "role.exists", "There is a role " + name + " already");
        }
    }

    private void stamp(JsonObject stamped, String by, User caller) {
        stamped.addProperty(by + "By", caller.id());
        stamped.addProperty(by + "On", state.now());
    }

    private void store(Role role, RoleWrite write) {
        state.add(role);
        for (User user : state.users()) {
            if (write.userIds().contains(user.id())) {
                user.roleIds().add(role.id());
            } else {
                user.roleIds().remove(role.id());
            }
        }
    }

    private Role changeable(Request request) {
        Role role = asked(request);
        if (role.system()) {
            throw ControlRoomError.badRequest("The role " + role.name() + " came with the product and stays as it is");
        }
        return role;
    }

    private JsonObject single(Role role) {
        JsonObject answer = named(role);
        if (dialect == Dialect.V2) {
            answer.add(
                    "userIds", Json.array(members(role).stream().map(id::apply).collect(Collectors.toList())));
            return withPermissions(answer, role);
        }
        JsonArray principals = new JsonArray();
        members(role).forEach(member -> principals.add(Json.object("id", member)));
        answer.add("principals", principals);
        answer.add("version", role.stamped().get("version"));
        return withPermissions(answer, role);
    }

    JsonObject item(Role role) {
        JsonObject item = named(role);
        item.addProperty("countPrincipals", members(role).size());
        item.addProperty("systemRole", role.system());
        item.addProperty("enabled", true);
        item.add("version", role.stamped().get("version"));
        return stamped(item, role);
    }

    private Role asked(Request request) {
        long number = Ids.parse(request.variable("id"), "The role id");
        return state.role(number).orElseThrow(() -> ControlRoomError.notFound("Role " + number));
    }

    private JsonObject named(Role role) {
        return Json.object("id", id.apply(role.id()), "name", role.name(), "description", role.description());
    }

    private JsonObject withPermissions(JsonObject answer, Role role) {
        JsonArray permissions = new JsonArray();
        role.grants()
                .forEach(g -> permissions.add(Json.object(
                        "id",
                        id.apply(g.id()),
                        "action",
                        g.action(),
                        "resourceId",
                        null,
                        "resourceType",
                        g.resourceType())));
        answer.add("permissions", permissions);
        return stamped(answer, role);
    }

    private JsonObject stamped(JsonObject answer, Role role) {
        for (String by : List.of("created", "updated")) {
            answer.add(
                    by + "By", Json.value(id.apply(role.stamped().get(by + "By").getAsLong())));
            answer.add(by + "On", role.stamped().get(by + "On"));
        }
        return answer;
    }

    private List<Long> members(Role role) {
        return state.users().stream()
                .filter(u -> u.roleIds().contains(role.id()))
                .map(User::id)
                .collect(Collectors.toList());
    }
}
