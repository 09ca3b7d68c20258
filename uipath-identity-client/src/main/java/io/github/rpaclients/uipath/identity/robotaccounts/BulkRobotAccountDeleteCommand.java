package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import java.util.Set;

/** Robot accounts to delete, spelled as the specification spells it. */
@Model
interface BulkRobotAccountDeleteCommand {
    @Json(name = "robotAccountIDs")
    Set<RobotAccountId> ids();
}
