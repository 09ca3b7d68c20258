package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import java.util.Optional;

/** The release that a job is a run of. */
@Model
public interface JobRelease extends WireModel {
    ReleaseId id();

    Optional<ReleaseKey> key();

    Optional<String> name();

    /** The name of the package. */
    Optional<String> processKey();

    /** The version of the package that the release has now; the job may have another. */
    Optional<String> processVersion();
}
