package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Optional;

/** Somebody who can have tasks. Lists write the members with a capital letter, other answers without; both are read. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TaskUser extends WireModel {
    @JsonAlias("Id")
    UserId id();

    @JsonAlias("Name")
    Optional<String> name();

    @JsonAlias("Surname")
    Optional<String> surname();

    @JsonAlias("UserName")
    Optional<String> userName();

    @JsonAlias("EmailAddress")
    Optional<String> emailAddress();

    @JsonAlias("DisplayName")
    Optional<String> displayName();
}
