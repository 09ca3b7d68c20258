package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;

/** Who joins a team. */
@Model
interface AddedMembers {
    List<TeamUser> users();

    List<TeamRole> roles();

    static AddedMembers of(Collection<TeamUser> users, Collection<RoleId> roles) {
        AddedMembersBuilder members = new AddedMembersBuilder().addAllUsers(users);
        roles.forEach(role -> members.addRoles(TeamRole.of(role)));
        return members.build();
    }
}
