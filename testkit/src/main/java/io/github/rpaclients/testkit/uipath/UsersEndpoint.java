package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/Users}. */
final class UsersEndpoint {
    private static final String NAMESPACE = "UiPath.Server.Configuration.OData.";
    private static final String MASK = "*****";

    // whom Orchestrator names as the modifier when the application writes
    private static final long APPLICATION_USER_ID = 3;

    private final Organization organization;
    private final OrchestratorState state;
    private final OrchestratorErrors errors;

    UsersEndpoint(Organization organization, OrchestratorState state, OrchestratorErrors errors) {
        this.organization = organization;
        this.state = state;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", "/odata/Users", "OR.Users.Read", this::list)
                .on("GET", "/odata/Users({id})", "OR.Users.Read", this::get)
                .on("PUT", "/odata/Users({id})", "OR.Users.Write", this::put)
                .on("DELETE", "/odata/Users({id})", "OR.Users.Write", this::delete)
                .on("GET", "/odata/Users/" + NAMESPACE + "Validate(userIds={ids})", "OR.Users.Read", this::validate)
                .on("POST", "/odata/Users({id})/" + NAMESPACE + "AssignRoles", "OR.Users.Write", this::assignRoles)
                .on("POST", "/odata/Users({id})/" + NAMESPACE + "ChangeUserCulture", "OR.Users.Write", r -> {
                    user(r);
                    return changeCulture(r);
                })
                .on("POST", "/odata/Users/" + NAMESPACE + "ChangeCulture", "OR.Users.Write", this::changeCulture);
    }

    private Answer list(Request request) {
        OdataQuery query = OdataQuery.forList(request, UserSchema.USER, "Users", errors);
        List<JsonObject> rows = state.users().stream().map(this::shown).collect(Collectors.toList());
        return Answer.json(200, query.list(rows, errors));
    }

    private Answer get(Request request) {
        OdataQuery query = OdataQuery.forEntity(request, UserSchema.USER, "Users", errors);
        return Answer.json(200, query.entity(shown(user(request)), errors));
    }

    private Answer put(Request request) {
        JsonObject body = errors.body(request);
        JsonObject stored = user(request);
        JsonObject user = new UserReplacement(state, errors).of(stored, body);
        String seat = AttendedSeats.heldBy(user);
        if (!organization.userLicensing()
                && !seat.isEmpty()
                && !seat.equals(AttendedSeats.heldBy(stored))
                && AttendedSeats.used(state.users(), seat) >= state.allowed().getOrDefault(seat, 0)) {
            return errors.of(409, 0, "Not enough available slots for robot type " + seat + ".");
        }
        store(user);
        return Answer.of(200);
    }

    private Answer delete(Request request) {
        state.removeUser(user(request).get("Id").getAsLong());
        return Answer.of(204);
    }

    private Answer validate(Request request) {
        JsonObject busy = new JsonObject();
        String ids = request.variable("ids");
        if (!ids.matches("\\[(\\d+(,\\d+)*)?]")) {
            throw errors.invalidQuery("userIds is no list of numbers.");
        }
        for (String id : ids.substring(1, ids.length() - 1).split(",", -1)) {
            if (!id.isEmpty()) {
                long userId = key(id);
                if (state.find(userId).isEmpty()) {
                    throw errors.notFound("User");
                }
                busy.addProperty(id, state.isBusy(userId));
            }
        }
        return Answer.json(200, Json.object("value", busy));
    }

    private Answer assignRoles(Request request) {
        JsonObject body = errors.body(request);
        JsonObject user = user(request).deepCopy();
        JsonElement ids = body.get("roleIds");
        if (ids == null || !ids.isJsonArray()) {
            throw errors.refused();
        }
        List<JsonObject> roles = new ArrayList<>();
        for (JsonElement id : ids.getAsJsonArray()) {
            if (!id.isJsonPrimitive() || !id.getAsString().matches("\\d{1,9}")) {
                throw errors.refused();
            }
            roles.add(state.role(id.getAsInt()).orElseThrow(() -> errors.notFound("Role")));
        }
        UserRoles.assign(user, roles);
        store(user);
        return Answer.of(200);
    }

    private Answer changeCulture(Request request) {
        if (Json.string(errors.body(request), "culture").isEmpty()) {
            throw errors.refused();
        }
        return Answer.of(200);
    }

    private void store(JsonObject user) {
        user.addProperty("LastModificationTime", organization.now());
        user.addProperty("LastModifierUserId", APPLICATION_USER_ID);
        state.put(user);
    }

    private JsonObject user(Request request) {
        return state.find(key(request.variable("id"))).orElseThrow(() -> errors.notFound("User"));
    }

    private long key(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw errors.invalidQuery("'" + text + "' is no key.");
        }
    }

    /** As the wire shows a user: the robot's password masked; an old server knows no members of tomorrow. */
    private JsonObject shown(JsonObject stored) {
        JsonObject user = stored.deepCopy();
        if (!Json.isNull(user, "UnattendedRobot")) {
            JsonObject robot = user.getAsJsonObject("UnattendedRobot");
            if (!Json.isNull(robot, "Password")) {
                robot.add("Password", new JsonPrimitive(MASK));
            }
        }
        if (state.strictBinding()) {
            keepKnown(user, UserSchema.USER);
        }
        return user;
    }

    private static void keepKnown(JsonObject object, OdataSchema schema) {
        for (String name : List.copyOf(object.keySet())) {
            OdataSchema.Property property = schema.property(name);
            if (property == null) {
                object.remove(name);
            } else if (property.complex != null && object.get(name).isJsonObject()) {
                keepKnown(object.getAsJsonObject(name), property.complex);
            }
        }
    }
}
