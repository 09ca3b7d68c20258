package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** By when a task should be done. Lists write the members with a capital letter, other answers without; both are read. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TaskSla extends WireModel {
    @JsonAlias("ExpiryTime")
    Optional<Instant> expiryTime();

    /** From when the time is counted. */
    @JsonAlias("StartCriteria")
    Optional<TaskSlaCriteria> startCriteria();

    /** Until when the time is counted. */
    @JsonAlias("EndCriteria")
    Optional<TaskSlaCriteria> endCriteria();

    @JsonAlias("Status")
    Optional<TaskSlaStatus> status();
}
