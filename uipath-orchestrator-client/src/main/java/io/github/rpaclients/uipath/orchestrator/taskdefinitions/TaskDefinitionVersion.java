package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** That a definition has a version. The file of the vendor writes the members without a capital letter; both are read. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TaskDefinitionVersion extends WireModel {
    @JsonAlias("Version")
    int version();

    @JsonAlias("CreationDate")
    Optional<Instant> creationDate();

    /** Who made it. */
    @JsonAlias("UserName")
    Optional<String> userName();
}
