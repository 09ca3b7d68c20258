package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;

/** A user, and what he is in a team. */
@Model
public interface TeamUser extends JsonModel {
    @AsNumber
    UserId userId();

    TeamMemberRole teamRole();

    static TeamUser of(UserId user, TeamMemberRole role) {
        return new TeamUserBuilder().userId(user).teamRole(role).build();
    }
}
