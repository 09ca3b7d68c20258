package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.Optional;

/** A robot that a schedule is for. */
@Entity
public interface ExecutorRobot extends WireModel, WithExecutorRobot {
    RobotId id();

    Optional<String> name();

    Optional<String> machineName();

    Optional<String> description();

    static ExecutorRobot of(RobotId robot) {
        return new ExecutorRobotBuilder().id(robot).build();
    }
}
