package io.github.rpaclients.uipath.lease;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.accountlicenses.AccountLicensesApi;
import io.github.rpaclients.uipath.lease.activation.ActivationApi;
import io.github.rpaclients.uipath.lease.activation.HostActivationApi;
import io.github.rpaclients.uipath.lease.catalogue.CatalogueApi;
import io.github.rpaclients.uipath.lease.consumption.ConsumptionApi;
import io.github.rpaclients.uipath.lease.entitlements.EntitlementsApi;
import io.github.rpaclients.uipath.lease.grouprules.PreviewGroupRulesApi;
import io.github.rpaclients.uipath.lease.hostlicenses.PreviewHostLicensesApi;
import io.github.rpaclients.uipath.lease.servicelicenses.PreviewServiceLicensesApi;
import io.github.rpaclients.uipath.lease.sessions.SessionsApi;
import io.github.rpaclients.uipath.lease.statistics.StatisticsApi;
import io.github.rpaclients.uipath.lease.trials.TrialsApi;
import io.github.rpaclients.uipath.lease.userlicenses.PreviewUserLicensesApi;
import java.util.function.Supplier;

/**
 * Operations that rest on nothing that the vendor publishes today. They may answer otherwise than described, or not at all.
 * Each method says which of two ranks it has: <i>published, then withdrawn</i>, in a specification of 2023 that the vendor
 * took back with the remark that some operations do not work properly yet, or <i>seen in use</i>, by the vendor's own pages.
 * What is documented stands in {@link LeaseClient} itself, beside some withdrawn reads that it has had from its beginning.
 */
public final class LeasePreview {
    private final ApiCalls calls;
    private final Supplier<ApiCalls> license;

    LeasePreview(ApiCalls calls, Supplier<ApiCalls> license) {
        this.calls = calls;
        this.license = license;
    }

    /** Seats of people: single reads, what reaches them through groups, taking everything away. */
    public PreviewUserLicensesApi userLicenses() {
        return new PreviewUserLicensesApi(calls);
    }

    /** Rules of groups: several at once, members and their seats, taking a rule away. */
    public PreviewGroupRulesApi groupRules() {
        return new PreviewGroupRulesApi(calls);
    }

    /** Sessions by which programs take licences. */
    public SessionsApi sessions() {
        return new SessionsApi(calls);
    }

    /** What has been used, now and over time. */
    public StatisticsApi statistics() {
        return new StatisticsApi(calls);
    }

    /** Units that are used up. */
    public ConsumptionApi consumption() {
        return new ConsumptionApi(calls);
    }

    /**
     * Licences of the organization as a whole.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public AccountLicensesApi accountLicenses() {
        return new AccountLicensesApi(license.get());
    }

    /**
     * Products of tenants and their services: what they have, use and lose.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public PreviewServiceLicensesApi serviceLicenses() {
        return new PreviewServiceLicensesApi(license.get());
    }

    /**
     * Products of the host of an Automation Suite, and of its organizations.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public PreviewHostLicensesApi hostLicenses() {
        return new PreviewHostLicensesApi(license.get());
    }

    /**
     * Activating licences of the organization.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public ActivationApi activation() {
        return new ActivationApi(license.get());
    }

    /**
     * Activating licences of the host of an Automation Suite.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public HostActivationApi hostActivation() {
        return new HostActivationApi(license.get());
    }

    /**
     * Trials of products.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public TrialsApi trials() {
        return new TrialsApi(license.get());
    }

    /**
     * Bundles that somebody has, and what they contain.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public CatalogueApi catalogue() {
        return new CatalogueApi(userLicenses(), groupRules(), accountLicenses());
    }

    /** What people may use. */
    public EntitlementsApi entitlements() {
        return new EntitlementsApi(calls);
    }
}
