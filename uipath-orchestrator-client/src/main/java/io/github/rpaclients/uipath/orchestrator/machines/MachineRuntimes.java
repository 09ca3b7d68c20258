package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Optional;

/** How many runtimes of one kind the machines of a folder have. */
@Model
public interface MachineRuntimes extends WireModel {
    RobotType type();

    Optional<Long> total();

    Optional<Long> connected();

    Optional<Long> available();
}
