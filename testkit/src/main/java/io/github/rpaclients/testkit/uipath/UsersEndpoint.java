package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/Users}. */
final class UsersEndpoint {
    /** The first version with {@code AssignRoles} and {@code Validate}. */
    private static final int ACTIONS = 15;

    private static final String NAMESPACE = "UiPath.Server.Configuration.OData.";

    // whom Orchestrator names as the modifier when the application writes
    private static final long APPLICATION_USER_ID = 3;

    private final Organization organization;
    private final OrchestratorState state;
    private final OrchestratorErrors errors;
    private final Privileges privileges;
    private final ShownUser shown;

    UsersEndpoint(
            Organization organization, OrchestratorState state, IdentityState identity, OrchestratorErrors errors) {
        this.organization = organization;
        this.state = state;
        this.errors = errors;
        this.privileges = new Privileges(state, identity);
        this.shown = new ShownUser(state, privileges);
    }

    void register(Service service) {
        service.on("GET", "/odata/Users", "OR.Users.Read", this::list)
                .on("GET", "/odata/Users({id})", "OR.Users.Read", this::get)
                .on("PUT", "/odata/Users({id})", "OR.Users.Write", this::put)
                .on("PATCH", "/odata/Users({id})", "OR.Users.Write", this::patch)
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
        OdataQuery query = OdataQuery.forList(request, schema(), "Users", errors);
        List<JsonObject> rows = state.users().stream().map(shown::of).collect(Collectors.toList());
        return Answer.json(200, query.list(rows, errors));
    }

    private Answer get(Request request) {
        OdataQuery query = OdataQuery.forEntity(request, schema(), "Users", errors);
        return Answer.json(200, query.entity(shown.of(user(request)), errors));
    }

    private Answer put(Request request) {
        JsonObject body = errors.body(request);
        JsonObject stored = user(request);
        JsonObject user = new UserReplacement(state, binding(), errors).of(stored, body);
        rename(user);
        privileges.makeOwn(user, user.keySet());
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

    private Answer patch(Request request) {
        JsonObject body = errors.body(request);
        JsonObject user = new UserPatch(binding()).of(user(request), body);
        rename(user);
        privileges.makeOwn(user, body.keySet());
        store(user);
        return Answer.of(200);
    }

    private Answer delete(Request request) {
        state.removeUser(user(request).get("Id").getAsLong());
        return Answer.of(204);
    }

    private Answer validate(Request request) {
        checkVersion();
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
        checkVersion();
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

    /** An operation newer than the server is a path it does not know. */
    private void checkVersion() {
        if (state.apiVersion() < ACTIONS) {
            throw new Refusal(Answer.of(404));
        }
    }

    private OdataSchema schema() {
        return UserSchema.USER.at(state.apiVersion());
    }

    private UserBinding binding() {
        return new UserBinding(state, organization.deployment(), errors);
    }

    private void rename(JsonObject user) {
        if (organization.deployment() == Deployment.STANDALONE) {
            user.addProperty("FullName", (Json.string(user, "Name") + " " + Json.string(user, "Surname")).strip());
        }
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
}
