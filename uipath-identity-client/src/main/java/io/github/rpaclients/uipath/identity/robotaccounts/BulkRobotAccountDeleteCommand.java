package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.Set;
import org.immutables.value.Value;

/** Robot accounts to delete, spelled as the specification spells it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface BulkRobotAccountDeleteCommand {
    @Json(name = "robotAccountIDs")
    Set<RobotAccountId> ids();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableBulkRobotAccountDeleteCommand.Builder {}
}
