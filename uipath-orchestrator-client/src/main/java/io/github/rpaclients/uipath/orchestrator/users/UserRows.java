package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page of users, in OData's envelope. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface UserRows {
    @Json(name = "@odata.count")
    OptionalLong count();

    @Json(name = "value")
    List<User> value();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUserRows.Builder {}
}
