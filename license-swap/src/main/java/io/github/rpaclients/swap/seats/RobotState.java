package io.github.rpaclients.swap.seats;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.orchestrator.users.AttendedRobot;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.Optional;
import org.immutables.value.Value;

/** What a swap of attended robots changes about a user. The robot's id is the server's and no part of it. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface RobotState {
    Optional<Boolean> mayHaveRobotSession();

    Optional<AttendedRobot> robotProvision();

    static RobotState of(User user) {
        return builder()
                .mayHaveRobotSession(user.mayHaveRobotSession())
                .robotProvision(user.robotProvision().map(robot -> robot.withRobotId(Optional.empty())))
                .build();
    }

    static RobotState parse(String json) {
        return Json.fromJson(RobotState.class, json);
    }

    default String toJson() {
        return Json.toJson(RobotState.class, this);
    }

    /** The user with the right and the type of robot as they were; a robot that is there keeps its settings. */
    default User putBack(User user) {
        return user.withMayHaveRobotSession(mayHaveRobotSession())
                .withRobotProvision(robotProvision()
                        .map(before -> user.robotProvision()
                                .map(now -> now.withRobotType(before.robotType()))
                                .orElse(before)));
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRobotState.Builder {}
}
