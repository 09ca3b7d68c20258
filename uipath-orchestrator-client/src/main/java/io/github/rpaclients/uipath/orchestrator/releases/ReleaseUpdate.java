package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import java.util.Optional;

/** Version, entry point and input of a release; what is empty stays as it is. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface ReleaseUpdate extends WithReleaseUpdate {
    ReleaseKey releaseKey();

    /** For example {@code 1.0.2}. */
    Optional<String> processVersion();

    /** For example {@code Main.xaml}. */
    Optional<String> entryPointPath();

    /** A text that is JSON. */
    Optional<String> inputArgs();

    /** Changes nothing yet. */
    static ReleaseUpdate of(ReleaseKey release) {
        return new ReleaseUpdateBuilder().releaseKey(release).build();
    }
}
