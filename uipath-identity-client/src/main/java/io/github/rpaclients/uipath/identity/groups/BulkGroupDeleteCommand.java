package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import java.util.Set;

/** Groups to delete, spelled as the specification spells it. */
@Model
interface BulkGroupDeleteCommand {
    @Json(name = "groupIDs")
    Set<GroupId> ids();
}
