package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The attended robot of a user; having one takes a licence of its type. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
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
        return builder().robotType(type).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableAttendedRobot.Builder {}
}
