package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** List and get; roles are read only here. */
final class RolesEndpoint {
    private static final String CREATED = "2025-01-01T00:00:00Z";

    private static final Map<String, FieldKind> FIELDS = Map.of(
            "id", FieldKind.NUMBER,
            "name", FieldKind.TEXT,
            "description", FieldKind.TEXT,
            "createdOn", FieldKind.INSTANT,
            "updatedOn", FieldKind.INSTANT);

    private final ControlRoomState state;
    private final Gate gate;
    private final LongFunction<?> id;

    RolesEndpoint(ControlRoomState state, Gate gate, Dialect dialect) {
        this.state = state;
        this.gate = gate;
        this.id = dialect == Dialect.V2 ? n -> state.settings().idForm.write(n) : Members::number;
    }

    Answer list(Request request) {
        gate.caller(request, Permission.VIEW_ROLES);
        List<JsonObject> rows = state.roles().stream().map(this::item).collect(Collectors.toList());
        return Answer.json(200, new ListLanguage(FIELDS, state.settings()).answer(Bodies.object(request), rows));
    }

    Answer getV2(Request request) {
        Role role = asked(request);
        JsonObject answer = named(role);
        answer.add("userIds", Json.array(members(role).stream().map(id::apply).collect(Collectors.toList())));
        return Answer.json(200, withPermissions(answer, role));
    }

    Answer getV1(Request request) {
        Role role = asked(request);
        JsonObject answer = named(role);
        JsonArray principals = new JsonArray();
        members(role).forEach(member -> principals.add(Json.object("id", member)));
        answer.add("principals", principals);
        answer.addProperty("version", 0);
        return Answer.json(200, withPermissions(answer, role));
    }

    JsonObject item(Role role) {
        JsonObject item = named(role);
        item.addProperty("countPrincipals", members(role).size());
        item.addProperty("systemRole", role.system());
        item.addProperty("enabled", true);
        item.addProperty("version", 0);
        return stamped(item);
    }

    private Role asked(Request request) {
        gate.caller(request, Permission.VIEW_ROLES);
        long number = Ids.parse(request.variable("id"), "The role id");
        return state.role(number).orElseThrow(() -> ControlRoomError.notFound("Role " + number));
    }

    private JsonObject named(Role role) {
        return Json.object("id", id.apply(role.id()), "name", role.name(), "description", "");
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
        return stamped(answer);
    }

    private JsonObject stamped(JsonObject answer) {
        for (String by : List.of("created", "updated")) {
            answer.add(by + "By", Json.value(id.apply(DefaultCompany.ADMIN_ID)));
            answer.addProperty(by + "On", CREATED);
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
