package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** Fills an empty Orchestrator with what {@link OrchestratorState#content()} gave, and checks users given by hand. */
final class OrchestratorReader {
    private final SeedObject seed;
    private final OrchestratorState state;

    OrchestratorReader(SeedObject seed, Organization organization) {
        this.seed = seed.only("users", "roles", "licensesAllowed", "busy", "sets");
        this.state = new OrchestratorState(organization);
    }

    OrchestratorState read() {
        readRoles();
        readUsers();
        SeedObject seats = seed.object("licensesAllowed");
        for (String type : seats.json().keySet()) {
            if (!RobotTypes.canonical(type).equals(type)) {
                throw seats.refusal(type, "is no robot type: write one of " + String.join(", ", RobotTypes.names()));
            }
            state.allowed().put(type, seats.count(type));
        }
        for (JsonElement id : seed.list("busy")) {
            if (state.users().stream()
                    .noneMatch(user -> user.get("Id").toString().equals(id.toString()))) {
                throw seed.refusal("busy", "names " + id + ", who is no user: write Ids of users");
            }
            state.busy(id.getAsLong(), true);
        }
        readSets();
        return state;
    }

    /** A user made by hand, fit to be stored: with the roles of his {@code RolesList}, told twice as a server does. */
    static JsonObject newUser(SeedObject seed, OrchestratorState state) {
        JsonObject user = checked(seed);
        UserRoles.assign(user, roles(seed, state));
        return user;
    }

    /** A user as stored before; his {@code UserRoles} stay, folder roles included, as long as there are such roles. */
    static JsonObject user(SeedObject seed, OrchestratorState state) {
        if (!seed.json().has("UserRoles")) {
            return newUser(seed, state);
        }
        roles(seed, state);
        for (SeedObject row : seed.objects("UserRoles", "RoleName")) {
            if (state.role(row.count("RoleId")).isEmpty()) {
                throw row.refusal("RoleId", row.count("RoleId") + " is no role: add the role first");
            }
        }
        return checked(seed);
    }

    private static JsonObject checked(SeedObject seed) {
        seed.id("Id");
        seed.text("UserName");
        seed.objectOrNull("RobotProvision");
        seed.objectOrNull("UnattendedRobot");
        return seed.json();
    }

    private static List<JsonObject> roles(SeedObject seed, OrchestratorState state) {
        List<JsonObject> roles = new ArrayList<>();
        for (String name : seed.texts("RolesList")) {
            roles.add(state.role(name)
                    .orElseThrow(() -> seed.refusal(
                            "RolesList", "names the role '" + name + "', which is not there: add the role first")));
        }
        return roles;
    }

    private void readRoles() {
        for (SeedObject role : seed.objects("roles", "Name")) {
            role.text("Name");
            if (!UserRoles.TYPES.contains(role.text("Type"))) {
                throw role.refusal("Type", "has to be one of " + String.join(", ", UserRoles.TYPES));
            }
            if (state.role(role.count("Id")).isPresent()) {
                throw role.refusal("Id", role.count("Id") + " is taken: give every role an Id of its own");
            }
            state.putRole(role.json());
        }
    }

    private void readSets() {
        String[] names = SimulatedSet.types().stream().map(type -> type.set).toArray(String[]::new);
        SeedObject sets = seed.object("sets").only(names);
        for (EntityType type : SimulatedSet.types()) {
            for (SeedObject row : sets.objects(type.set, "Name")) {
                String key = type.key == EntityType.Key.TEXT ? row.text("Id") : Long.toString(row.id("Id"));
                if (state.rows(type).find(key).isPresent()) {
                    throw row.refusal("Id", key + " is taken: give every entity of a set an Id of its own");
                }
                checkAssigned(
                        row,
                        "$folders",
                        id -> state.rows(FoldersEndpoint.TYPE).find(id).isPresent());
                checkAssigned(row, "$users", id -> state.find(id).isPresent());
                state.rows(type).put(row.json());
            }
        }
    }

    /** Ids, or objects with an {@code Id}. */
    private static void checkAssigned(SeedObject row, String list, LongPredicate isThere) {
        for (JsonElement element : row.list(list)) {
            JsonElement id = element.isJsonObject() ? element.getAsJsonObject().get("Id") : element;
            boolean isId =
                    id != null && id.isJsonPrimitive() && id.getAsString().matches("\\d{1,18}");
            if (!isId || !isThere.test(id.getAsLong())) {
                throw row.refusal(list, "names " + element + ", which is not there: write Ids of what is");
            }
        }
    }

    private void readUsers() {
        for (SeedObject user : seed.objects("users", "UserName")) {
            if (state.find(user.id("Id")).isPresent()) {
                throw user.refusal("Id", user.id("Id") + " is taken: give every user an Id of his own");
            }
            state.put(user(user, state));
        }
    }
}
