package io.github.rpaclients.uipath.orchestrator.roles;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A permission, and whether a role grants it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface Permission extends WireModel, WithPermission {
    Optional<Long> id();

    /** For example {@code Robots.View}. */
    Optional<String> name();

    Optional<Boolean> isGranted();

    Optional<RoleId> roleId();

    Optional<PermissionScope> scope();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutablePermission.Builder {}
}
