package io.github.rpaclients.aa.controlroom.users;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawMerge;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A user as the server sent it and as the caller wants it. */
final class UserEdit {
    /** What only answers have; members whose names begin with tenant belong here, too. */
    private static final Set<String> RESPONSE_ONLY = Set.of(
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
            "appUrl",
            "password");

    private final RawObject original;
    private final User before;
    private final User after;

    private UserEdit(RawObject original, User before, User after) {
        this.original = original;
        this.before = before;
        this.after = after;
    }

    /**
     * A user as answered to a GET, with its id.
     *
     * @throws JsonDataException if it says nothing about the roles: a PUT would take them all away
     */
    static UserEdit of(RawObject original) {
        if (original.get("roles").filter(roles -> roles.startsWith("[")).isEmpty()) {
            throw Failures.of("Expected an array at $.roles");
        }
        User user = Json.fromJson(User.class, original.toJson());
        return new UserEdit(original, user, user);
    }

    UserEdit changed(UnaryOperator<User> change) {
        UserEdit edit = new UserEdit(original, before, change.apply(before));
        for (String name : edit.changedMembers()) {
            if (responseOnly(name) || "username".equals(name)) {
                throw new IllegalArgumentException(
                        "An update of user " + before.id() + " cannot change " + name + "; the server keeps it");
            }
        }
        return edit;
    }

    User after() {
        return after;
    }

    /** The complete request, members this version does not know included; empty if there is nothing to change. */
    Optional<RawObject> body(RolesMember roles) {
        if (changedMembers().isEmpty()) {
            return Optional.empty();
        }
        RawObject body = RawMerge.changed(original, json(before), json(after));
        for (String name : original.names()) {
            body = responseOnly(name) ? body.without(name) : body;
        }
        return Optional.of(
                roles.in(body, after.roles().stream().map(UserRole::id).collect(Collectors.toList())));
    }

    private Set<String> changedMembers() {
        RawObject from = RawObject.parse(json(before));
        RawObject to = RawObject.parse(json(after));
        Set<String> names = new LinkedHashSet<>(from.names());
        names.addAll(to.names());
        names.removeIf(name -> same(from.get(name), to.get(name)));
        return names;
    }

    private static boolean same(Optional<String> before, Optional<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() == after.isEmpty();
        }
        return RawMerge.same(before.get(), after.get());
    }

    private static boolean responseOnly(String name) {
        return RESPONSE_ONLY.contains(name) || name.startsWith("tenant");
    }

    private static String json(User user) {
        return Json.toJson(User.class, user);
    }
}
