package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Unknown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who belongs to the organization: users, robot accounts, groups. For seeding and for looking, by any thread. */
public final class IdentityState {
    private final Organization organization;
    private final Map<String, JsonObject> users = new LinkedHashMap<>();
    private final Map<String, JsonObject> robotAccounts = new LinkedHashMap<>();
    private final Map<String, JsonObject> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, Instant> membershipsChanged = new HashMap<>();
    private final ExternalApplications applications = new ExternalApplications();
    private final LoginAttempts loginAttempts = new LoginAttempts();
    private final IdentityRecords records = new IdentityRecords();
    private boolean integerEnums;
    private boolean untypedMembers;

    IdentityState(Organization organization) {
        this.organization = organization;
    }

    /**
     * Adds a user to the directory only, or replaces the one with the same GUID; {@link UiPathSimulator#addPerson} adds
     * him everywhere.
     *
     * @param id a GUID, the same one that the licence service knows him by
     * @throws IllegalArgumentException if it is none
     */
    public IdentityState addUser(String id, String userName, String email, String name, String surname) {
        synchronized (organization.lock()) {
            putUser(IdentityJson.user(guid(id), userName, email, name, surname, organization.now()));
        }
        return this;
    }

    /**
     * Adds a robot account, or replaces the one with the same GUID.
     *
     * @throws IllegalArgumentException if {@code id} is no GUID
     */
    public IdentityState addRobotAccount(String id, String name, String displayName) {
        synchronized (organization.lock()) {
            putRobotAccount(IdentityJson.robotAccount(guid(id), name, displayName, organization.now()));
        }
        return this;
    }

    /**
     * Adds a custom group, or replaces the one with the same GUID; {@code memberIds} are GUIDs of users or robot accounts.
     *
     * @throws IllegalArgumentException if {@code id} or a member's is no GUID
     */
    public IdentityState addGroup(String id, String name, String... memberIds) {
        return addGroupOfType("custom", id, name, memberIds);
    }

    IdentityState addGroupOfType(String type, String id, String name, String... memberIds) {
        synchronized (organization.lock()) {
            putGroup(IdentityJson.group(type, guid(id), name, organization.now()));
            putMembers(id, Arrays.stream(memberIds).map(IdentityState::guid).collect(Collectors.toList()));
        }
        return this;
    }

    /** The GUIDs of all users, in the order they came. */
    public List<String> userIds() {
        synchronized (organization.lock()) {
            return List.copyOf(users.keySet());
        }
    }

    /**
     * The user with this user name, with this in front of its {@code @}, or with this GUID.
     *
     * @throws IllegalArgumentException if there is none
     */
    public IdentityAccount user(String name) {
        return account(users, "user", "userName", name);
    }

    /**
     * The robot account with this name or GUID.
     *
     * @throws IllegalArgumentException if there is none
     */
    public IdentityAccount robotAccount(String name) {
        return account(robotAccounts, "robot account", "name", name);
    }

    /**
     * The group with this name or GUID.
     *
     * @throws IllegalArgumentException if there is none
     */
    public IdentityGroup group(String name) {
        synchronized (organization.lock()) {
            return new IdentityGroup(organization, this, find(groups, "group", "name", name));
        }
    }

    /**
     * Adds a text of a message that identity sends, under the next number from 1. Only servers of one's own have them.
     *
     * @param name any; which there are, the vendor does not say
     */
    public IdentityState addMessageTemplate(String name, String text) {
        synchronized (organization.lock()) {
            records.addMessageTemplate(name, text);
        }
        return this;
    }

    /** Serves enums as numbers, as live servers do although the specification says words. */
    public IdentityState integerEnums(boolean integers) {
        synchronized (organization.lock()) {
            integerEnums = integers;
        }
        return this;
    }

