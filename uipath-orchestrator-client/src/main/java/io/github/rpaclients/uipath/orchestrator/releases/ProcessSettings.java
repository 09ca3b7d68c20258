package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.AutopilotForRobots;
import java.util.Optional;

/** How the jobs of a release run. */
@Entity
public interface ProcessSettings extends WireModel, WithProcessSettings {
    /** Whether the screen is recorded up to an error. */
    Optional<Boolean> errorRecordingEnabled();

    /** Of that recording; the vendor names no unit. */
    Optional<Integer> duration();

    /** Of that recording; the vendor names no unit. */
    Optional<Integer> frequency();

    /** Of that recording; the vendor names no unit. */
    Optional<Integer> quality();

    /** Whether it begins when its user signs in. */
    Optional<Boolean> autoStartProcess();

    /** Whether its user cannot stop it. */
    Optional<Boolean> alwaysRunning();

    @Since(18)
    Optional<AutopilotForRobots> autopilotForRobots();

    @Since(20)
    Optional<AgentSettings> agentSettings();
}
