package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.uipath.Deployment;
import java.nio.file.Path;
import java.util.List;

/** An office where a seat is the attended robot of a UiPath Orchestrator user. */
final class AttendedRobotOffice extends UiPathOffice {
    AttendedRobotOffice(Path folder) {
        this(folder, Deployment.CLOUD, false);
    }

    AttendedRobotOffice(Path folder, Deployment deployment, boolean userLicensing) {
        this(folder, new OfficeClock(), deployment, userLicensing);
    }

    private AttendedRobotOffice(Path folder, OfficeClock clock, Deployment deployment, boolean userLicensing) {
        super(
                folder,
                clock,
                simulator(clock, deployment, userLicensing),
                "uipath-attended-robots",
                "Development",
                List.of("OR.Users", "OR.Settings.Read"));
    }

    /** Who gives the seat keeps the robot and loses the right to it. */
    @Override
    boolean holds(String name) {
        String user = uipath.orchestrator().user(person(name)).json();
        return user.contains("\"RobotType\":\"Development\"") && user.contains("\"MayHaveRobotSession\":true");
    }
}
