package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the simulated Orchestrator remembers. For seeding before a test and for looking at afterwards, by any thread; JSON
 * goes in and comes out as text, with every digit and member as stored, passwords included.
 */
public final class OrchestratorState {
    private static final long FIRST_ROBOT_ID = 500;
    private static final long FIRST_USER_ID = 1001;

    private final Organization organization;
    private final Map<Long, JsonObject> users = new LinkedHashMap<>();
    private final Map<Integer, JsonObject> roles = new LinkedHashMap<>();
    private final Map<String, Integer> allowed = new LinkedHashMap<>();
    private final Set<Long> busy = new LinkedHashSet<>();
    private boolean strictBinding;
    private boolean unionOfPrivileges;
    private int apiVersion;
    private long lastRobotId = FIRST_ROBOT_ID;

    OrchestratorState(Organization organization) {
        this.organization = organization;
        this.apiVersion = organization.deployment().apiVersion();
    }

    /**
     * Adds a user, or replaces the one with the same {@code Id}.
     *
     * @param json a user as Orchestrator would send it, with {@code Id} and {@code UserName}; single quotes will do, and
     *     the names in {@code RolesList} must be those of existing roles
     * @throws IllegalArgumentException if the text is no such user; the message names the member
     */
    public OrchestratorState addUser(String json) {
        SeedObject seed = SeedObject.byHand("user", json);
        synchronized (organization.lock()) {
            put(OrchestratorReader.newUser(seed, this));
        }
        return this;
    }

    /**
     * The user with this {@code UserName}, or with this in front of its {@code @}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorUser user(String name) {
        synchronized (organization.lock()) {
            for (Map.Entry<Long, JsonObject> entry : users.entrySet()) {
                if (Names.match(Json.string(entry.getValue(), "UserName"), name)) {
                    return new OrchestratorUser(organization, this, entry.getKey());
                }
            }
            throw Names.unknown("Orchestrator", "user", name, names(users.values(), "UserName"));
        }
    }

    /**
     * The user with this {@code Id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorUser user(long id) {
        synchronized (organization.lock()) {
            required(id);
            return new OrchestratorUser(organization, this, id);
        }
    }

    /**
     * Adds a role, or replaces the one with the same id.
     *
     * @param type {@code Mixed}, {@code Tenant} or {@code Folder}
     * @throws IllegalArgumentException if the type is none of these
     */
    public OrchestratorState addRole(int id, String name, String type) {
        if (!UserRoles.TYPES.contains(type)) {
            throw new IllegalArgumentException(
                    "A role has no type '" + type + "': write one of " + String.join(", ", UserRoles.TYPES));
        }
        synchronized (organization.lock()) {
            putRole(UserRoles.role(id, name, type));
        }
        return this;
    }

    /**
     * How many attended robots of a type the tenant may have; matters only without user licence management.
     *
     * @throws IllegalArgumentException if there is no such robot type
     */
    public OrchestratorState licensesAllowed(String robotType, int seats) {
        String canonical = RobotTypes.required(robotType);
        synchronized (organization.lock()) {
            allowed.put(canonical, seats);
        }
        return this;
    }

    /**
     * Binds bodies as old servers do: one member the server does not know makes the whole body null, and the answer is
     * 400. Such a server does not send members it does not know either.
     */
    public OrchestratorState strictBinding(boolean strict) {
        synchronized (organization.lock()) {
            strictBinding = strict;
        }
        return this;
    }

    /**
     * Adds to what a user may have what his directory groups may have, and shows the sum. Who sends the sum back makes it
     * the user's own.
     */
    public OrchestratorState unionOfPrivileges(boolean union) {
        synchronized (organization.lock()) {
            unionOfPrivileges = union;
        }
        return this;
    }

    /**
     * The newest version in {@code api-supported-versions}, and with it which members, words and operations there are; that
     * of the deployment unless set.
     */
    public OrchestratorState apiVersion(int version) {
        synchronized (organization.lock()) {
            apiVersion = version;
        }
        return this;
    }

    /** Everything Orchestrator knows, secrets included; the part {@code orchestrator} of the company's JSON. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(content());
        }
    }

    JsonObject content() {
        JsonObject seats = new JsonObject();
        allowed.forEach(seats::addProperty);
        return Json.object("users", users.values(), "roles", roles.values(), "licensesAllowed", seats, "busy", busy);
    }

    void become(OrchestratorState other) {
        users.clear();
        users.putAll(other.users);
        roles.clear();
        roles.putAll(other.roles);
        allowed.clear();
        allowed.putAll(other.allowed);
        busy.clear();
        busy.addAll(other.busy);
        lastRobotId = FIRST_ROBOT_ID;
    }

    /** The switches as they were at the start. */
    void resetSwitches() {
        strictBinding = false;
        unionOfPrivileges = false;
        apiVersion = organization.deployment().apiVersion();
    }

    void removeUser(long id) {
        users.remove(id);
        busy.remove(id);
    }

    void busy(long id, boolean isBusy) {
        if (isBusy) {
            busy.add(id);
        } else {
            busy.remove(id);
        }
    }

    Optional<JsonObject> find(long id) {
        return Optional.ofNullable(users.get(id));
    }

    List<JsonObject> users() {
        return List.copyOf(users.values());
    }

    void put(JsonObject user) {
        users.put(user.get("Id").getAsLong(), user);
    }

    void putRole(JsonObject role) {
        roles.put(role.get("Id").getAsInt(), role);
    }

    List<JsonObject> roles() {
        return List.copyOf(roles.values());
    }

    Optional<JsonObject> role(int id) {
        return Optional.ofNullable(roles.get(id));
    }

    Optional<JsonObject> role(String name) {
        return roles.values().stream()
                .filter(r -> Json.string(r, "Name").equals(name))
                .findFirst();
    }

    Map<String, Integer> allowed() {
        return allowed;
    }

    boolean isBusy(long userId) {
        return busy.contains(userId);
    }

    boolean strictBinding() {
        return strictBinding;
    }

    boolean unionOfPrivileges() {
        return unionOfPrivileges;
    }

    int apiVersion() {
        synchronized (organization.lock()) {
            return apiVersion;
        }
    }

    String supportedVersions() {
        synchronized (organization.lock()) {
            return IntStream.rangeClosed(Math.max(1, apiVersion - 2), apiVersion)
                    .mapToObj(v -> v + ".0")
                    .collect(Collectors.joining(", "));
        }
    }

    long newRobotId() {
        do {
            lastRobotId++;
        } while (users.values().stream().anyMatch(this::hasLastRobot));
        return lastRobotId;
    }

    long newUserId() {
        long id = FIRST_USER_ID;
        while (users.containsKey(id)) {
            id++;
        }
        return id;
    }

    JsonObject required(long id) {
        return find(id).orElseThrow(
                        () -> Names.unknown("Orchestrator", "user", Long.toString(id), names(users.values(), "Id")));
    }

    JsonObject requiredRole(String name) {
        return role(name).orElseThrow(() -> Names.unknown("Orchestrator", "role", name, names(roles.values(), "Name")));
    }

    private boolean hasLastRobot(JsonObject user) {
        return Stream.of("RobotProvision", "UnattendedRobot")
                .filter(robot -> !Json.isNull(user, robot))
                .anyMatch(robot ->
                        Json.string(user.getAsJsonObject(robot), "RobotId").equals(Long.toString(lastRobotId)));
    }

    private static List<String> names(Collection<JsonObject> entities, String member) {
        return entities.stream().map(e -> Json.string(e, member)).collect(Collectors.toList());
    }
}
