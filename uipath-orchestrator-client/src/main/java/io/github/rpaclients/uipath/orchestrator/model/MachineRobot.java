package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import java.util.Optional;

/** Where a job is to run and as whom: a machine, a robot or both. */
@Entity
public interface MachineRobot extends WireModel, WithMachineRobot {
    Optional<MachineId> machineId();

    Optional<String> machineName();

    Optional<RobotId> robotId();

    Optional<String> robotUserName();

    /** One host of a machine that has several; only schedules know it. */
    Optional<SessionId> sessionId();

    Optional<String> sessionName();

    /** On this machine, as any robot. */
    static MachineRobot of(MachineId machine) {
        return new MachineRobotBuilder().machineId(machine).build();
    }

    /** On this machine, as this robot. */
    static MachineRobot of(MachineId machine, RobotId robot) {
        return new MachineRobotBuilder().machineId(machine).robotId(robot).build();
    }
}
