package io.github.rpaclients.uipath.identity.robotaccounts;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.identity.groups.GroupId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The body of a creation, spelled as the specification spells it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface CreateRobotAccountCommand {
    OrganizationId partitionGlobalId();

    String name();

    Optional<String> displayName();

    @Json(name = "groupIDsToAdd")
    Set<GroupId> groupsToAdd();

    static CreateRobotAccountCommand of(OrganizationId organization, NewRobotAccount account) {
        return builder()
                .partitionGlobalId(organization)
                .name(account.name())
                .displayName(account.displayName())
                .addAllGroupsToAdd(account.groups())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateRobotAccountCommand.Builder {}
}
