package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.Set;
import org.immutables.value.Value;

/** Groups to delete, spelled as the specification spells it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface BulkGroupDeleteCommand {
    @Json(name = "groupIDs")
    Set<GroupId> ids();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableBulkGroupDeleteCommand.Builder {}
}
