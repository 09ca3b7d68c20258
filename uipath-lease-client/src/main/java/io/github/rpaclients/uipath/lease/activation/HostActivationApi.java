package io.github.rpaclients.uipath.lease.activation;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.lease.ids.Host;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;

/**
 * Activates the licences of the host of an Automation Suite: online, or offline by a request that is carried to the vendor's
 * activation page and what that page gives for it. All of it was published in 2023 and withdrawn: nothing here is promised.
 * Scope {@code PM.License}, which is assumed; host credentials are asked for. The server says 404 where it does not activate
 * licences at all, and 422 with a reason where a licence cannot be activated.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class HostActivationApi {
    private final ApiCalls calls;
    private final HostActivationService service;

    /** Called by {@code LeasePreview}. */
    public HostActivationApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(HostActivationService.class);
    }

    /** Activates a licence over the internet. Published, then withdrawn. */
    public ActivationResult activate(LicenseCode license) {
        return calls.execute(service.activate(Host.ID, license));
    }

    /** Gives a licence back over the internet, so that it can be activated elsewhere. Published, then withdrawn. */
    public ActivationResult deactivate(LicenseCode license) {
        return calls.execute(service.deactivate(Host.ID, license));
    }

    /** The first step offline: what to carry to the vendor's activation page. Published, then withdrawn. */
    public OfflineRequest requestOffline(LicenseCode license) {
        return calls.execute(service.requestOffline(Host.ID, license));
    }

    /** The second step offline. Published, then withdrawn. */
    public ActivationResult activateOffline(ActivationData data) {
        return calls.execute(service.activateOffline(Host.ID, data));
    }

    /**
     * Gives a licence back offline: from then on it does not work here. Published, then withdrawn.
     *
     * @return what to carry to the vendor's activation page, so that it can be activated elsewhere
     */
    public OfflineRequest deactivateOffline(LicenseCode license) {
        return calls.execute(service.deactivateOffline(Host.ID, license));
    }
}
