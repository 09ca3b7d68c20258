package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.OrganizationId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The body of a creation, spelled as the specification spells it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface CreateGroupCommand {
    OrganizationId partitionGlobalId();

    Optional<GroupId> id();

    String name();

    @Json(name = "directoryUserMemberIDs")
    Set<MemberId> members();

    static CreateGroupCommand of(OrganizationId organization, NewGroup group) {
        return builder()
                .partitionGlobalId(organization)
                .id(group.id())
                .name(group.name())
                .addAllMembers(group.members())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateGroupCommand.Builder {}
}
