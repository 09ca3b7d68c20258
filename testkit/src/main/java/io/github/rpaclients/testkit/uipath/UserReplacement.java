package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
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
    private final OrchestratorErrors errors;

    UserReplacement(OrchestratorState state, OrchestratorErrors errors) {
        this.state = state;
        this.errors = errors;
    }

    /** The user after the PUT; changes nothing itself. */
    JsonObject of(JsonObject stored, JsonObject body) {
        checkBinding(body);
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

    private void checkBinding(JsonObject body) {
        for (Map.Entry<String, JsonElement> member : body.entrySet()) {
            OdataSchema.Property property = UserSchema.USER.property(member.getKey());
            JsonElement value = member.getValue();
            if (property == null) {
                if (state.strictBinding() && !isAnnotation(member.getKey())) {
                    throw errors.refused();
                }
            } else if (!value.isJsonNull() && !fits(property, value, member.getKey())) {
                throw errors.refused();
            }
        }
    }

    private boolean fits(OdataSchema.Property property, JsonElement value, String name) {
        switch (property.kind) {
            case FLAG:
                return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case NUMBER:
                return value.isJsonPrimitive() && value.getAsString().matches("-?\\d+");
            case COMPLEX:
                return value.isJsonObject() && (property.complex == null || fits(property.complex, value));
            case OPAQUE:
                boolean isObject = name.equals("UpdatePolicy") || name.equals("NotificationSubscription");
                return isObject ? value.isJsonObject() : value.isJsonArray();
            default:
                return value.isJsonPrimitive() && fitsWord(property, value);
        }
    }

    private boolean fits(OdataSchema schema, JsonElement value) {
        for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
            OdataSchema.Property property = schema.property(member.getKey());
            if (property == null ? state.strictBinding() : !fitsWord(property, member.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsWord(OdataSchema.Property property, JsonElement value) {
        return property.kind != Kind.WORD
                || value.isJsonNull()
                || (value.isJsonPrimitive() && property.number(value.getAsString()) >= 0);
    }

    private static JsonObject members(JsonObject stored, JsonObject body) {
        JsonObject user = new JsonObject();
        for (Map.Entry<String, JsonElement> member : stored.entrySet()) {
            String name = member.getKey();
            boolean known = UserSchema.USER.property(name) != null;
            if (UserSchema.SERVER_MANAGED.contains(name)) {
                user.add(name, member.getValue());
            } else if (body.has(name) && !(known && Json.isNull(body, name))) {
                user.add(name, body.get(name));
            } else if (known) {
                user.add(name, lost(name));
            }
        }
        for (Map.Entry<String, JsonElement> member : body.entrySet()) {
            String name = member.getKey();
            if (!user.has(name) && !isAnnotation(name) && !UserSchema.SERVER_MANAGED.contains(name)) {
                user.add(name, member.getValue());
            }
        }
        return user.deepCopy();
    }

    private static JsonElement lost(String name) {
        if (name.equals("OrganizationUnits")) {
            return new JsonArray();
        }
        OdataSchema.Property property = UserSchema.USER.property(name);
        if (property == null || property.kind != Kind.FLAG || name.startsWith("Explicit")) {
            return JsonNull.INSTANCE;
        }
        return new JsonPrimitive(UserSchema.TRUE_BY_DEFAULT.contains(name));
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

    private static boolean isAnnotation(String name) {
        return name.startsWith("@odata.");
    }
}
