package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Collection;
import java.util.List;

/** Users who get a role and lose it; the server wants both lists, even where one is empty. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface RoleUserChanges {
    List<UserId> addedUserIds();

    List<UserId> removedUserIds();

    static RoleUserChanges of(Collection<UserId> added, Collection<UserId> removed) {
        return new RoleUserChangesBuilder()
                .addAllAddedUserIds(added)
                .addAllRemovedUserIds(removed)
                .build();
    }
}
