package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.Collection;
import java.util.List;

/** Robots that may connect, or may not. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface RobotSwitch {
    List<RobotId> robotIds();

    boolean enabled();

    static RobotSwitch of(Collection<RobotId> robots, boolean enabled) {
        return new RobotSwitchBuilder().addAllRobotIds(robots).enabled(enabled).build();
    }
}