    /** Leaves {@code objectType} out of groups' members, as live servers were seen to do. */
    public IdentityState untypedMembers(boolean untyped) {
        synchronized (organization.lock()) {
            untypedMembers = untyped;
        }
        return this;
    }

    /** Everything identity knows; the part {@code identity} of the company's JSON. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(content());
        }
    }

    JsonObject content() {
        JsonObject memberships = new JsonObject();
        members.forEach((group, ids) -> memberships.add(group, Json.array(ids)));
        JsonObject content = Json.object(
                "users", users.values(),
                "robotAccounts", robotAccounts.values(),
                "groups", groups.values(),
                "members", memberships,
                "externalApplications", applications.all());
        content.add("loginAttempts", Json.array(loginAttempts.all()));
        records.addTo(content);
        return content;
    }

    void putUser(JsonObject user) {
        users.put(Guids.normal(Json.string(user, "id")), user);
    }

    void putRobotAccount(JsonObject robotAccount) {
        robotAccounts.put(Guids.normal(Json.string(robotAccount, "id")), robotAccount);
    }

    void putGroup(JsonObject group) {
        groups.put(Guids.normal(Json.string(group, "id")), group);
    }

    void become(IdentityState other) {
        users.clear();
        users.putAll(other.users);
        robotAccounts.clear();
        robotAccounts.putAll(other.robotAccounts);
        groups.clear();
        groups.putAll(other.groups);
        members.clear();
        members.putAll(other.members);
        membershipsChanged.clear();
        applications.become(other.applications);
        loginAttempts.become(other.loginAttempts);
        records.become(other.records);
    }

    /** A user tried to sign in; where he could, that is his last login unless there is a later one. */
    void attempt(String id, String result, Instant time) {
        JsonObject user = findUser(id).orElseThrow(() -> Unknown.named("Identity", "user", id, users.keySet()));
        String written = Organization.written(time);
        loginAttempts.add(user, result, written);
        boolean isIn = result.equals("success") || result.equals("adLogin");
        if (isIn && Json.string(user, "lastLoginTime").compareTo(written) < 0) {
            user.addProperty("lastLoginTime", written);
        }
    }

    LoginAttempts loginAttempts() {
        return loginAttempts;
    }

    /** The switches as they were at the start. */
    void resetSwitches() {
        integerEnums = false;
        untypedMembers = false;
    }

    /** The GUIDs of everybody, of all groups and of all applications. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(users.keySet());
        ids.addAll(robotAccounts.keySet());
        ids.addAll(groups.keySet());
        applications.all().forEach(application -> ids.add(Json.string(application, "id")));
        return ids;
    }

    /** The directory forgets the user; what he was allocated stays and is an orphan from now on. */
    void removeUser(String id) {
        users.remove(Guids.normal(id));
        forget(Guids.normal(id));
    }

    /** The user's or robot account's JSON itself. */
    JsonObject required(String id) {
        return findUser(id)
                .or(() -> findRobotAccount(id))
                .orElseThrow(() -> Unknown.named("Identity", "account", id, users.keySet()));
    }

    JsonObject requiredGroup(String id) {
        return findGroup(id).orElseThrow(() -> Unknown.named("Identity", "group", id, groups.keySet()));
    }

    /** The GUID of the user or else robot account of this name, as {@link #user(String)} finds it. */
    String accountId(String name) {
        boolean isRobot = robotAccounts.entrySet().stream().anyMatch(e -> isCalled(e, "name", name));
        return isRobot ? find(robotAccounts, "robot account", "name", name) : find(users, "user", "userName", name);
    }

    String userId(String name) {
        return find(users, "user", "userName", name);
    }

    String groupId(String name) {
        return find(groups, "group", "name", name);
    }

    Optional<JsonObject> findUser(String id) {
        return Optional.ofNullable(users.get(Guids.normal(id)));
    }

    List<JsonObject> users() {
        return List.copyOf(users.values());
    }

