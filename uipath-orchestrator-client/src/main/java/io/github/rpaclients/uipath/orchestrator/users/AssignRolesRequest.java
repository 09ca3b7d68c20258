package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.orchestrator.roles.RoleId;
import java.util.List;
import org.immutables.value.Value;

/** The complete set of a user's roles. Action parameters are camelCase, unlike entities. */
@Value.Immutable
@ModelStyle
@JsonNaming(JsonNaming.Strategy.AS_IS)
@JsonClass(generateAdapter = true, generator = "immutables")
interface AssignRolesRequest {
    List<RoleId> roleIds();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAssignRolesRequest.Builder {}
}
