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

/** Who belongs to the organization: users, robot accounts, groups. For seeding and for looking, by any thread. */
public final class IdentityState {
    private final Organization organization;
    private final Map<String, JsonObject> users = new LinkedHashMap<>();
    private final Map<String, JsonObject> robotAccounts = new LinkedHashMap<>();
    private final Map<String, JsonObject> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private boolean integerEnums;

    IdentityState(Organization organization) {
        this.organization = organization;
    }

    /** Adds a user; {@code id} is a GUID, the same one that the licence service knows him by. */
    public IdentityState addUser(String id, String userName, String email, String name, String surname) {
        synchronized (organization.lock()) {
            users.put(
                    guid(id),
                    Json.object(
                            "id",
                            guid(id),
                            "userName",
                            userName,
                            "email",
                            email,
                            "emailConfirmed",
                            true,
                            "name",
                            name,
                            "surname",
                            surname,
                            "displayName",
                            (name + " " + surname).strip(),
                            "creationTime",
                            organization.now(),
                            "lastModificationTime",
                            null,
                            "lastLoginTime",
                            null,
                            "legacyId",
                            0,
                            "isActive",
                            true,
                            "bypassBasicAuthRestriction",
                            false,
                            "type",
                            "user",
                            "invitationAccepted",
                            true));
        }
        return this;
    }

    /** The directory forgets the user; what he was allocated stays and is an orphan from now on. */
    public IdentityState removeUser(String id) {
        synchronized (organization.lock()) {
            users.remove(guid(id));
            forget(guid(id));
        }
        return this;
    }

    /** Adds a robot account. */
    public IdentityState addRobotAccount(String id, String name, String displayName) {
        synchronized (organization.lock()) {
            robotAccounts.put(
                    guid(id),
                    Json.object(
                            "id",
                            guid(id),
                            "name",
                            name,
                            "displayName",
                            displayName,
                            "creationTime",
                            organization.now(),
                            "lastLoginTime",
                            null));
        }
        return this;
    }

    /** Adds a custom group with these users or robot accounts in it. */
    public IdentityState addGroup(String id, String name, String... memberIds) {
        return addGroupOfType("custom", id, name, memberIds);
    }

    IdentityState addGroupOfType(String type, String id, String name, String... memberIds) {
        synchronized (organization.lock()) {
            groups.put(
                    guid(id),
                    Json.object(
                            "id",
                            guid(id),
                            "name",
                            name,
                            "displayName",
                            name,
                            "type",
                            type,
                            "creationTime",
                            organization.now(),
                            "lastModificationTime",
                            null));
            Set<String> ids = membersOf(guid(id));
            for (String member : memberIds) {
                ids.add(guid(member));
            }
        }
        return this;
    }

    /** The GUIDs of all users, in the order they came. */
    public List<String> userIds() {
        synchronized (organization.lock()) {
            return List.copyOf(users.keySet());
        }
    }

    /** The GUID of the user with this user name, or with this in front of its {@code @}. */
    public String idOf(String userName) {
        return find(users, "userName", userName);
    }

    /** The GUID of the group with this name. */
    public String groupId(String name) {
        return find(groups, "name", name);
    }

    /** The GUID of the robot account with this name. */
    public String robotAccountId(String name) {
        return find(robotAccounts, "name", name);
    }

    /** Serves enums as numbers, as live servers do although the specification says words. */
    public IdentityState integerEnums(boolean integers) {
        synchronized (organization.lock()) {
            integerEnums = integers;
        }
        return this;
    }

    /** Everything, for a comparison of before and after. */
    public String json() {
        synchronized (organization.lock()) {
            JsonObject memberships = new JsonObject();
            members.forEach((group, ids) -> memberships.add(group, Json.array(ids)));
            return Json.text(Json.object(
                    "users", users.values(),
                    "robotAccounts", robotAccounts.values(),
                    "groups", groups.values(),
                    "members", memberships));
        }
    }

    Optional<JsonObject> user(String id) {
        return Optional.ofNullable(users.get(Guids.normal(id)));
    }

    List<JsonObject> users() {
        return List.copyOf(users.values());
    }

    Optional<JsonObject> robotAccount(String id) {
        return Optional.ofNullable(robotAccounts.get(Guids.normal(id)));
    }

    List<JsonObject> robotAccounts() {
        return List.copyOf(robotAccounts.values());
    }

    void removeRobotAccount(String id) {
        robotAccounts.remove(Guids.normal(id));
        forget(Guids.normal(id));
    }

    Optional<JsonObject> group(String id) {
        return Optional.ofNullable(groups.get(Guids.normal(id)));
    }

    List<JsonObject> groups() {
        return List.copyOf(groups.values());
    }

    void removeGroup(String id) {
        groups.remove(Guids.normal(id));
        members.remove(Guids.normal(id));
    }

    Set<String> membersOf(String groupId) {
        return members.computeIfAbsent(Guids.normal(groupId), g -> new LinkedHashSet<>());
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
        return user(memberId).isPresent() || robotAccount(memberId).isPresent();
    }

    boolean integerEnums() {
        return integerEnums;
    }

    private void forget(String id) {
        members.values().forEach(ids -> ids.remove(id));
    }

    private String find(Map<String, JsonObject> entities, String member, String name) {
        synchronized (organization.lock()) {
            return entities.entrySet().stream()
                    .filter(e -> Names.match(Json.string(e.getValue(), member), name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Identity knows no " + name));
        }
    }

    private static String guid(String id) {
        if (!Guids.isGuid(id)) {
            throw new IllegalArgumentException("No GUID: " + id);
        }
        return Guids.normal(id);
    }
}
