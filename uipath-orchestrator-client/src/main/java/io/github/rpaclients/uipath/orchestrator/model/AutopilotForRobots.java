package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Whether Autopilot looks after the jobs of a process. */
@Entity
public interface AutopilotForRobots extends WireModel, WithAutopilotForRobots {
    Optional<Boolean> enabled();

    /** Whether it repairs what it finds. */
    Optional<Boolean> healingEnabled();

    /** On or off, and nothing repaired. */
    static AutopilotForRobots of(boolean enabled) {
        return new AutopilotForRobotsBuilder()
                .enabled(enabled)
                .healingEnabled(false)
                .build();
    }
}
