package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.roles.RoleId;
import java.util.Optional;
import org.immutables.value.Value;

/** That a user has a role. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface UserRole extends WireModel, WithUserRole {
    Optional<UserId> userId();

    Optional<RoleId> roleId();

    Optional<String> userName();

    Optional<String> roleName();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableUserRole.Builder {}
}
