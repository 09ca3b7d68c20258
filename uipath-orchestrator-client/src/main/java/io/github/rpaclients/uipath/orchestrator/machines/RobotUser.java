package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.Optional;

/** A robot that a template is for. */
@Entity
public interface RobotUser extends WireModel, WithRobotUser {
    RobotId robotId();

    /** The user whose robot it is. */
    @ReadOnly
    Optional<String> userName();

    @ReadOnly
    Optional<Boolean> hasTriggers();

    static RobotUser of(RobotId robot) {
        return new RobotUserBuilder().robotId(robot).build();
    }
}
