package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a dialect writes a role: its answers become those of v2, requests what the dialect wants. */
enum RoleForm {
    /** {@code "userIds":["7"]}; permissions by their names. */
    V2 {
        @Override
        RawObject read(RawObject answer) {
            return answer;
        }

        @Override
        RawObject request(RawObject role, List<UserId> users, List<Permission> permissions) {
            return role.with("permissions", array(permissions, RoleForm::named));
        }
    },
    /** {@code "principals":[{"id":7}]}; permissions by their numbers, too. */
    V1 {
        @Override
        RawObject read(RawObject answer) {
            Optional<String> principals = answer.get("principals").filter(RoleForm::isArray);
            return principals.isPresent() ? withUsers(answer.without("principals"), principals.get()) : answer;
        }

        @Override
        RawObject request(RawObject role, List<UserId> users, List<Permission> permissions) {
            return role.without("userIds")
                    .with("principals", array(users, user -> "{\"id\":" + number(user.value()) + "}"))
                    .with("permissions", array(permissions, RoleForm::numbered));
        }
    };

    private static final Set<String> WRITTEN = Set.of("name", "description", "permissions", "userIds");
    private static final Set<String> WRITTEN_BY_V1_TOO = Set.of("id", "version", "existingRepositoryPermissions");

    static RoleForm of(Dialect dialect) {
        return dialect == Dialect.V1 ? V1 : V2;
    }

    /** An answer as v2 has it. */
    abstract RawObject read(RawObject answer);

    /** A request from one as v2 has it. */
    abstract RawObject request(RawObject role, List<UserId> users, List<Permission> permissions);

    /** Whether a request to change a role has this member. */
    boolean writes(String name) {
        return WRITTEN.contains(name) || (this == V1 && WRITTEN_BY_V1_TOO.contains(name));
    }

    /** One whose users or permissions a PUT would take away is refused. */
    RawObject complete(RawObject answer) {
        RawObject role = read(answer);
        for (String name : List.of("permissions", "userIds")) {
            if (role.get(name).filter(RoleForm::isArray).isEmpty()) {
                throw Failures.of("Expected an array at $." + name);
            }
        }
        return role;
    }

    private static RawObject withUsers(RawObject role, String principals) {
        List<RolePrincipal> users = Json.fromJson(RolePrincipals.class, "{\"principals\":" + principals + "}")
                .principals();
        return role.with(
                "userIds",
                array(users, user -> JsonValue.ofText(user.id().value()).json()));
    }

    private static boolean isArray(String value) {
        return value.startsWith("[");
    }

    private static <T> String array(List<T> values, Function<T, String> json) {
        return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String named(Permission permission) {
        return "{\"action\":" + JsonValue.ofText(permission.action()).json() + ",\"resourceType\":"
                + JsonValue.ofText(permission.resourceType()).json() + "}";
    }

    private static String numbered(Permission permission) {
        String id = permission
                .id()
                .orElseThrow(() -> new IllegalArgumentException("The v1 dialect wants the id of the permission "
                        + permission.action() + ", which another role with it tells"));
        return RawObject.parse(named(permission))
                .with("id", number(id))
                .with(
                        "resourceId",
                        permission.resourceId().map(RoleForm::number).orElse("null"))
                .toJson();
    }

    private static String number(String id) {
        if (!id.matches("\\d{1,19}")) {
            throw new IllegalArgumentException("The v1 dialect has numbers for ids; " + id + " is none");
        }
        return id;
    }
}
