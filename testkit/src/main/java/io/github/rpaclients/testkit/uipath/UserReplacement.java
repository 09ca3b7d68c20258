package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code PUT /odata/Users({id})} replaces: what the body leaves out is lost.
 *
 * <p>The body is bound to a complete user, so a null and a member left out mean the same. Exceptions, all of them the
 * vendor's: what the server manages; {@code RolesList}, kept if absent; {@code UserRoles}, ignored unless it is an empty
 * list, which takes every role away from a user who has some; a robot's password, kept if absent and overwritten by {@code *****} if that is what
 * comes back.
 */
final class UserReplacement {
    private final OrchestratorState state;
    private final UserBinding binding;
    private final OrchestratorErrors errors;

    UserReplacement(OrchestratorState state, UserBinding binding, OrchestratorErrors errors) {
        this.state = state;
        this.binding = binding;
        this.errors = errors;
    }

    /** The user after the PUT; changes nothing itself. */
    JsonObject of(JsonObject stored, JsonObject body) {
        binding.check(stored, body);
        JsonElement id = body.get("Id");
        // looked up by what the body says, not by the key in the path: a partial body is a user nobody knows
        if (id == null
                || !id.isJsonPrimitive()
                || !id.getAsString().equals(stored.get("Id").getAsString())
                || !Json.string(body, "UserName").equals(Json.string(stored, "UserName"))) {
            throw errors.notFound("User");
        }
        JsonObject user = members(stored, body);
        user.add("RobotProvision", attendedRobot(stored, body));
        user.add("UnattendedRobot", unattendedRobot(stored, body));
        UserRoles.assign(user, roles(stored, body));
        return user;
    }

    private JsonObject members(JsonObject stored, JsonObject body) {
        JsonObject user = new JsonObject();
        for (Map.Entry<String, JsonElement> member : stored.entrySet()) {
            String name = member.getKey();
            if (!binding.isWritable(name)) {
                user.add(name, member.getValue());
            } else if (body.has(name) && !(binding.knows(name) && Json.isNull(body, name))) {
                user.add(name, body.get(name));
            } else if (binding.knows(name)) {
                user.add(name, binding.lost(name));
            }
        }
        for (Map.Entry<String, JsonElement> member : body.entrySet()) {
            if (!user.has(member.getKey()) && binding.isWritable(member.getKey())) {
                user.add(member.getKey(), member.getValue());
            }
        }
        return user.deepCopy();
    }

    private JsonElement attendedRobot(JsonObject stored, JsonObject body) {
        if (Json.isNull(body, "RobotProvision")) {
            return JsonNull.INSTANCE;
        }
        JsonObject robot = complete(body.getAsJsonObject("RobotProvision"), UserSchema.ATTENDED_ROBOT);
        robot.add("RobotId", robotId(stored, "RobotProvision"));
        return robot;
    }

    private JsonElement unattendedRobot(JsonObject stored, JsonObject body) {
        if (Json.isNull(body, "UnattendedRobot")) {
            return JsonNull.INSTANCE;
        }
        JsonObject robot = complete(body.getAsJsonObject("UnattendedRobot"), UserSchema.UNATTENDED_ROBOT);
        robot.add("RobotId", robotId(stored, "UnattendedRobot"));
        if (Json.isNull(robot, "Password") && !Json.isNull(stored, "UnattendedRobot")) {
            robot.add("Password", stored.getAsJsonObject("UnattendedRobot").get("Password"));
        }
        return robot;
    }

    /** What the body leaves out is bound as null. */
    private static JsonObject complete(JsonObject robot, OdataSchema schema) {
        JsonObject complete = robot.deepCopy();
        schema.names().stream()
                .filter(name -> !complete.has(name))
                .forEach(name -> complete.add(name, JsonNull.INSTANCE));
        return complete;
    }

    private JsonElement robotId(JsonObject stored, String robot) {
        if (!Json.isNull(stored, robot)) {
            JsonElement id = stored.getAsJsonObject(robot).get("RobotId");
            if (id != null && !id.isJsonNull()) {
                return id;
            }
        }
        return new JsonPrimitive(state.newRobotId());
    }

    private List<JsonObject> roles(JsonObject stored, JsonObject body) {
        JsonElement rows = body.get("UserRoles");
        boolean hadRoles = !Json.list(stored, "UserRoles").isEmpty();
        if (hadRoles
                && rows != null
                && rows.isJsonArray()
                && rows.getAsJsonArray().isEmpty()) {
            return List.of();
        }
        boolean replaced = !Json.isNull(body, "RolesList");
        List<JsonObject> roles = new ArrayList<>();
        for (JsonElement row : Json.list(stored, "UserRoles")) {
            int id = row.getAsJsonObject().get("RoleId").getAsInt();
            state.role(id)
                    .filter(role -> !replaced || UserRoles.isFolderRole(role))
                    .ifPresent(roles::add);
        }
        if (replaced) {
            for (JsonElement name : Json.list(body, "RolesList")) {
                roles.add(state.role(name.getAsString())
                        .filter(role -> !UserRoles.isFolderRole(role))
                        .orElseThrow(() -> roleNotFound()));
            }
        }
        return roles;
    }

    private Refusal roleNotFound() {
        return errors.notFound("Role");
    }
}
