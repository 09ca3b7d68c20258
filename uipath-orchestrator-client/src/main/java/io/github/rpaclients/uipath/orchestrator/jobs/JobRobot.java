package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Optional;

/** The robot of a job. */
@Model
public interface JobRobot extends WireModel {
    RobotId id();

    Optional<String> name();

    /** The account on the machine. */
    Optional<String> username();

    Optional<RobotType> type();

    Optional<UserId> userId();

    Optional<MachineId> machineId();

    Optional<String> machineName();
}
