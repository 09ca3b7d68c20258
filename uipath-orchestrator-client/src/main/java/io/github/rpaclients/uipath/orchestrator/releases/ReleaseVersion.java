package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import java.time.Instant;
import java.util.Optional;

/** A version that a release had from some time on; one that it had twice is there twice. */
@Model
public interface ReleaseVersion extends WireModel {
    Optional<Long> id();

    ReleaseId releaseId();

    /** At most 50 characters. */
    String versionNumber();

    Optional<Instant> creationTime();

    /** The name of the package. */
    Optional<String> releaseName();
}
