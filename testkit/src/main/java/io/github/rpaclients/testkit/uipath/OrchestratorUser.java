package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One user of the simulated Orchestrator, to be looked at and changed behind the back of the API: no seat is counted and
 * no time is stamped. Safe for use by several threads. After the user is gone every method throws {@link
 * IllegalArgumentException}.
 */
public final class OrchestratorUser {
    private static final Map<String, String> APART = Map.of(
            "Id", "which cannot change: add another user",
            "RolesList", "which follows from the roles: use roles(…)",
            "UserRoles", "which follows from the roles: use roles(…)");

    private final Organization organization;
    private final OrchestratorState state;
    private final long id;

    OrchestratorUser(Organization organization, OrchestratorState state, long id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The {@code Id}, all 64 bits of it. */
    public long id() {
        return id;
    }

    /** The user as stored, passwords included: nothing masked, nothing left out. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(state.required(id));
        }
    }

    /** The type of the attended robot in the word it was given by; empty if there is none. */
    public String robotType() {
        synchronized (organization.lock()) {
            JsonObject user = state.required(id);
            return Json.isNull(user, "RobotProvision")
                    ? ""
                    : Json.string(user.getAsJsonObject("RobotProvision"), "RobotType");
        }
    }

    /**
     * Lets the user have an attended robot of this type: a new one, or the one he has with another type.
     *
     * @param robotType one of the vendor's words; aliases such as {@code RpaDeveloper} stay as they are
     * @throws IllegalArgumentException if there is no such type
     */
    public OrchestratorUser robotType(String robotType) {
        RobotTypes.required(robotType);
        synchronized (organization.lock()) {
            JsonObject user = state.required(id);
            if (Json.isNull(user, "RobotProvision")) {
                JsonObject robot = Json.object(
                        "UserName", null, "ExecutionSettings", new JsonObject(), "RobotId", state.newRobotId());
                user.add("RobotProvision", robot);
            }
            user.getAsJsonObject("RobotProvision").addProperty("RobotType", robotType);
            user.addProperty("MayHaveRobotSession", true);
        }
        return this;
    }

    /** Takes the attended robot away, if there is one. */
    public OrchestratorUser removeRobot() {
        return set("RobotProvision", "null");
    }

    /** The names of all roles, those of folders included. */
    public List<String> roles() {
        synchronized (organization.lock()) {
            List<String> names = new ArrayList<>();
            JsonArray rows = Json.list(state.required(id), "UserRoles");
            rows.forEach(row -> names.add(Json.string(row.getAsJsonObject(), "RoleName")));
            return names;
        }
    }

    /**
     * Gives the user exactly these roles.
     *
     * @throws IllegalArgumentException if there is no role of one of the names; then nothing has changed
     */
    public OrchestratorUser roles(String... names) {
        synchronized (organization.lock()) {
            JsonObject user = state.required(id);
            List<JsonObject> roles = new ArrayList<>();
            for (String name : names) {
                roles.add(state.requiredRole(name));
            }
            UserRoles.assign(user, roles);
        }
        return this;
    }

    /** Whether {@code Validate} finds the user's robot busy. */
    public OrchestratorUser busy(boolean isBusy) {
        synchronized (organization.lock()) {
            state.required(id);
            state.busy(id, isBusy);
        }
        return this;
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param jsonText its value, for example {@code true} or {@code {'Type':'None'}}; single quotes will do
     * @throws IllegalArgumentException if the text is no JSON or does not fit the member, for {@code Id}, and for roles,
     *     which {@link #roles(String...)} sets
     */
    public OrchestratorUser set(String member, String jsonText) {
        if (APART.containsKey(member)) {
            throw new IllegalArgumentException("set was asked for " + member + ", " + APART.get(member));
        }
        synchronized (organization.lock()) {
            JsonObject user = state.required(id).deepCopy();
            user.add(member, SeedObject.valueByHand("value of " + member, jsonText));
            state.put(OrchestratorReader.user(SeedObject.of("user", user), state));
        }
        return this;
    }

    /** Removes the user, as an administrator would while somebody else works with him. */
    public void remove() {
        synchronized (organization.lock()) {
            state.required(id);
            state.removeUser(id);
        }
    }
}
