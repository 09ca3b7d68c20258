package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The robots that users have: as long as the user has one, there is one. */
final class UserRobots {
    private static final int LONGEST_NAME = 19;

    private final OrchestratorState state;
    private final IdentityState identity;

    UserRobots(OrchestratorSets sets) {
        this.state = sets.state;
        this.identity = sets.identity;
    }

    /** What is kept of a robot of a user besides its user: that it is not enabled. */
    static boolean isMark(JsonObject row) {
        return row.has("$disabled");
    }

    void enable(long robotId, boolean isEnabled) {
        Rows rows = state.rows(RobotsEndpoint.TYPE);
        JsonObject mark = Json.object("Id", robotId, "$disabled", true);
        if (isEnabled) {
            rows.remove(mark);
        } else {
            rows.put(mark);
        }
    }

    List<JsonObject> all() {
        List<JsonObject> robots = new ArrayList<>();
        for (JsonObject user : state.users()) {
            if (!Json.isNull(user, "RobotProvision")) {
                JsonObject own = user.getAsJsonObject("RobotProvision");
                robots.add(robot(user, own, Json.string(own, "RobotType")));
            }
            if (!Json.isNull(user, "UnattendedRobot")) {
                robots.add(robot(user, user.getAsJsonObject("UnattendedRobot"), "Unattended"));
            }
        }
        robots.removeIf(robot -> Json.isNull(robot, "Id"));
        return robots;
    }

    private JsonObject robot(JsonObject user, JsonObject own, String type) {
        JsonObject robot = RobotsEndpoint.TYPE.blank();
        String name = Json.string(user, "UserName").split("@", 2)[0] + "-" + type;
        robot.addProperty("Name", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        robot.addProperty("Type", type.isEmpty() ? "Attended" : type);
        robot.addProperty("HostingType", "Floating");
        robot.addProperty("ProvisionType", "Automatic");
        robot.add("Username", Json.value(own.get("UserName")));
        robot.add("UserId", user.get("Id"));
        robot.add("IsExternalLicensed", Json.value(user.get("IsExternalLicensed")));
        robot.add("CreationTime", Json.value(user.get("CreationTime")));
        robot.add("CreatorUserId", Json.value(user.get("CreatorUserId")));
        robot.add("ExecutionSettings", Json.value(own.get("ExecutionSettings")));
        robot.addProperty("LimitConcurrentExecution", Json.flag(own, "LimitConcurrentExecution"));
        if (!Json.isNull(own, "CredentialType")) {
            robot.add("CredentialType", own.get("CredentialType"));
            robot.add("CredentialStoreId", Json.value(own.get("CredentialStoreId")));
            robot.add("ExternalName", Json.value(own.get("CredentialExternalName")));
        }
        robot.add("Id", Json.value(own.get("RobotId")));
        boolean isMarked = state.rows(RobotsEndpoint.TYPE)
                .find(Json.string(robot, "Id"))
                .filter(UserRobots::isMark)
                .isPresent();
        robot.addProperty("Enabled", !isMarked);
        return robot;
    }

    Optional<JsonObject> find(long robotId) {
        return all().stream()
                .filter(robot -> robot.get("Id").getAsLong() == robotId)
                .findFirst();
    }

    /** As others see him; empty for a robot of nobody. */
    Optional<JsonObject> userOf(JsonObject robot) {
        return Json.isNull(robot, "UserId")
                ? Optional.empty()
                : state.find(robot.get("UserId").getAsLong())
                        .map(new ShownUser(state, new Privileges(state, identity))::of);
    }
}
