package io.github.rpaclients.uipath.orchestrator.executionmedia;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ExecutionMediaId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import java.util.Optional;

/** The recording of a job: what was to be seen on its screen. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface ExecutionMedia extends WireModel {
    ExecutionMediaId id();

    Optional<String> name();

    Optional<String> storageLocation();

    Optional<JobId> jobId();

    Optional<String> releaseName();
}
