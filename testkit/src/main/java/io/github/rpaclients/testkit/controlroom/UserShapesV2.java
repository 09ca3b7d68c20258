package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashSet;
import java.util.Set;

/** Ids are strings, roles are asked for by {@code roleIds} and answered as {@code roles}. */
final class UserShapesV2 implements UserShapes {
    private final ControlRoomState state;

    UserShapesV2(ControlRoomState state) {
        this.state = state;
    }

    @Override
    public JsonObject single(User user) {
        JsonObject answer = complete(user);
        if (!state.settings().idInSingleAnswers) {
            answer.remove("id");
        }
        return answer;
    }

    @Override
    public JsonObject complete(User user) {
        return new Members(user)
                .put("id", id(user.id()))
                .put("username", user.username())
                .texts("domain", "firstName", "lastName", "email", "description")
                .flags("enableAutoLogin", "disabled", "deviceCredentialAttested", "multipleLoginAllowed")
                .put("roles", roles(user))
                .stampedLists("sysAssignedRoles", "groupNames")
                .put("permissions", permissions(user))
                .features()
                .stampedFlags("emailVerified", "passwordSet", "questionsSet", "clientRegistered")
                .written(this::id)
                .put("version", Long.toString(user.version()))
                .stampedFlags("deleted")
                .stampedTexts("lastLoginTime", "apiKeyCreatedOn", "apiKeyExpirationTime")
                .stampedTexts("routingName", "publicKey", "appType")
                .withUnknown();
    }

    @Override
    public JsonObject loggedIn(User user) {
        JsonObject answer = complete(user);
        answer.remove("permissions");
        return answer;
    }

    @Override
    public JsonObject item(User user) {
        return new Members(user)
                .put("id", id(user.id()))
                .put("username", user.username())
                .texts("email", "domain", "firstName", "lastName", "description")
                .flags("disabled", "enableAutoLogin")
                .put("principalId", id(user.id()))
                .put("version", user.version())
                .put("roles", roles(user))
                .put("permissions", permissions(user))
                .features()
                .stampedFlags("emailVerified", "passwordSet", "questionsSet", "clientRegistered")
                .written(this::id)
                .withUnknown();
    }

    /** The specification says number for a create and string for an update; both are taken in both. */
    @Override
    public Set<Long> roleIds(JsonObject body) {
        Set<Long> ids = new LinkedHashSet<>();
        JsonElement roleIds = body.get("roleIds");
        if (roleIds == null || roleIds.isJsonNull()) {
            return ids;
        }
        if (!roleIds.isJsonArray()) {
            throw ControlRoomError.badRequest("roleIds must be an array");
        }
        for (JsonElement id : roleIds.getAsJsonArray()) {
            ids.add(state.roleId(id));
        }
        return ids;
    }

    @Override
    public Set<String> hidden() {
        return Set.of();
    }

    @Override
    public JsonArray permissions(User user) {
        JsonArray permissions = new JsonArray();
        state.grants(user)
                .forEach(g -> permissions.add(Json.object("action", g.action(), "resourceType", g.resourceType())));
        return permissions;
    }

    private JsonArray roles(User user) {
        JsonArray roles = new JsonArray();
        state.roles(user).forEach(r -> roles.add(Json.object("id", id(r.id()), "name", r.name())));
        return roles;
    }

    private JsonElement id(long id) {
        return state.settings().idForm.write(id);
    }
}
