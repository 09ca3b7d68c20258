package io.github.rpaclients.uipath.orchestrator.roles;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page of roles, in OData's envelope. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface RoleRows {
    @Json(name = "@odata.count")
    OptionalLong count();

    @Json(name = "value")
    List<Role> value();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRoleRows.Builder {}
}
