package io.github.rpaclients.uipath.identity.groups;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.OrganizationId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The body of an update, spelled as the specification spells it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface UpdateGroupCommand {
    OrganizationId partitionGlobalId();

    Optional<String> name();

    @Json(name = "directoryUserIDsToAdd")
    Set<MemberId> membersToAdd();

    @Json(name = "directoryUserIDsToRemove")
    Set<MemberId> membersToRemove();

    static UpdateGroupCommand of(OrganizationId organization, GroupUpdate update) {
        return builder()
                .partitionGlobalId(organization)
                .name(update.name())
                .addAllMembersToAdd(update.membersToAdd())
                .addAllMembersToRemove(update.membersToRemove())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateGroupCommand.Builder {}
}
