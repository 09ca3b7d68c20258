package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Set;
import java.util.stream.Collectors;

/** How a user is changed: what only answers have stays out of requests, and roles are named as the dialect wants. */
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

    private UserEdit() {}

    static Edit<User, UserId> of(RolesMember rolesMember) {
        return Edit.of(User.class, User::id)
                .prepared((answer, id) -> UsersApi.withId(requireRoles(answer), () -> id))
                .fixed(name -> responseOnly(name) || name.equals("username"))
                .dropped(UserEdit::responseOnly)
                .reshaped((body, after) -> rolesMember.in(
                        body, after.roles().stream().map(UserRole::id).collect(Collectors.toList())));
    }

    /** A PUT would take them all away. */
    private static RawObject requireRoles(RawObject answer) {
        if (answer.get("roles").filter(roles -> roles.startsWith("[")).isEmpty()) {
            throw Failures.of("Expected an array at $.roles");
        }
        return answer;
    }

    private static boolean responseOnly(String name) {
        return RESPONSE_ONLY.contains(name) || name.startsWith("tenant");
    }
}
