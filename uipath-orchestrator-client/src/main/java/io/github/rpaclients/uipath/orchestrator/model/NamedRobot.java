package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.Optional;

/** A robot that another answer names in passing. */
@Model
public interface NamedRobot extends WireModel {
    RobotId id();

    Optional<String> name();

    /** The account that it works with. */
    Optional<String> username();

    Optional<String> machineName();
}
