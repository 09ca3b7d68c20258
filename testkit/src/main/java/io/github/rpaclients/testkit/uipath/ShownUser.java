package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;

/**
 * A user as the wire shows him: the robot's password masked, and only with members that this version of the API has. A
 * server that binds strictly does not know members of tomorrow either.
 */
final class ShownUser {
    /** The first version whose rows of {@code UserRoles} have the type of the role. */
    private static final int ROLE_TYPES = 15;

    private static final String MASK = "*****";

    private final OrchestratorState state;
    private final Privileges privileges;

    ShownUser(OrchestratorState state, Privileges privileges) {
        this.state = state;
        this.privileges = privileges;
    }

    JsonObject of(JsonObject stored) {
        JsonObject user = stored.deepCopy();
        if (!Json.isNull(user, "UnattendedRobot")) {
            JsonObject robot = user.getAsJsonObject("UnattendedRobot");
            if (!Json.isNull(robot, "Password")) {
                robot.add("Password", new JsonPrimitive(MASK));
            }
        }
        privileges.add(user);
        int version = state.apiVersion();
        keep(user, UserSchema.USER, UserSchema.USER.at(version));
        if (version < ROLE_TYPES) {
            Json.list(user, "UserRoles").forEach(row -> row.getAsJsonObject().remove("RoleType"));
        }
        return user;
    }

    private void keep(JsonObject object, OdataSchema everything, OdataSchema known) {
        for (String name : List.copyOf(object.keySet())) {
            OdataSchema.Property property = known.property(name);
            OdataSchema.Property ever = everything.property(name);
            if (property == null && (ever != null || state.strictBinding())) {
                object.remove(name);
            } else if (property != null
                    && property.complex != null
                    && ever != null
                    && ever.complex != null
                    && object.get(name).isJsonObject()) {
                keep(object.getAsJsonObject(name), ever.complex, property.complex);
            }
        }
    }
}
