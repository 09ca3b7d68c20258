package io.github.rpaclients.uipath.identity.users;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.GroupId;
import java.util.List;
import java.util.Set;

/** People to be created together, and the groups that all of them are in. */
@Model
interface UserBatch {
    List<BulkUser> users();

    @Json(name = "groupIDs")
    Set<GroupId> groups();
}
