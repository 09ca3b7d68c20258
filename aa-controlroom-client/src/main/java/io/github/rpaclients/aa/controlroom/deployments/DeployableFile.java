package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A file of the repository, as far as it matters where it is. */
@Model
interface DeployableFile extends WireModel {
    FileId id();

    Optional<String> path();
}
