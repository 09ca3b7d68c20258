package io.github.rpaclients.swap.cli;

import java.nio.file.Path;
import java.util.function.Function;

/** The systems that a pool file can name, and the ways to sign in to them. */
enum Vendor {
    USER_LICENSES(UserLicenseOffice::new),
    GROUP_LICENSES(GroupLicenseOffice::new),
    ATTENDED_ROBOTS(AttendedRobotOffice::new),
    DEVICE_LICENSES(DeviceLicenseOffice::withPassword),
    DEVICE_LICENSES_BY_API_KEY(DeviceLicenseOffice::withApiKey),
    DEVICE_LICENSES_V1(DeviceLicenseOffice::ofDialectV1);

    private final Function<Path, Office> office;

    Vendor(Function<Path, Office> office) {
        this.office = office;
    }

    /** @param folder where the pool file is to be written */
    Office open(Path folder) {
        return office.apply(folder);
    }
}
