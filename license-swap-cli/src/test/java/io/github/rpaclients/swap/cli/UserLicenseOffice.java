package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.uipath.Deployment;
import java.nio.file.Path;
import java.util.List;

/** An office where a seat is a user licence of the UiPath organization. */
final class UserLicenseOffice extends UiPathOffice {
    UserLicenseOffice(Path folder) {
        this(folder, Deployment.CLOUD, true);
    }

    UserLicenseOffice(Path folder, Deployment deployment, boolean userLicensing) {
        this(folder, new OfficeClock(), deployment, userLicensing);
    }

    private UserLicenseOffice(Path folder, OfficeClock clock, Deployment deployment, boolean userLicensing) {
        super(
                folder,
                clock,
                simulator(clock, deployment, userLicensing),
                "uipath-user-licenses",
                "RPADEVNU",
                List.of("PM.License", "PM.User.Read", "OR.Users.Read"));
    }

    @Override
    boolean holds(String name) {
        return uipath.lease().user(name).bundles().contains(licence);
    }
}
