package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.Map;

/** Binds the body of a PUT or PATCH to a user as this server's version knows him. */
final class UserBinding {
    private static final List<String> ROBOTS = List.of("RobotProvision", "UnattendedRobot");

    private final OdataSchema schema;
    private final boolean strict;
    private final Deployment deployment;
    private final OrchestratorErrors errors;

    UserBinding(OrchestratorState state, Deployment deployment, OrchestratorErrors errors) {
        this.schema = UserSchema.USER.at(state.apiVersion());
        this.strict = state.strictBinding();
        this.deployment = deployment;
        this.errors = errors;
    }

    /** Refuses a body that does not fit; bound strictly, one with a member that this version does not know. */
    void check(JsonObject stored, JsonObject body) {
        for (Map.Entry<String, JsonElement> member : body.entrySet()) {
            OdataSchema.Property property = schema.property(member.getKey());
            JsonElement value = member.getValue();
            if (property == null) {
                if (strict && !isAnnotation(member.getKey())) {
                    throw errors.refused();
                }
            } else if (!value.isJsonNull() && !fits(property, value, member.getKey())) {
                throw errors.refused();
            }
        }
        boolean isApplication = Json.string(stored, "Type").equals("DirectoryExternalApplication");
        if (isApplication && ROBOTS.stream().anyMatch(robot -> hasSettings(body, robot))) {
            throw errors.refused();
        }
    }

    /** Whether the member is the caller's to change; what this version does not have stays as it is. */
    boolean isWritable(String name) {
        boolean isOfAnotherVersion = UserSchema.USER.property(name) != null && schema.property(name) == null;
        return !isOfAnotherVersion && !isAnnotation(name) && !UserSchema.isServerManaged(name, deployment);
    }

    boolean knows(String name) {
        return schema.property(name) != null;
    }

    /** What becomes of a member that is left out or null. */
    JsonElement lost(String name) {
        if (name.equals("OrganizationUnits")) {
            return Json.array(List.of());
        }
        OdataSchema.Property property = schema.property(name);
        if (property == null || property.kind != Kind.FLAG || name.startsWith("Explicit")) {
            return JsonNull.INSTANCE;
        }
        return new JsonPrimitive(UserSchema.TRUE_BY_DEFAULT.contains(name));
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
                return name.equals("UpdatePolicy") ? value.isJsonObject() : value.isJsonArray();
            default:
                return value.isJsonPrimitive() && fitsWord(property, value);
        }
    }

    private boolean fits(OdataSchema complex, JsonElement value) {
        for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
            OdataSchema.Property property = complex.property(member.getKey());
            if (property == null ? strict : !fitsWord(property, member.getValue())) {
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

    private static boolean hasSettings(JsonObject body, String robot) {
        return !Json.isNull(body, robot) && !Json.isNull(body.getAsJsonObject(robot), "ExecutionSettings");
    }

    private static boolean isAnnotation(String name) {
        return name.startsWith("@odata.");
    }
}
