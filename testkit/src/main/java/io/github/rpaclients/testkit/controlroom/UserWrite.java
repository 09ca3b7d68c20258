package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a create or update request says about a user. Members only the server writes are ignored; members nobody knows
 * are kept, so that they come back in the next answer.
 */
final class UserWrite {
    private static final List<String> TEXTS = List.of("email", "domain", "firstName", "lastName", "description");
    private static final List<String> FLAGS =
            List.of("enableAutoLogin", "disabled", "deviceCredentialAttested", "multipleLoginAllowed");

    /** What a request may not write. */
    static final Set<String> SERVERS_OWN = Set.of(
            "id",
            "principalId",
            "permissions",
            "sysAssignedRoles",
            "groupNames",
            "emailVerified",
            "passwordSet",
            "questionsSet",
            "clientRegistered",
            "createdBy",
            "createdOn",
            "updatedBy",
            "updatedOn",
            "version",
            "deleted",
            "lastLoginTime",
            "apiKeyCreatedOn",
            "apiKeyExpirationTime",
            "routingName",
            "publicKey",
            "appType",
            "appUrl");

    private static final Set<String> APART = Set.of("username", "password", "apiKey", "roles", "roleIds");

    private final String username;
    private final String password;
    private final Set<Long> roleIds;
    private final Set<String> features = new LinkedHashSet<>();
    private final JsonObject members = new JsonObject();

    private UserWrite(String username, String password, Set<Long> roleIds) {
        this.username = username;
        this.password = password;
        this.roleIds = roleIds;
    }

    static UserWrite read(JsonObject body, Set<Long> roleIds) {
        UserWrite write = new UserWrite(Bodies.text(body, "username"), Bodies.text(body, "password"), roleIds);
        TEXTS.forEach(name -> Bodies.text(body, name));
        FLAGS.forEach(name -> Bodies.flag(body, name));
        write.readFeatures(body.get("licenseFeatures"));
        write.checkEmail(Bodies.text(body, "email"));
        body.entrySet().forEach(member -> {
            if (!SERVERS_OWN.contains(member.getKey()) && !APART.contains(member.getKey())) {
                write.members.add(member.getKey(), member.getValue());
            }
        });
        return write;
    }

    String username() {
        return username;
    }

    /** Empty where none was sent. */
    String password() {
        return password;
    }

    Set<Long> roleIds() {
        return roleIds;
    }

    Set<String> features() {
        return features;
    }

    JsonObject members() {
        return members;
    }

    void dropFeatures() {
        features.clear();
        members.remove("licenseFeatures");
    }

    private void readFeatures(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return;
        }
        if (!value.isJsonArray()) {
            throw ControlRoomError.badRequest("licenseFeatures must be an array");
        }
        value.getAsJsonArray().forEach(feature -> {
            if (!feature.isJsonPrimitive() || !feature.getAsJsonPrimitive().isString()) {
                throw ControlRoomError.badRequest("licenseFeatures must hold strings");
            }
            if (!features.add(feature.getAsString())) {
                throw ControlRoomError.badRequest("licenseFeatures names " + feature.getAsString() + " twice");
            }
        });
    }

    private void checkEmail(String email) {
        if (!email.isEmpty() && email.indexOf('@') < 1) {
            throw ControlRoomError.badRequest("email is not an address");
        }
    }
}
