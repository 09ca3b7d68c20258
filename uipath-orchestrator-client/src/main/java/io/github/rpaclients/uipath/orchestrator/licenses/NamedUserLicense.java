package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A licence that goes by a Windows user, such as those of attended robots. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface NamedUserLicense extends WireModel {
    String key();

    /** The Windows user of the robot, {@code DOMAIN\name}; not the name of a user of Orchestrator. */
    Optional<String> userName();

    /** Whether it is in use. */
    boolean isLicensed();

    /** Whether the robot uses a licence from outside this organization. */
    @Value.Default
    default boolean isExternalLicensed() {
        return false;
    }

    /** When the robot last took a licence. */
    Optional<Instant> lastLoginDate();

    /** The robot that uses it, by which it belongs to a user. */
    Optional<RobotId> activeRobotId();

    /** On how many machines there is a robot of this user. */
    Optional<Integer> machinesCount();

    List<String> machineNames();

    /** The machines from which a robot is connected with it. */
    List<String> activeMachineNames();
}
