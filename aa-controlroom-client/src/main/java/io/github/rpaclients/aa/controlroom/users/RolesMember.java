package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** How a request names the roles of a user; both dialects answer with {@code roles}. */
enum RolesMember {
    /** {@code "roles":[{"id":2}]}. */
    OBJECTS("roles") {
        @Override
        String element(RoleId id) {
            if (!id.value().matches("\\d{1,19}")) {
                throw new IllegalArgumentException("The v1 dialect numbers its roles; " + id + " is no number");
            }
            return "{\"id\":" + id + "}";
        }
    },
    /** {@code "roleIds":["2"]}. The specification has numbers for create, strings for update; the samples strings. */
    STRINGS("roleIds") {
        @Override
        String element(RoleId id) {
            return JsonValue.ofText(id.value()).json();
        }
    };

    private final String name;

    RolesMember(String name) {
        this.name = name;
    }

    abstract String element(RoleId id);

    static RolesMember of(Dialect dialect) {
        return dialect == Dialect.V1 ? OBJECTS : STRINGS;
    }

    /** The request with these roles and no other mention of roles. */
    RawObject in(RawObject request, List<RoleId> roles) {
        RawObject bare = request;
        for (RolesMember member : values()) {
            bare = bare.without(member.name);
        }
        return bare.with(name, roles.stream().map(this::element).collect(Collectors.joining(",", "[", "]")));
    }
}
