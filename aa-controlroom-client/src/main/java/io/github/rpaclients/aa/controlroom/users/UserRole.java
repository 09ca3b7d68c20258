package io.github.rpaclients.aa.controlroom.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.aa.controlroom.roles.RoleId;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** That a user has a role. An update sends the id alone. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface UserRole extends WireModel, WithUserRole {
    RoleId id();

    Optional<String> name();

    static UserRole of(RoleId id) {
        return builder().id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableUserRole.Builder {}
}
