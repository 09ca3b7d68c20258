package io.github.rpaclients.uipath.orchestrator.robotlogs;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineKey;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.time.Instant;
import java.util.Optional;

/** What a robot has logged. It has no id: that of every row is zero on some servers. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface RobotLog extends WireModel {
    Instant timeStamp();

    Optional<LogLevel> level();

    Optional<String> message();

    /** All of the entry as JSON, with what the process has added to it. */
    Optional<String> rawMessage();

    /** Who did what was logged. */
    Optional<String> windowsIdentity();

    Optional<String> processName();

    Optional<JobKey> jobKey();

    Optional<String> robotName();

    Optional<String> hostMachineName();

    Optional<MachineId> machineId();

    Optional<MachineKey> machineKey();

    /** The kind of robot that the job ran on. */
    Optional<RobotType> runtimeType();
}
