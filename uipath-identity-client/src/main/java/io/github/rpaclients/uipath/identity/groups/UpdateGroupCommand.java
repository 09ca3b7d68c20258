package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.OrganizationId;
import java.util.Optional;
import java.util.Set;

/** The body of an update, spelled as the specification spells it. */
@Model
interface UpdateGroupCommand {
    OrganizationId partitionGlobalId();

    Optional<String> name();

    @Json(name = "directoryUserIDsToAdd")
    Set<MemberId> membersToAdd();

    @Json(name = "directoryUserIDsToRemove")
    Set<MemberId> membersToRemove();

    static UpdateGroupCommand of(OrganizationId organization, GroupUpdate update) {
        return new UpdateGroupCommandBuilder()
                .partitionGlobalId(organization)
                .name(update.name())
                .addAllMembersToAdd(update.membersToAdd())
                .addAllMembersToRemove(update.membersToRemove())
                .build();
    }
}
