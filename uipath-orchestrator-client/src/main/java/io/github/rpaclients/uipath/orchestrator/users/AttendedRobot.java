package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Map;
import java.util.Optional;

/** The attended robot of a user; having one takes a licence of its type. */
@Entity
public interface AttendedRobot extends WireModel, WithAttendedRobot {
    /** The Windows user the robot works as, at most 100 characters. */
    Optional<String> userName();

    /** The licence the robot takes. */
    Optional<RobotType> robotType();

    /** Set by the server. */
    Optional<Long> robotId();

    /** Free-form; some versions give numbers where others give texts. */
    Map<String, JsonValue> executionSettings();

    static AttendedRobot of(RobotType type) {
        return new AttendedRobotBuilder().robotType(type).build();
    }
}
