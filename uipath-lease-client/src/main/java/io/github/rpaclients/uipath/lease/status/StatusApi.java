package io.github.rpaclients.uipath.lease.status;

import io.github.rpaclients.core.internal.http.ApiCalls;

/**
 * How an organization is licensed, from the licence resource manager. Read only: switching user licence management
 * changes the licences of everybody and is left to the admin console. Scope {@code PM.License}, of which {@code
 * PM.License.Read} is enough; neither is documented. Every method throws an {@link
 * io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class StatusApi {
    private final ApiCalls calls;
    private final StatusService service;

    /** Called by {@code LeaseClient}. */
    public StatusApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(StatusService.class);
    }

    /**
     * Whether the organization manages user licences.
     *
     * <p>Published in 2023, then withdrawn. On Automation Suite the
     * service wants host credentials.
     *
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if a web page answers, as where the deployment does
     *     not have the service
     * @see <a href="https://docs.uipath.com/automation-cloud/Automation-cloud/latest/admin-guide/user-license-management">
     *     User license management</a>
     */
    public UserLicensingStatus userLicensing() {
        return calls.execute(service.userLicensing());
    }
}
