package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.identity.groups.GroupId;
import java.util.Set;
import org.immutables.value.Value;

/** The body of an update, spelled as the specification spells it. */
@Model
interface UpdateRobotAccountCommand {
    OrganizationId partitionGlobalId();

    @Value.Default
    default Patch<String> displayName() {
        return Patch.keep();
    }

    @Json(name = "groupIDsToAdd")
    Set<GroupId> groupsToAdd();

    @Json(name = "groupIDsToRemove")
    Set<GroupId> groupsToRemove();

    static UpdateRobotAccountCommand of(OrganizationId organization, RobotAccountUpdate update) {
        return new UpdateRobotAccountCommandBuilder()
                .partitionGlobalId(organization)
                .displayName(update.displayName())
                .addAllGroupsToAdd(update.groupsToAdd())
                .addAllGroupsToRemove(update.groupsToRemove())
                .build();
    }
}
