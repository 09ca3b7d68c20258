package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** That somebody has a task. The file of the vendor writes the members without a capital letter; both are read. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TaskAssignment extends WireModel {
    @JsonAlias("Id")
    long id();

    @JsonAlias("Assignee")
    Optional<TaskUser> assignee();
}
