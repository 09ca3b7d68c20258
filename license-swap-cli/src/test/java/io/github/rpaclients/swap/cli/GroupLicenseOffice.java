package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.uipath.Deployment;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An office where a seat is a place in a group of the UiPath organization. */
final class GroupLicenseOffice extends UiPathOffice {
    private static final String OWNERS = "Seat owners";
    private static final String OWNERS_ID = "cccccccc-0003-4000-8000-00000000000a";

    GroupLicenseOffice(Path folder) {
        this(folder, Deployment.CLOUD);
    }

    GroupLicenseOffice(Path folder, Deployment deployment) {
        this(folder, new OfficeClock(), deployment);
    }

    private GroupLicenseOffice(Path folder, OfficeClock clock, Deployment deployment) {
        super(
                folder,
                clock,
                settled(simulator(clock, deployment, true)),
                "uipath-group-licenses",
                "RPADEVNU",
                List.of("PM.Group", "PM.License.Read", "PM.User.Read", "OR.Users.Read"));
        edit("system = uipath-group-licenses\n", "system = uipath-group-licenses\ngroup = " + OWNERS + "\n");
    }

    private static UiPathSimulator settled(UiPathSimulator uipath) {
        uipath.lease().user("grace").allocate("ATTUNU");
        uipath.identity().addGroup(OWNERS_ID, OWNERS).group(OWNERS).add("grace");
        uipath.lease().group(OWNERS).rule("RPADEVNU");
        uipath.lease().seatsFollowMembers(Duration.ZERO).hearOfMembers();
        return uipath;
    }

    @Override
    boolean holds(String name) {
        return uipath.lease().user(name).inheritedBundles().contains(licence);
    }
}
