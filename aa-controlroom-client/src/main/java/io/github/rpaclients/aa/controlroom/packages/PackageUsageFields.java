package io.github.rpaclients.aa.controlroom.packages;

import io.github.rpaclients.aa.controlroom.query.TextField;

/**
 * What the usage of a package can be filtered by. The vendor says so of the status alone, in upper case: {@code DISABLED}.
 */
public final class PackageUsageFields {
    public static final TextField<PackageUsage> PACKAGE_STATUS = TextField.of("packageStatus");
    public static final TextField<PackageUsage> PACKAGE_VERSION = TextField.of("packageVersion");
    public static final TextField<PackageUsage> AUTOMATION_NAME = TextField.of("automationName");

    private PackageUsageFields() {}
}
