package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;

/** Who leaves a team. */
@Model
interface RemovedMembers {
    @AsNumber
    List<UserId> userIds();

    @AsNumber
    List<RoleId> roleIds();

    static RemovedMembers of(Collection<UserId> users, Collection<RoleId> roles) {
        return new RemovedMembersBuilder()
                .addAllUserIds(users)
                .addAllRoleIds(roles)
                .build();
    }
}
