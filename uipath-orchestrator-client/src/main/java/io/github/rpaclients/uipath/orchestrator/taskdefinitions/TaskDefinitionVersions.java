package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A definition, and all versions of it. */
@Model
public interface TaskDefinitionVersions extends WireModel {
    String taskDefinitionName();

    @Json(name = "TaskDefintionCurrentVersion")
    Optional<Integer> currentVersion();

    @Json(name = "TaskDefintionCreationDate")
    Optional<Instant> creationDate();

    @Json(name = "TaskDefintionUpdationTime")
    Optional<Instant> updateTime();

    @Json(name = "TaskDefintionVersions")
    List<TaskDefinitionVersion> versions();
}
