package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a create or update request says about a role, with the names and numbers of its dialect. */
final class RoleWrite {
    private static final int LONGEST_TEXT = 255;

    private final String name;
    private final String description;
    private final List<Grant> grants = new ArrayList<>();
    private final Set<Long> userIds = new LinkedHashSet<>();

    private RoleWrite(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** Permissions by their names, users by {@code userIds}. */
    static RoleWrite readV2(JsonObject body, ControlRoomState state) {
        RoleWrite write = read(body);
        for (JsonObject named : Bodies.objects(body, "permissions")) {
            write.grants.add(
                    state.catalogue().named(Bodies.required(named, "action"), Bodies.required(named, "resourceType")));
        }
        Bodies.ids(body, "userIds").forEach(id -> write.userIds.add(state.userId(Json.value(id))));
        return write;
    }

    /** Permissions by their numbers, users as {@code principals}. */
    static RoleWrite readV1(JsonObject body, ControlRoomState state) {
        RoleWrite write = read(body);
        for (JsonObject numbered : Bodies.objects(body, "permissions")) {
            write.grants.add(state.catalogue().numbered(id(numbered)));
        }
        Bodies.objects(body, "principals").forEach(user -> write.userIds.add(state.userId(id(user))));
        return write;
    }

    private static RoleWrite read(JsonObject body) {
        String name = Bodies.required(body, "name");
        String description = Bodies.text(body, "description");
        if (name.length() > LONGEST_TEXT || description.length() > LONGEST_TEXT) {
            throw ControlRoomError.badRequest("name and description: at most " + LONGEST_TEXT + " characters");
        }
        return new RoleWrite(name, description);
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<Grant> grants() {
        return grants;
    }

    /** Who is to have the role, and nobody else. */
    Set<Long> userIds() {
        return userIds;
    }

    private static JsonElement id(JsonObject object) {
        if (Json.isNull(object, "id")) {
            throw ControlRoomError.badRequest("id is required");
        }
        return object.get("id");
    }
}
