package io.github.rpaclients.uipath.lease;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Gate;
import io.github.rpaclients.core.raw.RawApi;
import io.github.rpaclients.uipath.UiPathBuilder;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.grouprules.GroupRulesApi;
import io.github.rpaclients.uipath.lease.hostlicenses.HostLicensesApi;
import io.github.rpaclients.uipath.lease.servicelicenses.ServiceLicensesApi;
import io.github.rpaclients.uipath.lease.status.StatusApi;
import io.github.rpaclients.uipath.lease.userlicenses.UserLicensesApi;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The entry point to UiPath's licence accountant.
 *
 * <pre>{@code
 * try (LeaseClient lease = LeaseClient.builder()
 *         .deployment(UiPathDeployment.cloud("acme", "production"))
 *         .credentials(ClientCredentials.of(clientId, Secret.of(clientSecret), "PM.License"))
 *         .build()) {
 *     lease.userLicenses().allocate(ada, BundleCode.RPADEVPRONU, BundleCode.ATTUNU);
 * }
 * }</pre>
 *
 * <p>Every call names the organization by its GUID: the one given to the builder, else the claim {@code prt_id} of the
 * token, for which the first call may sign in. Where the token has no such claim, that call throws {@link
 * IllegalStateException}.
 *
 * <p>The vendor marks its licence API as preview and documents a part of it; each method says what its contract rests on.
 * No published report shows it called with the token of an external application, other than for group rules; the vendor's
 * pages for Automation Suite ask for the token of an organization administrator.
 *
 * <p>Safe for use by several threads. Every call throws {@link io.github.rpaclients.core.error.ApiException} or one of its
 * subclasses.
 */
public final class LeaseClient implements AutoCloseable {
    private final UiPathConnection connection;
    private final boolean ownsConnection;
    private final ApiCalls calls;
    private final Optional<ApiCalls> licenseCalls;
    private final Gate gate;

    private LeaseClient(
            UiPathConnection connection, boolean ownsConnection, ApiCalls over, Optional<ApiCalls> licenseOver) {
        this.connection = connection;
        this.ownsConnection = ownsConnection;
        this.gate = over.gate().inner();
        this.calls = over.behind(gate);
        this.licenseCalls = licenseOver.map(license -> license.behind(gate));
    }

    private LeaseClient(UiPathConnection connection, boolean ownsConnection) {
        this(
                connection,
                ownsConnection,
                connection.calls(leaseUrl(connection.deployment()), Map.of()),
                connection.deployment().licenseUrl().map(url -> connection.calls(url, Map.of())));
    }

    private static URI leaseUrl(UiPathDeployment deployment) {
        return deployment
                .leaseUrl()
                .orElseThrow(() -> new IllegalStateException("This deployment has no licence accountant (leaseUrl);"
                        + " a standalone Orchestrator has none, there a user's robot type takes the licence"));
    }

    /**
     * A client with a connection of its own.
     *
     * <p>{@code build()} throws {@link IllegalStateException} for a deployment without a licence accountant.
     */
    public static UiPathBuilder<LeaseClient> builder() {
        return new UiPathBuilder<>(LeaseClient::owning);
    }

    /**
     * A client over a connection shared with other clients; closing the client leaves the connection open.
     *
     * @throws IllegalStateException if the deployment has no licence accountant
     */
    public static LeaseClient over(UiPathConnection connection) {
        return new LeaseClient(connection, false);
    }

    private static LeaseClient owning(UiPathConnection connection) {
        try {
            return new LeaseClient(connection, true);
        } catch (IllegalStateException e) {
            connection.close();
            throw e;
        }
    }

    /** A view whose calls keep within other limits; closing it leaves this client open. */
    public LeaseClient withOptions(CallOptions options) {
        return new LeaseClient(
                connection, false, calls.with(options), licenseCalls.map(license -> license.with(options)));
    }

    /** Seats of people. */
    public UserLicensesApi userLicenses() {
        return new UserLicensesApi(calls);
    }

    /** Seats that members of a group take by belonging to it. */
    public GroupRulesApi groupRules() {
        return new GroupRulesApi(calls);
    }

    /**
     * Whether the organization manages user licences at all.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public StatusApi status() {
        return new StatusApi(license());
    }

    /**
     * Products of tenants and their services.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public ServiceLicensesApi serviceLicenses() {
        return new ServiceLicensesApi(license());
    }

    /**
     * Products of organizations, for the host of an Automation Suite.
     *
     * @throws IllegalStateException if the deployment has no licence resource manager
     */
    public HostLicensesApi hostLicenses() {
        return new HostLicensesApi(license());
    }

    private ApiCalls license() {
        return licenseCalls.orElseThrow(
                () -> new IllegalStateException("This deployment has no licence resource manager (licenseUrl)"));
    }

    /**
     * What rests on nothing that the vendor publishes today: sessions, statistics, units, what tenants have, activation,
     * trials, and more about people and groups.
     */
    public LeasePreview preview() {
        return new LeasePreview(calls, this::license);
    }

    /**
     * Any path below the address of the licence accountant, such as {@code api/account/…}, for what this client does not
     * have.
     */
    public RawApi raw() {
        return new RawApi(calls);
    }

    /** Closes what this client opened; does nothing the second time. Later calls throw {@link IllegalStateException}. */
    @Override
    public void close() {
        if (gate.close() && ownsConnection) {
            connection.close();
        }
    }
}
