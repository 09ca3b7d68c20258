package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Rows;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Users, roles and licences of one Control Room, and the rows of all other areas.
 *
 * <p>This object is the lock for all of it and for the sessions: the server takes it for each request, the helpers of
 * the simulator for each call.
 */
final class ControlRoomState {
    private static final long FIRST_USER_ID = 2001;
    private static final long FIRST_ROLE_ID = 27;

    private final NavigableMap<Long, User> users = new TreeMap<>();
    private final NavigableMap<Long, Role> roles = new TreeMap<>();
    private final Map<String, License> licenses = new LinkedHashMap<>();
    private final Map<String, Rows> areas = new HashMap<>();
    private final Map<String, JsonObject> outcomes = new HashMap<>();
    private final Set<Permission> denied = EnumSet.noneOf(Permission.class);
    private Catalogue catalogue = new Catalogue();
    private Settings settings;
    private long nextUserId = FIRST_USER_ID;
    private long nextRoleId = FIRST_ROLE_ID;

    ControlRoomState(Settings settings) {
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    void settings(Settings other) {
        settings = other;
    }

    /** Everything but the settings as in the other; ids count from the beginning again. */
    void become(ControlRoomState other) {
        users.clear();
        users.putAll(other.users);
        roles.clear();
        catalogue = new Catalogue();
        other.roles.values().forEach(this::add);
        licenses.clear();
        licenses.putAll(other.licenses);
        SimulatedArea.types().forEach(type -> rows(type).become(other.rows(type).all()));
        denied.clear();
        denied.addAll(other.denied);
        nextUserId = FIRST_USER_ID;
        nextRoleId = FIRST_ROLE_ID;
    }

    Rows rows(RoomType type) {
        return areas.computeIfAbsent(type.name, name -> new Rows("id"));
    }

    /** What a test has said of runs before they begin, by the name of their automation or bot. No part of the company. */
    Map<String, JsonObject> outcomes() {
        return outcomes;
    }

    String now() {
        return settings.clock.instant().toString();
    }

    Collection<User> users() {
        return users.values();
    }

    Optional<User> user(long id) {
        return Optional.ofNullable(users.get(id));
    }

    Optional<User> user(String username) {
        return users.values().stream()
                .filter(u -> u.username().equals(username))
                .findFirst();
    }

    /** The user whom a test names. */
    User named(String username) {
        return user(username)
                .orElseThrow(() -> Unknown.named(
                        "The Control Room",
                        "user",
                        username,
                        users.values().stream().map(User::username).collect(Collectors.toList())));
    }

    void add(User user) {
        users.put(user.id(), user);
    }

    void remove(User user) {
        users.remove(user.id());
    }

    long nextUserId() {
        while (users.containsKey(nextUserId)) {
            nextUserId++;
        }
        return nextUserId++;
    }

    Collection<Role> roles() {
        return roles.values();
    }

    Optional<Role> role(long id) {
        return Optional.ofNullable(roles.get(id));
    }

    Role role(String name) {
        return roles.values().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The Control Room has no role '" + name
                        + "': write one of "
                        + roles.values().stream().map(Role::name).collect(Collectors.joining(", "))));
    }

    void add(Role role) {
        roles.put(role.id(), role);
        role.grants().forEach(catalogue::add);
    }

    void remove(Role role) {
        roles.remove(role.id());
    }

    long nextRoleId() {
        while (roles.containsKey(nextRoleId)) {
            nextRoleId++;
        }
        return nextRoleId++;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Role> roles(User user) {
        return user.roleIds().stream().map(roles::get).filter(Objects::nonNull).collect(Collectors.toList());
    }

    /** The effective permissions, each once. */
    Collection<Grant> grants(User user) {
        Map<Long, Grant> grants = new TreeMap<>();
        roles(user).forEach(role -> role.grants().forEach(g -> grants.put(g.id(), g)));
        denied.forEach(permission -> grants.remove(permission.id()));
        return grants.values();
    }

    boolean may(User user, Permission permission) {
        if (permission == Permission.MANAGE_CREDENTIALS) {
            return !denied.contains(permission);
        }
        return grants(user).stream().anyMatch(grant -> grant.id() == permission.id());
    }

    Set<Permission> denied() {
        return denied;
    }

    /** The id of a role that exists, from a number or a string of digits. */
    long roleId(JsonElement element) {
        long id = Ids.parse(element, "a role id");
        if (!roles.containsKey(id)) {
            throw ControlRoomError.badRequest("There is no role " + id);
        }
        return id;
    }

    /** The id of a user that exists, from a number or a string of digits. */
    long userId(JsonElement element) {
        long id = Ids.parse(element, "a user id");
        if (!users.containsKey(id)) {
            throw ControlRoomError.badRequest("There is no user " + id);
        }
        return id;
    }

    /** Tells the audit log what somebody has done. */
    void audit(User by, String activity, String object) {
        AuditEndpoint.write(this, by.username(), activity, object, true);
    }

    Collection<License> licenses() {
        return licenses.values();
    }

    /** The licence of a feature by its upper-case word. */
    Optional<License> license(String feature) {
        return Optional.ofNullable(licenses.get(feature));
    }

    /** The licence of a feature; a new one without seats where there is none yet. */
    License licenseOf(String feature) {
        return licenses.computeIfAbsent(
                License.feature(feature), key -> new License(licenses.size() + 1L, FeatureNames.camelCase(feature)));
    }

    int usedHere(License license) {
        String feature = License.feature(license.name());
        return (int) users.values().stream()
                .filter(u -> u.features().contains(feature))
                .count();
    }

    int available(License license) {
        return license.purchased() - license.usedElsewhere() - usedHere(license);
    }
}
