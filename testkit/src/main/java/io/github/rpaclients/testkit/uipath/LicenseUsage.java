package io.github.rpaclients.testkit.uipath;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * How much is used of what there is; all of it follows from who was given what, who has used units up, and which robots
 * Orchestrator lets run. Licences and their units are those of a calendar year.
 */
final class LicenseUsage {
    private final Organization organization;
    private final LicenseAccount account;
    private final OrchestratorState orchestrator;

    LicenseUsage(Organization organization, LicenseAccount account, OrchestratorState orchestrator) {
        this.organization = organization;
        this.account = account;
        this.orchestrator = orchestrator;
    }

    /** In seconds since 1970, as are all dates here. */
    long start() {
        return year().withDayOfYear(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** The last second that is in it. */
    long end() {
        return year().withDayOfYear(1).plusYears(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1;
    }

    private LocalDate year() {
        return LocalDate.ofInstant(organization.instant(), ZoneOffset.UTC);
    }

    /** By one service of a tenant. */
    double used(String tenant, String service, String code) {
        return Products.isRuntime(code) ? running(tenant, service, code) : used(tenant, service, code, start(), end());
    }

    /** Units that a service has used up. */
    double used(String tenant, String service, String code, long start, long end) {
        return account.consumption().units(code, start, end, use -> use.isOf(tenant) && use.service.equals(service));
    }

    /** By all services of a tenant. */
    double used(String tenant, String code) {
        return Products.isRuntime(code)
                ? running(tenant, "orchestrator", code)
                : account.consumption().units(code, start(), end(), use -> use.isOf(tenant));
    }

    /** By everybody. */
    double used(String code) {
        return Products.isRuntime(code)
                ? running(Organization.TENANT_KEY, "orchestrator", code)
                : account.consumption().units(code, start(), end(), use -> true);
    }

    double usedByOrganization(String code, long start, long end) {
        return account.consumption().units(code, start, end, Consumption.Use::isOfOrganization);
    }

    /** By tenants that have nothing any more. */
    double usedByTheDeleted(String code, long start, long end) {
        Set<String> tenants = account.services().tenants();
        return account.consumption()
                .units(code, start, end, use -> !use.isOfOrganization() && !tenants.contains(use.scope));
    }

    /** What could still be given to a service: none where more is given away than there is. */
    int free(String code) {
        return Math.max(0, (int) ofOrganization(code));
    }

    /** What belongs to the organization and to no tenant; less than nothing where more is given away than there is. */
    double ofOrganization(String code) {
        return account.licenses().productTotals().getOrDefault(code, 0)
                - account.services().allocated(code)
                - usedByTheDeleted(code, start(), end());
    }

    private long running(String tenant, String service, String code) {
        boolean isHere = Guids.normal(tenant).equals(Organization.TENANT_KEY) && service.equals("orchestrator");
        return isHere ? new Runtimes(orchestrator).taken(Products.robotType(code)) : 0;
    }
}
