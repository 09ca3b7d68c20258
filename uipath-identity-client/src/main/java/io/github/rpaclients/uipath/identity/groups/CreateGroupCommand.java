package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.OrganizationId;
import java.util.Optional;
import java.util.Set;

/** The body of a creation, spelled as the specification spells it. */
@Model
interface CreateGroupCommand {
    OrganizationId partitionGlobalId();

    Optional<GroupId> id();

    String name();

    @Json(name = "directoryUserMemberIDs")
    Set<MemberId> members();

    static CreateGroupCommand of(OrganizationId organization, NewGroup group) {
        return new CreateGroupCommandBuilder()
                .partitionGlobalId(organization)
                .id(group.id())
                .name(group.name())
                .addAllMembers(group.members())
                .build();
    }
}