    Optional<JsonObject> findRobotAccount(String id) {
        return Optional.ofNullable(robotAccounts.get(Guids.normal(id)));
    }

    List<JsonObject> robotAccounts() {
        return List.copyOf(robotAccounts.values());
    }

    void removeRobotAccount(String id) {
        robotAccounts.remove(Guids.normal(id));
        forget(Guids.normal(id));
    }

    Optional<JsonObject> findGroup(String id) {
        return Optional.ofNullable(groups.get(Guids.normal(id)));
    }

    List<JsonObject> groups() {
        return List.copyOf(groups.values());
    }

    void removeGroup(String id) {
        groups.remove(Guids.normal(id));
        members.remove(Guids.normal(id));
    }

    /** In the order they joined. */
    Set<String> membersOf(String groupId) {
        return Collections.unmodifiableSet(members.getOrDefault(Guids.normal(groupId), Set.of()));
    }

    void putMembers(String groupId, Collection<String> ids) {
        members.computeIfAbsent(Guids.normal(groupId), g -> new LinkedHashSet<>());
        ids.forEach(id -> join(groupId, id));
    }

    void join(String groupId, String id) {
        members.computeIfAbsent(Guids.normal(groupId), g -> new LinkedHashSet<>())
                .add(Guids.normal(id));
        changedAt(groupId, id);
    }

    void leave(String groupId, String id) {
        members.computeIfAbsent(Guids.normal(groupId), g -> new LinkedHashSet<>())
                .remove(Guids.normal(id));
        changedAt(groupId, id);
    }

    private void changedAt(String groupId, String id) {
        membershipsChanged.put(Guids.normal(groupId) + "/" + Guids.normal(id), organization.instant());
    }

    /** When the user came into the group or left it; the beginning of time if neither is known to have happened. */
    Instant membershipChanged(String groupId, String id) {
        return membershipsChanged.getOrDefault(Guids.normal(groupId) + "/" + Guids.normal(id), Instant.MIN);
    }

    boolean isMember(String groupId, String id) {
        synchronized (organization.lock()) {
            return members.getOrDefault(Guids.normal(groupId), Set.of()).contains(Guids.normal(id));
        }
    }

    List<String> groupsOf(String id) {
        List<String> ids = new ArrayList<>();
        members.forEach((group, memberIds) -> {
            if (memberIds.contains(Guids.normal(id))) {
                ids.add(group);
            }
        });
        return ids;
    }

    boolean knows(String memberId) {
        return findUser(memberId).isPresent() || findRobotAccount(memberId).isPresent();
    }

    ExternalApplications applications() {
        return applications;
    }

    IdentityRecords records() {
        return records;
    }

    String now() {
        return organization.now();
    }

    boolean integerEnums() {
        return integerEnums;
    }

    boolean untypedMembers() {
        return untypedMembers;
    }

    private void forget(String id) {
        members.values().forEach(ids -> ids.remove(id));
    }

    private IdentityAccount account(Map<String, JsonObject> accounts, String kind, String member, String name) {
        synchronized (organization.lock()) {
            return new IdentityAccount(organization, this, find(accounts, kind, member, name));
        }
    }

    private static String find(Map<String, JsonObject> entities, String kind, String member, String name) {
        return entities.entrySet().stream()
                .filter(e -> isCalled(e, member, name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Unknown.named(
                        "Identity",
                        kind,
                        name,
                        entities.values().stream()
                                .map(e -> Json.string(e, member))
                                .collect(Collectors.toList())));
    }

    private static boolean isCalled(Map.Entry<String, JsonObject> entity, String member, String name) {
        return entity.getKey().equals(Guids.normal(name)) || Names.match(Json.string(entity.getValue(), member), name);
    }

    private static String guid(String id) {
        if (!Guids.isGuid(id)) {
            throw new IllegalArgumentException("'" + id + "' is no GUID: write one, hyphens included");
        }
        return Guids.normal(id);
    }
}
