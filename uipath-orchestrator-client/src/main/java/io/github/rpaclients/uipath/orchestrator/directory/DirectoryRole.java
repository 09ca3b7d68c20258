package io.github.rpaclients.uipath.orchestrator.directory;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.roles.RoleId;
import java.util.Optional;
import org.immutables.value.Value;

/** A role that a user has through a group. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface DirectoryRole extends WireModel, WithDirectoryRole {
    Optional<RoleId> id();

    Optional<String> name();

    Optional<String> displayName();

    /** What the vendor groups roles by; not groups of users. */
    Optional<String> groups();

    /** Static roles cannot be deleted. */
    Optional<Boolean> isStatic();

    /** The permissions of a role that is not editable are fixed. */
    Optional<Boolean> isEditable();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableDirectoryRole.Builder {}
}
