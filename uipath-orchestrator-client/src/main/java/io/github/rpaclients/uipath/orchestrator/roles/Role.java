package io.github.rpaclients.uipath.orchestrator.roles;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A role of a tenant. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface Role extends WireModel, WithRole {
    RoleId id();

    Optional<String> name();

    Optional<String> displayName();

    /** Absent on servers before Web API version 15. */
    Optional<RoleType> type();

    /** What the vendor groups roles by; not groups of users. */
    Optional<String> groups();

    /** Static roles cannot be deleted. */
    Optional<Boolean> isStatic();

    /** The permissions of a role that is not editable are fixed. */
    Optional<Boolean> isEditable();

    /** Empty unless the query expands {@code Permissions}. */
    List<Permission> permissions();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableRole.Builder {}
}
