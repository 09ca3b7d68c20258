package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import java.util.Optional;

/** A release that runs a certain version of a package. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TestReleaseVersion extends WireModel {
    ReleaseId releaseId();

    Optional<String> versionNumber();

    /** The folder. */
    Optional<FolderId> organizationUnitId();
}
