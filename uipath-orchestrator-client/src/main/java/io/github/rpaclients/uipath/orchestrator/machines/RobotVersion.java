package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import java.util.Optional;

/** How many robots of a machine have a version. */
@Model
public interface RobotVersion extends WireModel {
    Optional<String> version();

    Optional<Long> count();

    Optional<MachineId> machineId();
}
