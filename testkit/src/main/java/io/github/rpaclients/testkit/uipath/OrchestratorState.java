package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the simulated Orchestrator remembers. For seeding before a test and for looking at afterwards, by any thread; JSON
 * goes in and comes out as text, with every digit and member as stored, passwords included.
 */
public final class OrchestratorState {
    private final Organization organization;
    private final Map<Long, JsonObject> users = new LinkedHashMap<>();
    private final Map<Integer, JsonObject> roles = new LinkedHashMap<>();
    private final Map<String, Integer> allowed = new LinkedHashMap<>();
    private final Set<Long> busy = new LinkedHashSet<>();
    private boolean strictBinding;
    private int apiVersion = 20;
    private long lastRobotId = 500;

    OrchestratorState(Organization organization) {
        this.organization = organization;
    }

    /**
     * Adds a user, or replaces the one with the same {@code Id}.
     *
     * @param json a user as Orchestrator would send it, with {@code Id} and {@code UserName}; the names in
     *     {@code RolesList} must be those of existing roles
     */
    public OrchestratorState addUser(String json) {
        JsonObject user = Json.parseSeed(json);
        if (Json.isNull(user, "Id") || Json.string(user, "UserName").isEmpty()) {
            throw new IllegalArgumentException("A user needs Id and UserName");
        }
        synchronized (organization.lock()) {
            List<JsonObject> assigned = new ArrayList<>();
            Json.list(user, "RolesList")
                    .forEach(name -> assigned.add(role(name.getAsString())
                            .orElseThrow(() -> new IllegalArgumentException("There is no role " + name))));
            UserRoles.assign(user, assigned);
            users.put(user.get("Id").getAsLong(), user);
        }
        return this;
    }

    /** Removes a user, as an administrator would while somebody else works with him. */
    public OrchestratorState removeUser(long id) {
        synchronized (organization.lock()) {
            users.remove(id);
        }
        return this;
    }

    /** The user as stored: nothing masked, nothing left out. */
    public String user(long id) {
        return Json.text(required(id));
    }

    /** The user with this {@code UserName}, or with this in front of its {@code @}; as {@link #user(long)}. */
    public String userNamed(String name) {
        return user(idOf(name));
    }

    /** The {@code Id} of the user with this {@code UserName}, or with this in front of its {@code @}. */
    public long idOf(String name) {
        synchronized (organization.lock()) {
            return users.entrySet().stream()
                    .filter(e -> Names.match(Json.string(e.getValue(), "UserName"), name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Orchestrator has no user " + name));
        }
    }

    /** Adds a role; {@code type} is {@code Mixed}, {@code Tenant} or {@code Folder}. */
    public OrchestratorState addRole(int id, String name, String type) {
        synchronized (organization.lock()) {
            roles.put(
                    id,
                    Json.object(
                            "Name",
                            name,
                            "DisplayName",
                            name,
                            "Type",
                            type,
                            "Groups",
                            null,
                            "IsStatic",
                            false,
                            "IsEditable",
                            true,
                            "Permissions",
                            List.of(Json.object(
                                    "Name",
                                    "Robots.View",
                                    "IsGranted",
                                    true,
                                    "RoleId",
                                    id,
                                    "Scope",
                                    "Global",
                                    "Id",
                                    id * 1000L + 1)),
                            "Id",
                            id));
        }
        return this;
    }

    /** How many attended robots of a type the tenant may have; matters only without user licence management. */
    public OrchestratorState licensesAllowed(String robotType, int seats) {
        String canonical = RobotTypes.canonical(robotType);
        if (canonical.isEmpty()) {
            throw new IllegalArgumentException("No robot type: " + robotType);
        }
        synchronized (organization.lock()) {
            allowed.put(canonical, seats);
        }
        return this;
    }

    /** Whether {@code Validate} finds the user's robot busy. */
    public OrchestratorState busy(long userId, boolean isBusy) {
        synchronized (organization.lock()) {
            if (isBusy) {
                busy.add(userId);
            } else {
                busy.remove(userId);
            }
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

    /** The newest version in {@code api-supported-versions}; 20 unless set. */
    public OrchestratorState apiVersion(int version) {
        synchronized (organization.lock()) {
            apiVersion = version;
        }
        return this;
    }

    /** Everything, for a comparison of before and after. */
    public String json() {
        synchronized (organization.lock()) {
            JsonObject seats = new JsonObject();
            allowed.forEach(seats::addProperty);
            return Json.text(Json.object(
                    "users", users.values(), "roles", roles.values(), "licensesAllowed", seats, "busy", busy));
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

    String supportedVersions() {
        synchronized (organization.lock()) {
            return IntStream.rangeClosed(Math.max(1, apiVersion - 2), apiVersion)
                    .mapToObj(v -> v + ".0")
                    .collect(Collectors.joining(", "));
        }
    }

    long newRobotId() {
        return ++lastRobotId;
    }

    private JsonObject required(long id) {
        synchronized (organization.lock()) {
            return find(id).orElseThrow(() -> new IllegalArgumentException("Orchestrator has no user " + id))
                    .deepCopy();
        }
    }
}
