package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
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
        for (JsonElement permission : array(body, "permissions")) {
            JsonObject named = object(permission, "permissions");
            write.grants.add(state.catalogue().named(required(named, "action"), required(named, "resourceType")));
        }
        array(body, "userIds").forEach(id -> write.userIds.add(state.userId(id)));
        return write;
    }

    /** Permissions by their numbers, users as {@code principals}. */
    static RoleWrite readV1(JsonObject body, ControlRoomState state) {
        RoleWrite write = read(body);
        for (JsonElement permission : array(body, "permissions")) {
            write.grants.add(state.catalogue().numbered(id(permission, "permissions")));
        }
        array(body, "principals").forEach(one -> write.userIds.add(state.userId(id(one, "principals"))));
        return write;
    }

    private static RoleWrite read(JsonObject body) {
        String name = required(body, "name");
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

    private static String required(JsonObject object, String name) {
        String text = Bodies.text(object, name);
        if (text.isEmpty()) {
            throw ControlRoomError.badRequest(name + " is required");
        }
        return text;
    }

    private static JsonArray array(JsonObject body, String name) {
        if (Json.isNull(body, name)) {
            return new JsonArray();
        }
        if (!body.get(name).isJsonArray()) {
            throw ControlRoomError.badRequest(name + " must be an array");
        }
        return body.getAsJsonArray(name);
    }

    private static JsonObject object(JsonElement element, String name) {
        if (!element.isJsonObject()) {
            throw ControlRoomError.badRequest(name + " must hold objects");
        }
        return element.getAsJsonObject();
    }

    private static JsonElement id(JsonElement element, String name) {
        JsonElement id = object(element, name).get("id");
        if (id == null || id.isJsonNull()) {
            throw ControlRoomError.badRequest(name + " must hold objects with an id");
        }
        return id;
    }
}
