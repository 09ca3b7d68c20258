package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.core.json.Entity;
import java.util.List;
import java.util.Optional;

/** A team to be made. */
@Entity
public interface NewTeam extends WithNewTeam {
    String name();

    Optional<String> description();

    RequestVisibility requestVisibility();

    List<TeamUser> users();

    static NewTeam of(String name, RequestVisibility visibility, List<TeamUser> users) {
        return new NewTeamBuilder()
                .name(name)
                .requestVisibility(visibility)
                .addAllUsers(users)
                .build();
    }
}
