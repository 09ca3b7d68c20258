package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.identity.groups.GroupId;
import java.util.Optional;
import java.util.Set;

/** The body of a creation, spelled as the specification spells it. */
@Model
interface CreateRobotAccountCommand {
    OrganizationId partitionGlobalId();

    String name();

    Optional<String> displayName();

    @Json(name = "groupIDsToAdd")
    Set<GroupId> groupsToAdd();

    static CreateRobotAccountCommand of(OrganizationId organization, NewRobotAccount account) {
        return new CreateRobotAccountCommandBuilder()
                .partitionGlobalId(organization)
                .name(account.name())
                .displayName(account.displayName())
                .addAllGroupsToAdd(account.groups())
                .build();
    }
}
