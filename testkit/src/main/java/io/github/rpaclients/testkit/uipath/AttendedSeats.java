package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.Collection;

/** Who holds an attended robot's licence, where Orchestrator decides that and not the licence service. */
final class AttendedSeats {
    private AttendedSeats() {}

    /** The canonical robot type of the user's seat; empty if there is none. */
    static String heldBy(JsonObject user) {
        if (!Json.flag(user, "MayHaveRobotSession") || Json.isNull(user, "RobotProvision")) {
            return "";
        }
        return RobotTypes.canonical(Json.string(user.getAsJsonObject("RobotProvision"), "RobotType"));
    }

    static int used(Collection<JsonObject> users, String robotType) {
        return (int) users.stream().filter(u -> heldBy(u).equals(robotType)).count();
    }
}
