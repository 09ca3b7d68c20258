package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.SeedObject;

/**
 * What the organization and its host have bought besides seats, and what of it is used up. For seeding, by any thread;
 * {@link LeaseState#json()} shows it.
 */
public final class LeaseAccount {
    private final Organization organization;
    private final LicenseAccount account;

    LeaseAccount(Organization organization, LicenseAccount account) {
        this.organization = organization;
        this.account = account;
    }

    /**
     * The organization owns this many of a product of tenants, for example 5 of {@code UNATT} or 1000 of {@code AIU}. What
     * tenants have been given stays theirs if there are fewer now: more than there are is given away then, which the vendor
     * tolerates.
     */
    public LeaseAccount product(String code, int total) {
        synchronized (organization.lock()) {
            account.licenses().product(code, total);
        }
        return this;
    }

    /**
     * A licence that the vendor has sold to the organization, and that is in force once it is activated under its code,
     * online or offline. Only Automation Suite activates licences.
     *
     * @param licenseCode for example {@code 4711-0000-0000-0001}
     * @param products how many there are of what in it, seats of people included, for example {@code {'UNATT':2}}; single
     *     quotes will do
     */
    public LeaseAccount license(String licenseCode, String products) {
        sell(account.licenses(), licenseCode, products);
        return this;
    }

    /** The host of an Automation Suite owns this many of a product, seats of people included. */
    public LeaseAccount hostProduct(String code, int total) {
        synchronized (organization.lock()) {
            account.host().product(code, total);
        }
        return this;
    }

    /** A licence that the vendor has sold to the host of an Automation Suite; otherwise like {@link #license}. */
    public LeaseAccount hostLicense(String licenseCode, String products) {
        sell(account.host(), licenseCode, products);
        return this;
    }

    /**
     * What the vendor's activation page gives for a request, to whoever wants to activate a licence offline.
     *
     * @throws IllegalArgumentException if that is no such request
     */
    public String activationData(String activationRequest) {
        return OfflineActivation.answerTo(activationRequest);
    }

    /**
     * Somebody uses units up now, whether there are enough or not.
     *
     * @param scope the GUID of a tenant, the name of the one there is, or the GUID of the organization for what no tenant
     *     has used
     * @param service for example {@code orchestrator}, or {@code tenant} for a tenant as a whole
     * @param code for example {@code AIU}
     * @throws IllegalArgumentException for seats and for runtimes of robots, whose use follows from who runs what
     */
    public LeaseAccount consume(String scope, String service, String code, double units) {
        if (!Products.isUsedUp(code)) {
            throw new IllegalArgumentException(code + " is not used up: its use follows from who runs what");
        }
        String id = scope.equals(Organization.TENANT) ? Organization.TENANT_KEY : scope;
        if (!Guids.isGuid(id)) {
            throw new IllegalArgumentException(
                    "There is no tenant '" + scope + "': write a GUID, or " + Organization.TENANT);
        }
        synchronized (organization.lock()) {
            account.consumption().add(new Consumption.Use(id, service, code, units, organization.instant()));
        }
        return this;
    }

    private void sell(Licenses to, String licenseCode, String products) {
        SeedObject contained = SeedObject.byHand("licence " + licenseCode, products);
        synchronized (organization.lock()) {
            to.sell(licenseCode, Licenses.numbers(contained));
        }
    }
}
