package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A role: permissions and the users who have them. Says nothing about device licences. A row of a list lacks permissions;
 * {@code get} lacks {@code countPrincipals}, {@code systemRole} and {@code enabled}.
 */
@Entity
public interface Role extends WireModel, WithRole {
    RoleId id();

    String name();

    Optional<String> description();

    /** Only from {@code get}. */
    List<Permission> permissions();

    /** How many users have the role. */
    OptionalLong countPrincipals();

    /** Came with the product. */
    Optional<Boolean> systemRole();

    Optional<Boolean> enabled();

    Optional<Instant> createdOn();

    Optional<Instant> updatedOn();
}
